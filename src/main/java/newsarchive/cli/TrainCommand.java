package newsarchive.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Uses what a build uses, once, so that the launcher can have the JVM note the classes for a
 * quicker start.
 */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
