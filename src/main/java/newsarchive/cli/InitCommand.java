package newsarchive.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.concurrent.Callable;
import newsarchive.scaffold.NewArchive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code archive init}: writes a small archive to begin with. */
@Command(
        name = "init",
        description = {
            "Write a small archive to begin with.",
            "",
            "DIR gets a commented archive.yml, one example of each form in articles/, names.yml,"
                    + " publishers.yml, an about page, a workflow that publishes the site on"
                    + " GitHub Pages, and in tool/ this program, which that workflow runs. Files"
                    + " that are there already are left alone.",
            ""
        },
        footer = {"", "Example:", "  archive init my-archive"})
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR", description = "The new archive's folder; \".\" is this one.")
    private Path folder = Path.of("");

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path target = terminal.resolve(folder);
        String shown = terminal.shown(target);
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw CommandFault.usage("\"" + shown + "\" is a file", "name a new folder");
        }
        if (Files.exists(target.resolve("archive.yml"))) {
            throw CommandFault.usage(
                    "\"" + shown + "\" is an archive already: it has an archive.yml",
                    "name a new folder");
        }
        NewArchive.Written written = NewArchive.write(target, ownJar());
        if (!common.quiet) {
            String in = shown.equals(".") ? "" : shown + "/";
            written.made().forEach(file -> terminal.out().println("wrote " + in + file));
            written.kept().forEach(file -> terminal.out().println("left as it is: " + in + file));
            terminal.out().println();
            terminal.out().println("Look at it: archive serve -C " + shown);
        }
        return ExitCode.DONE;
    }

    /** The jar this program runs from; null when it runs from a folder of classes. */
    private static @Nullable Path ownJar() {
        CodeSource source = InitCommand.class.getProtectionDomain().getCodeSource();
        try {
            Path place = source == null ? null : Path.of(source.getLocation().toURI());
            return place != null && Files.isRegularFile(place) ? place : null;
        } catch (URISyntaxException noFile) {
            return null;
        }
    }
}
