package newsarchive.manual;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What manual pages and completion scripts ask of picocli's model. Stateless. */
final class CommandTree {
    private CommandTree() {}

    /** The commands right below {@code spec} that a person sees, in the order of its help. */
    static List<CommandSpec> commands(CommandSpec spec) {
        return spec.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .distinct()
                .toList();
    }

    /** The options of {@code spec} that a person sees, in the order of its help. */
    static List<OptionSpec> options(CommandSpec spec) {
        return spec.options().stream().filter(option -> !option.hidden()).toList();
    }

    /** What a command's help says first, as far as its full stop or colon. */
    static String summary(CommandSpec spec) {
        for (String line : plain(spec.usageMessage().description())) {
            if (!line.isBlank()) {
                return firstClause(line);
            }
        }
        return "";
    }

    /** Text as far as the full stop or colon before a space, or at the end. */
    static String firstClause(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean ends = i + 1 == text.length() || text.charAt(i + 1) == ' ';
            if (ends && (text.charAt(i) == '.' || text.charAt(i) == ':')) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** The lines of a help text without picocli's signs for colours. */
    static List<String> plain(String... lines) {
        return List.of(lines).stream()
                .map(line -> Ansi.OFF.string(line.replace("%n", "")).stripTrailing())
                .toList();
    }

    /** Its description as one line. */
    static String description(ArgSpec argument) {
        return String.join(" ", plain(argument.description())).strip();
    }

    /** The words that may stand there, in lower case as help shows them; none when any word may. */
    static List<String> choices(ArgSpec argument) {
        List<String> words = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates()
                    .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(words);
    }

    /** Whether {@code argument} wants the name of a file or folder. */
    static boolean isPath(ArgSpec argument) {
        Class<?> type = argument.isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
        return Path.class.isAssignableFrom(type);
    }
}
