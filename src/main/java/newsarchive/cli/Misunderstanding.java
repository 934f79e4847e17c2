package newsarchive.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** Puts picocli's exception in our words. */
    static Misunderstanding of(ParameterException fault) {
        CommandLine line = fault.getCommandLine();
        String help =
                "\"" + line.getCommandSpec().qualifiedName() + " --help\" shows what there is";
        if (fault instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched, line, help);
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
        String kind = option ? "option" : atRoot ? "command" : "argument";
        List<String> known = new ArrayList<>();
        if (option) {
            for (OptionSpec one : line.getCommandSpec().options()) {
                known.addAll(Arrays.asList(one.names()));
            }
            known.removeIf(name -> !name.startsWith("--"));
        } else if (atRoot) {
            known.addAll(line.getSubcommands().keySet());
        }
        String bare = option && word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word;
        Optional<String> near = ClosestWord.to(bare, known);
        if (near.isEmpty() && !unmatched.getSuggestions().isEmpty()) {
            near = Optional.of(unmatched.getSuggestions().get(0));
        }
        return new Misunderstanding(
                "unknown " + kind + " \"" + Printable.of(bare) + "\"",
                near.map(meant -> "did you mean \"" + meant + "\"? " + help).orElse(help));
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
