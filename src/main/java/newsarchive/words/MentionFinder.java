package newsarchive.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.article.Mention;
import newsarchive.parse.Lexicon;
import newsarchive.text.FoldLetters;
import newsarchive.text.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that one article mentions, the longest spelling first; a spelling that two names
 * share is doubtful and is none of them. For one thread.
 */
final class MentionFinder {
    /** A sentence begins with many a short word, but no person is called so. */
    private static final int SHORT_WORD = 3;

    /** Ranks and offices in full, which the lexicon of bylines has no need of. */
    private static final Set<String> RANKS =
            Set.of(
                    "admiral",
                    "brigadier",
                    "captain",
                    "chancellor",
                    "colonel",
                    "commander",
                    "envoy",
                    "foreign",
                    "general",
                    "imam",
                    "king",
                    "lieutenant",
                    "major",
                    "marshal",
                    "minister",
                    "premier",
                    "president",
                    "prime",
                    "prince",
                    "princess",
                    "queen",
                    "secretary",
                    "sergeant",
                    "speaker");

    private final NameSpellings names;
    private final WordTable table;
    private final List<Mention> all = new ArrayList<>();
    private final Map<Integer, Mention> first = new LinkedHashMap<>();
    private final Set<String> doubtful = new LinkedHashSet<>();

    /** Names that only a table's row mentions so far, which a sentence would tell better. */
    private final Set<Integer> inTables = new HashSet<>();

    // the text that is read, and its words
    private String text = "";
    private TextRow row = TextRow.NONE;
    private boolean headline;

    MentionFinder(NameSpellings names, WordTable table) {
        this.names = names;
        this.table = table;
    }

    /** Reads the headline, which mentions as a text does but holds no place for a link. */
    void readHeadline(String headlineText, TextRow words) {
        headline = true;
        read(headlineText, words);
        headline = false;
    }

    /** Reads the text. */
    void read(String newText, TextRow words) {
        if (names.isEmpty()) {
            return;
        }
        text = newText;
        row = words;
        int size = table.size();
        NameSpellings.Node[] begins = new NameSpellings.Node[size];
        for (int word = 0; word < size; word++) {
            begins[word] = names.mayBegin(table.hash(word)) ? names.first(table.word(word)) : null;
        }
        for (int i = 0; i < row.size(); ) {
            NameSpellings.Node node = begins[row.word(i)];
            i = node == null || !node.mayBegin(text, row.start(i)) ? i + 1 : follow(node, i);
        }
    }

    /** Follows the words from {@code from} on; returns where to go on. */
    private int follow(NameSpellings.Node first, int from) {
        Found best = null;
        int end = from + 1;
        NameSpellings.Node node = first;
        for (int i = from; node != null; ) {
            Found found = ending(node, from, i + 1);
            if (found != null) {
                best = found;
                end = i + 1;
            }
            i++;
            node = i < row.size() && joins(i) ? node.next(table.word(row.word(i))) : null;
        }
        if (best != null) {
            take(best, from, end);
        }
        return end;
    }

    /** A spelling that fits, or several of different names. */
    private record Found(NameSpellings.Spelling spelling, boolean doubtful) {}

    private @Nullable Found ending(NameSpellings.Node node, int from, int to) {
        NameSpellings.Spelling best = null;
        boolean several = false;
        for (NameSpellings.Spelling spelling : node.ends()) {
            if (!fits(spelling, from)) {
                continue;
            }
            int better = best == null ? 1 : rank(spelling) - rank(best);
            if (better > 0) {
                best = spelling;
                several = false;
            } else if (better == 0 && spelling.name() != best.name()) {
                several = true;
            }
        }
        if (best == null || (best.worth() == NameSpellings.Worth.LAST_NAME && isOther(from, to))) {
            return null;
        }
        return new Found(best, several && best.worth() != NameSpellings.Worth.NOT);
    }

    /** What means something else goes first, then the whole name, then the stricter shape. */
    private static int rank(NameSpellings.Spelling spelling) {
        int worth =
                switch (spelling.worth()) {
                    case NOT -> 4;
                    case WHOLE -> 2;
                    case LAST_NAME -> 0;
                };
        return worth + (spelling.shapes().contains(WordShape.CAPITALS) ? 1 : 0);
    }

