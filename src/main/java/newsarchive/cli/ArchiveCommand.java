package newsarchive.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code archive}: tells what there is and finds the command that was named. */
@Command(
        name = "archive",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "",
            "Makes a site that readers can search, follow and cite out of a folder of articles:"
                    + " clippings pasted from anywhere (.txt), saved web pages (.html) and"
                    + " Markdown (.md). The site is plain files and works on any host.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Begin like this:",
            "  archive init my-archive       a small archive with an example of each form",
            "  cd my-archive",
            "  archive serve                 look at it in the browser while you work on it",
            "  archive build                 make the site: open site-out/index.html",
            "",
            "Is an article not read as you expect?",
            "  archive inspect articles/cutting.txt",
            "",
            "\"archive help COMMAND\" tells all about a command.",
            "Exit codes: 0 done, 1 errors in your files, 2 wrong usage, 3 the disk or the system"
                    + " failed, 4 a fault of archive."
        })
final class ArchiveCommand implements Runnable {
    private static final List<String> VERSION = List.of("-V", "--version");

    private final Terminal terminal;
    @Spec private CommandSpec spec;

    ArchiveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * The command line for {@code args}. Where they name a command only that one is set up: asking
     * picocli to look at all of them costs a third of the start-up time.
     */
    CommandLine commandLine(String... args) {
        CommandLine line = new CommandLine(this);
        Map<String, Supplier<Object>> commands = commands();
        Supplier<Object> named = args.length == 0 ? null : commands.get(args[0]);
        if (named != null) {
            line.addSubcommand(args[0], named.get());
        } else if (args.length != 1 || !VERSION.contains(args[0])) {
            commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
            line.addSubcommand(new HelpCommand());
        }
        return line;
    }

    private Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("init", () -> new InitCommand(terminal));
        commands.put("new", () -> new NewCommand(terminal));
        commands.put("import", () -> new ImportCommand(terminal));
        commands.put("build", () -> new BuildCommand(terminal));
        commands.put("serve", () -> new ServeCommand(terminal));
        commands.put("check", () -> new CheckCommand(terminal));
        commands.put("todo", () -> new TodoCommand(terminal));
        commands.put("links", () -> new LinksCommand(terminal));
        commands.put("inspect", () -> new InspectCommand(terminal));
        commands.put("explain", () -> new ExplainCommand(terminal));
        commands.put("names", () -> new NamesCommand(terminal));
        commands.put("ls", () -> new LsCommand(terminal));
        commands.put("set", () -> new SetCommand(terminal));
        commands.put("tag", () -> new TagCommand(terminal));
        commands.put("mv", () -> new MvCommand(terminal));
        commands.put("withdraw", () -> new WithdrawCommand(terminal));
        commands.put("diff", () -> new DiffCommand(terminal));
        commands.put("export", () -> new ExportCommand(terminal));
        commands.put("completion", () -> new CompletionCommand(terminal));
        commands.put("man", () -> new ManCommand(terminal));
        commands.put("train", TrainCommand::new);
        return commands;
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.err());
        throw CommandFault.usage("which command?", "");
    }
}
