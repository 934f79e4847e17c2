package newsarchive.manual;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes scripts by which a shell completes commands, options and their values. Stateless. */
public final class Completion {
    private Completion() {}

    /**
     * The script for bash, which zsh reads too.
     *
     * @param line the whole command line, with all commands; is changed: the values of options are
     *     proposed in lower case from then on
     */
    public static String bash(CommandLine line) {
        line.getSubcommands().values().forEach(command -> inLowerCase(command.getCommandSpec()));
        return AutoComplete.bash(line.getCommandName(), line);
    }

    private static void inLowerCase(CommandSpec spec) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            if (option.completionCandidates() != null) {
                spec.remove(option);
                spec.add(
                        OptionSpec.builder(option)
                                .completionCandidates(CommandTree.choices(option))
                                .build());
            }
        }
        for (PositionalParamSpec argument : List.copyOf(spec.positionalParameters())) {
            if (argument.completionCandidates() != null) {
                spec.remove(argument);
                spec.add(
                        PositionalParamSpec.builder(argument)
                                .completionCandidates(CommandTree.choices(argument))
                                .build());
            }
        }
    }

    /**
     * The script for fish, as its documentation of {@code complete} has it.
     *
     * @param line the whole command line, with all commands
     */
    public static String fish(CommandLine line) {
        CommandSpec root = line.getCommandSpec();
        List<CommandSpec> commands = CommandTree.commands(root);
        String none = "__fish_use_subcommand";
        StringBuilder script = new StringBuilder("# completion of archive for fish\n");
        script.append("complete -c archive -f\n");
        for (CommandSpec command : commands) {
            complete(script, none)
                    .append(" -a ")
                    .append(quoted(command.name()))
                    .append(about(CommandTree.summary(command)));
        }
        root.options().forEach(option -> option(script, none, option));
        for (CommandSpec command : commands) {
            String here = "__fish_seen_subcommand_from " + command.name();
            CommandTree.options(command).forEach(option -> option(script, here, option));
            command.positionalParameters().forEach(argument -> argument(script, here, argument));
        }
        return script.toString();
    }

    private static void option(StringBuilder script, String when, OptionSpec option) {
        complete(script, when);
        for (String name : option.names()) {
            script.append(name.startsWith("--") ? " -l " : " -s ")
                    .append(name.replaceFirst("^--?", ""));
        }
        if (option.arity().max() > 0) {
            script.append(" -r").append(values(option));
        }
        script.append(about(CommandTree.description(option)));
    }

    private static void argument(StringBuilder script, String when, ArgSpec argument) {
        String values = values(argument);
        if (!values.isEmpty()) {
            complete(script, when).append(values).append('\n');
        }
    }

    private static String values(ArgSpec argument) {
        List<String> choices = CommandTree.choices(argument);
        if (!choices.isEmpty()) {
            return " -a " + quoted(String.join(" ", choices));
        }
        return CommandTree.isPath(argument) ? " -F" : "";
    }

    private static StringBuilder complete(StringBuilder script, String when) {
        return script.append("complete -c archive -n ").append(quoted(when));
    }

    private static String about(String text) {
        return " -d " + quoted(CommandTree.firstClause(text)) + "\n";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
