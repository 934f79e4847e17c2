package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;

/**
 * All that the sources of a page say of its article, by field, each source in the order in which it
 * was asked. Values stand as they were written; {@link MetadataChoice} cleans and chooses.
 */
final class Clues {
    final List<Clue<String>> titles = new ArrayList<>();
    final List<Clue<List<String>>> authors = new ArrayList<>();
    final List<Clue<String>> dates = new ArrayList<>();
    final List<Clue<String>> publishers = new ArrayList<>();
    final List<Clue<String>> addresses = new ArrayList<>();
    final List<Clue<String>> languages = new ArrayList<>();
    final List<Clue<String>> sections = new ArrayList<>();
    final List<Clue<List<String>>> tags = new ArrayList<>();
    final List<Clue<String>> summaries = new ArrayList<>();

    /** Addresses or names of licences. */
    final List<Clue<String>> licences = new ArrayList<>();

    /** Text of the article as data give it, HTML or plain. */
    final List<Clue<String>> bodies = new ArrayList<>();

    /** Adds a text that is there and not blank. */
    static void add(
            List<Clue<String>> to,
            @org.jspecify.annotations.Nullable String value,
            String where,
            int line) {
        if (value != null && !value.isBlank()) {
            to.add(new Clue<>(value.strip(), where, line));
        }
    }

    /** Adds a list that holds something. */
    static void addList(List<Clue<List<String>>> to, List<String> values, String where, int line) {
        if (!values.isEmpty()) {
            to.add(new Clue<>(List.copyOf(values), where, line));
        }
    }
}
