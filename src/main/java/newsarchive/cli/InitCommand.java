package newsarchive.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import newsarchive.scaffold.FirstSettings;
import newsarchive.scaffold.NewArchive;
import newsarchive.scaffold.Program;
import newsarchive.text.Sha256;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive init}: writes a small archive to begin with. */
@Command(
        name = "init",
        description = {
            "Write a small archive to begin with.",
            "",
            "DIR gets a commented archive.yml, one example of each form in articles/, names.yml,"
                    + " publishers.yml, an about page, and a workflow that looks for faults and"
                    + " publishes the site on GitHub Pages. Title, language and address are guessed"
                    + " from the folder, your system and git. Files that are there already are left"
                    + " alone.",
            "",
            "The workflow builds with the release that runs now, by version and checksum. A program"
                    + " that is no release is put into DIR/tool, and the workflow runs that.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive init my-archive",
            "  archive init .               in a folder that is there already",
            "  archive init my-archive --with-program     able to build itself in twenty years"
        })
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR", description = "The new archive's folder; \".\" is this one.")
    private Path folder = Path.of("");

    @Option(
            names = "--with-program",
            description = "Put the program itself into DIR/tool, also when it is a release.")
    private boolean withProgram;

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
        NewArchive.Written written = NewArchive.write(target, settings(target), program());
        if (!common.quiet) {
            String in = shown.equals(".") ? "" : shown + "/";
            written.made().forEach(file -> terminal.out().println("wrote " + in + file));
            written.kept().forEach(file -> terminal.out().println("left as it is: " + in + file));
            String root = shown.equals(".") ? "" : " -C " + shown;
            terminal.out().println();
            terminal.out().println("Look at it:     archive serve" + root);
            terminal.out().println("What is next:   archive todo" + root);
        }
        return ExitCode.DONE;
    }

    private static FirstSettings settings(Path target) throws IOException {
        Path name = target.getFileName();
        String locale =
                Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                        .map(System::getenv)
                        .filter(Objects::nonNull)
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("");
        return FirstSettings.guess(name == null ? "" : name.toString(), locale, gitConfig(target));
    }

    /** The settings of the repository whose top {@code target} is; empty when it is none. */
    private static String gitConfig(Path target) throws IOException {
        Path config = target.resolve(".git/config");
        return Files.isRegularFile(config) ? Files.readString(config) : "";
    }

    private Program program() throws IOException {
        Path jar = ownJar();
        String repository = Version.repository();
        if (jar == null || repository == null) {
            return new Program(jar, null, true);
        }
        return new Program(
                jar,
                new Program.Release(repository, "v" + Version.ofProgram(), Sha256.of(jar)),
                withProgram);
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
