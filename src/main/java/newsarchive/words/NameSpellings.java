package newsarchive.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import newsarchive.config.Names;
import newsarchive.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * All spellings of the curator's names as a tree of words: following a text through it costs one
 * look-up a word, however many names there are. Immutable once made, safe for many threads.
 */
public final class NameSpellings {
    /** An archive without names. */
    public static final NameSpellings NONE = new NameSpellings(Names.NONE);

    private static final int HASHES = 1 << 16;

    private final List<Names.Name> names;
    private final Node root = new Node();

    /** Hashes of the words that begin a name: most words of a text need no look-up. */
    private final BitSet beginnings = new BitSet(HASHES);

    /** By name: phrases that, in the same paragraph, mean that the name is not meant. */
    private final List<List<List<String>>> contexts = new ArrayList<>();

    /** Where the words of a spelling lead. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final List<Spelling> ends = new ArrayList<>(1);

        /** Whether a spelling that begins here may begin with a small letter. */
        private boolean small;

        @Nullable Node next(String word) {
            return next.get(word);
        }

        /** Whether the word at this place of a text may begin a name. */
        boolean mayBegin(String text, int start) {
            return small || !Character.isLowerCase(text.charAt(start));
        }

        /** The spellings that end here. */
        List<Spelling> ends() {
            return ends;
        }
    }

    /** What a spelling is worth. */
    enum Worth {
        /** It says who is meant. */
        WHOLE,
        /** A person's last name, which says it after a whole one. */
        LAST_NAME,
        /** It looks like the name and means something else. */
        NOT
    }

    /**
     * One spelling of a name.
     *
     * @param name its place in names.yml
     * @param written as the curator writes it
     * @param shapes how each word of it is written
     */
    record Spelling(int name, Worth worth, String written, List<WordShape> shapes) {}

    /** All spellings of {@code names}. */
    public NameSpellings(Names names) {
        this.names = names.all();
        for (int name = 0; name < this.names.size(); name++) {
            add(name, this.names.get(name));
        }
    }

    private void add(int place, Names.Name name) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(name.name());
        spellings.addAll(name.aliases());
        for (String spelling : spellings) {
            add(place, Worth.WHOLE, spelling);
        }
        if (name.kind().equals("person")) {
            Set<String> last = new LinkedHashSet<>();
            spellings.forEach(spelling -> last.addAll(LastNames.of(spelling)));
            last.removeAll(spellings);
            last.forEach(spelling -> add(place, Worth.LAST_NAME, spelling));
        }
        List<List<String>> elsewhere = new ArrayList<>();
        for (String phrase : name.not()) {
            List<String> words = words(phrase);
            if (spellings.stream().anyMatch(spelling -> holds(words, words(spelling)))) {
                add(place, Worth.NOT, phrase);
            } else if (!words.isEmpty()) {
                elsewhere.add(words);
            }
        }
        contexts.add(List.copyOf(elsewhere));
    }

    private void add(int name, Worth worth, String written) {
        List<WordShape> shapes = new ArrayList<>();
        Node[] at = {root};
        Words.each(
                written,
                (word, start, end) -> {
                    shapes.add(WordShape.of(written, start, end));
                    at[0] = at[0].next.computeIfAbsent(word, w -> new Node());
                });
        if (!shapes.isEmpty()) {
            String first = words(written).get(0);
            beginnings.set(slot(first.hashCode()));
            root.next.get(first).small |= shapes.get(0) == WordShape.ANY;
            at[0].ends.add(new Spelling(name, worth, written, List.copyOf(shapes)));
        }
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        Words.each(phrase, (word, start, end) -> words.add(word));
        return words;
    }

    private static boolean holds(List<String> phrase, List<String> spelling) {
        for (int i = 0; i + spelling.size() <= phrase.size(); i++) {
            if (!spelling.isEmpty() && phrase.subList(i, i + spelling.size()).equals(spelling)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is no name at all. */
    boolean isEmpty() {
        return names.isEmpty();
    }

    /**
     * Whether a spelling may begin with a folded word.
     *
     * @param hash of the word as {@link String#hashCode} gives it
     */
    boolean mayBegin(int hash) {
        return beginnings.get(slot(hash));
    }

    /** Where spellings that begin with a folded word lead; null when none does. */
    @Nullable Node first(String word) {
        return root.next(word);
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 16) & HASHES - 1;
    }

    /** The canonical form of a name. */
    String name(int place) {
        return names.get(place).name();
    }

    /** Whether a paragraph speaks of what the curator says is not meant. */
    boolean isElsewhere(int name, Supplier<String> paragraph) {
        if (contexts.get(name).isEmpty()) {
            return false;
        }
        List<String> words = words(paragraph.get());
        return contexts.get(name).stream().anyMatch(phrase -> holds(words, phrase));
    }
}
