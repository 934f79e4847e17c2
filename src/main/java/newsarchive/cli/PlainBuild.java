package newsarchive.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Command lines of a build that name no more than its folders and its base URL. They are understood
 * without picocli, which takes as long to be set up as it takes to look at 10,000 articles and see
 * that none has changed. Whatever is written in another way, and whatever is wrong, is picocli's.
 * Stateless.
 */
final class PlainBuild {
    private PlainBuild() {}

    /** The build that {@code args} ask for; null where picocli has to say. */
    static @Nullable BuildCommand of(Terminal terminal, String... args) {
        if (args.length % 2 == 0 || !args[0].equals("build")) {
            return null;
        }
        BuildCommand build = new BuildCommand(terminal);
        Set<String> given = new HashSet<>();
        for (int i = 1; i < args.length; i += 2) {
            String option = args[i].equals("--root") ? "-C" : args[i];
            if (!isPlain(args[i + 1]) || !given.add(option) || !set(build, option, args[i + 1])) {
                return null;
            }
        }
        return build;
    }

    /** Not one that picocli could take for an option, for a file of arguments or for quoted. */
    private static boolean isPlain(String value) {
        return !value.isEmpty() && "-@\"'".indexOf(value.charAt(0)) < 0;
    }

    private static boolean set(BuildCommand build, String option, String value) {
        try {
            switch (option) {
                case "-C" -> build.root.root = Path.of(value);
                case "--out" -> build.out = Path.of(value);
                case "--base-url" -> build.site.baseUrl = value;
                default -> {
                    return false;
                }
            }
            return true;
        } catch (InvalidPathException told) {
            return false;
        }
    }
}
