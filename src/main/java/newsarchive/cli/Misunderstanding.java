package newsarchive.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.text.ClosestWord;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What was wrong with a command line, and what was probably meant.
 *
 * @param message what was found, in quotes, and what was expected
 * @param hint what to type instead
 */
record Misunderstanding(String message, String hint) {
    /** What picocli's help says of a command that there is not. */
    private static final Pattern HELP_OF = Pattern.compile("Unknown subcommand '(.*)'\\.");

    /** Puts picocli's exception in our words. */
    static Misunderstanding of(ParameterException fault) {
        CommandLine line = fault.getCommandLine();
        String help =
                "\"" + line.getCommandSpec().qualifiedName() + " --help\" shows what there is";
        if (fault instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched, line, help);
        }
        Matcher unknownToHelp = HELP_OF.matcher(String.valueOf(fault.getMessage()));
        if (unknownToHelp.matches()) {
            return unknown(
                    "command", unknownToHelp.group(1), commands(line), Optional.empty(), help);
        }
        ArgSpec argument = fault.getArgSpec();
        String value = fault.getValue();
        if (argument != null && value != null && !(fault instanceof MissingParameterException)) {
            Optional<Misunderstanding> of = ofValue(argument, value, help);
            if (of.isPresent()) {
                return of.get();
            }
        }
        return new Misunderstanding(fault.getMessage(), help);
    }

    private static Misunderstanding unknown(
            UnmatchedArgumentException unmatched, CommandLine line, String help) {
        String word = unmatched.getUnmatched().get(0);
        boolean atRoot = line.getParent() == null;
        boolean option = unmatched.isUnknownOption();
        List<String> known = new ArrayList<>();
        if (option) {
            for (OptionSpec one : line.getCommandSpec().options()) {
                known.addAll(Arrays.asList(one.names()));
            }
            known.removeIf(name -> !name.startsWith("--"));
        } else if (atRoot) {
            known.addAll(commands(line));
        }
        return unknown(
                option ? "option" : atRoot ? "command" : "argument",
                option && word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word,
                known,
                unmatched.getSuggestions().stream().findFirst(),
                help);
    }

    private static List<String> commands(CommandLine line) {
        CommandLine root = line.getParent() == null ? line : line.getParent();
        List<String> commands = new ArrayList<>();
        root.getSubcommands()
                .forEach(
                        (name, command) -> {
                            if (!command.getCommandSpec().usageMessage().hidden()) {
                                commands.add(name);
                            }
                        });
        return commands;
    }

    private static Misunderstanding unknown(
            String kind, String word, List<String> known, Optional<String> otherwise, String help) {
        return new Misunderstanding(
                "unknown " + kind + " \"" + Printable.of(word) + "\"",
                ClosestWord.to(word, known)
                        .or(() -> otherwise)
                        .map(meant -> "did you mean \"" + meant + "\"? " + help)
                        .orElse(help));
    }

    /** A value that its option cannot have: a word that is none of a few, or no number. */
    private static Optional<Misunderstanding> ofValue(ArgSpec argument, String value, String help) {
        String name =
                argument instanceof OptionSpec option
                        ? option.longestName()
                        : argument.paramLabel();
        String found = name + " is \"" + Printable.of(value) + "\", expected ";
        Class<?> type = argument.type();
        if (type.isEnum()) {
            List<String> words = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                words.add(constant.toString().toLowerCase(Locale.ROOT));
            }
            String last = words.remove(words.size() - 1);
            String expected = String.join(", ", words) + " or " + last;
            words.add(last);
            return Optional.of(
                    new Misunderstanding(
                            found + expected,
                            ClosestWord.to(value, words)
                                    .map(meant -> "did you mean \"" + meant + "\"? " + help)
                                    .orElse(help)));
        }
        if (type == int.class || type == double.class) {
            return Optional.of(
                    new Misunderstanding(
                            found + (type == int.class ? "a whole number" : "a number"), help));
        }
        return Optional.empty();
    }
}