    private boolean fits(NameSpellings.Spelling spelling, int from) {
        if (spelling.worth() == NameSpellings.Worth.LAST_NAME
                && !first.containsKey(spelling.name())) {
            return false;
        }
        for (int i = 0; i < spelling.shapes().size(); i++) {
            if (!spelling.shapes().get(i).fits(text, row.start(from + i), row.end(from + i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but what may stand within a name parts a word from the one before it. */
    private boolean joins(int word) {
        int start = row.end(word - 1);
        int end = row.start(word);
        if (end - start > 2) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (" .-\u2010\u2011'\u2019\u02bc\u00a0\u200c&/".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        boolean sentence = end - start == 2 && text.charAt(start) == '.';
        return !sentence || row.end(word - 1) - row.start(word - 1) == 1;
    }

    /**
     * Whether a last name belongs to somebody else: the word before it is a first name, as far as
     * can be told, or the word behind it goes on with the name.
     */
    private boolean isOther(int from, int to) {
        if (from > 0 && isOneSpace(row.end(from - 1), row.start(from))) {
            int start = row.start(from - 1);
            String word = text.substring(start, row.end(from - 1));
            if (Character.isUpperCase(word.codePointAt(0))
                    && !isNoFirstName(word)
                    && (Casing.of(text, start) == Casing.CAPITAL || word.length() > SHORT_WORD)
                    && !row.isSmallElsewhere(row.word(from - 1))) {
                return true;
            }
        }
        return to < row.size()
                && isOneSpace(row.end(to - 1), row.start(to))
                && Character.isUpperCase(text.codePointAt(row.start(to)));
    }

    private boolean isOneSpace(int from, int to) {
        return (to - from == 1 && Character.isSpaceChar(text.charAt(from)))
                || (to - from == 2 && text.charAt(from) == '.' && text.charAt(from + 1) == ' ');
    }

    /** A title, an office, or a word that no one is called by. */
    private static boolean isNoFirstName(String word) {
        String folded = FoldLetters.fold(word);
        Lexicon lexicon = Lexicon.get();
        return lexicon.section("person-title").has(folded)
                || lexicon.section("job").has(folded)
                || lexicon.section("not-a-name").has(folded)
                || RANKS.contains(folded);
    }

    private void take(Found found, int from, int to) {
        NameSpellings.Spelling spelling = found.spelling();
        if (spelling.worth() == NameSpellings.Worth.NOT) {
            return;
        }
        int start = row.start(from);
        if (found.doubtful()) {
            doubtful.add(spelling.written());
        } else if (!names.isElsewhere(spelling.name(), () -> paragraph(start))) {
            add(spelling.name(), start, row.end(to - 1));
            row.name(from, to);
        }
    }

    private String paragraph(int at) {
        int end = text.indexOf('\n', at);
        return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
    }

    private void add(int place, int start, int end) {
        String name = names.name(place);
        Mention known = first.get(place);
        if (headline) {
            first.put(
                    place, new Mention(name, -1, -1, known == null ? 1 : known.times() + 1, true));
            return;
        }
        all.add(new Mention(name, start, end, 1, false));
        boolean inText = known != null && known.start() >= 0;
        boolean stays = inText && (!inTables.contains(place) || TableRow.holds(text, start));
        if (!stays && TableRow.holds(text, start)) {
            inTables.add(place);
        } else if (!stays) {
            inTables.remove(place);
        }
        first.put(
                place,
                new Mention(
                        name,
                        stays ? known.start() : start,
                        stays ? known.end() : end,
                        known == null ? 1 : known.times() + 1,
                        known != null && known.headline()));
    }

    /** Each name that is mentioned, in the order of first mentions. */
    List<Mention> first() {
        return List.copyOf(first.values());
    }

    /** All mentions in the text, in order. */
    List<Mention> all() {
        return List.copyOf(all);
    }

    /** The spellings that stand in the article and mean more than one name. */
    List<String> doubtful() {
        return List.copyOf(doubtful);
    }
}
