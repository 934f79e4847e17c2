package newsarchive.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsarchive.article.Article;
import newsarchive.config.Names;
import newsarchive.parse.Lexicon;
import newsarchive.text.FoldLetters;
import newsarchive.text.SentenceAround;
import newsarchive.text.Words;

/**
 * Proposes names that {@code names.yml} lacks: rows of capitalised words that come back in several
 * articles, with counts and sentences, as YAML to paste. It decides nothing: forms that may be one
 * name are told as such and stay for the curator to join. Scripts without capitals give none.
 */
public final class SuggestNames {
    private static final Set<String> PARTICLES =
            Set.of(
                    "al", "el", "de", "del", "della", "di", "da", "dos", "du", "des", "la", "van",
                    "von", "der", "den", "bin", "ibn", "bint", "abu", "of", "for", "ul");
    private static final int LONGEST = 6;

    private final List<Article> articles;
    private final Set<String> known = new HashSet<>();
    private final Map<String, NameCandidate> candidates = new TreeMap<>();
    private final Map<String, Integer> small = new HashMap<>();

    private SuggestNames(List<Article> articles, Names names) {
        this.articles = articles;
        for (Names.Name name : names.all()) {
            known.add(key(name.name()));
            name.aliases().forEach(alias -> known.add(key(alias)));
        }
    }

    /**
     * A name that is not in {@code names.yml}.
     *
     * @param kind a guess: {@code person}, {@code organisation} or {@code place}; a comment that
     *     leaves the choice where nothing speaks for one
     * @param articles how many hold it
     * @param first source path of the first of them
     */
    public record Proposal(String name, String kind, int articles, String first) {}

    /**
     * The proposals, the most frequent first.
     *
     * @param least articles that must hold a name, at least 1
     * @param most how many proposals at most
     */
    public static List<Proposal> proposals(
            List<Article> articles, Names names, int least, int most) {
        SuggestNames suggest = read(articles, names);
        return suggest.chosen(least, most).stream()
                .map(
                        candidate ->
                                new Proposal(
                                        candidate.words(),
                                        suggest.choice(candidate),
                                        candidate.articles(),
                                        articles.get(candidate.firstArticle()).provenance().file()))
                .toList();
    }

    private static SuggestNames read(List<Article> articles, Names names) {
        SuggestNames suggest = new SuggestNames(articles, names);
        for (int i = 0; i < articles.size(); i++) {
            suggest.read(i);
        }
        return suggest;
    }

    /**
     * The proposals as YAML, the most frequent first.
     *
     * @param least articles that must hold a name, at least 1
     * @param most how many proposals at most
     */
    public static String yaml(List<Article> articles, Names names, int least, int most) {
        SuggestNames suggest = read(articles, names);
        return suggest.yaml(suggest.chosen(least, most));
    }

    private static String key(String words) {
        StringBuilder key = new StringBuilder();
        Words.each(words, (word, start, end) -> key.append(word).append(' '));
        return key.toString();
    }

    private record Word(String folded, int start, int end) {}

    private void read(int article) {
        String text = articles.get(article).body().text();
        List<Word> words = new ArrayList<>();
        Words.each(text, (folded, start, end) -> words.add(new Word(folded, start, end)));
        for (int i = 0; i < words.size(); ) {
            if (!isCapital(text, words.get(i))) {
                small.merge(words.get(i).folded(), 1, Integer::sum);
                i++;
                continue;
            }
            int end = endOfRow(text, words, i);
            take(article, text, words, i, end);
            i = end;
        }
    }

    private static boolean isCapital(String text, Word word) {
        return Character.isUpperCase(text.codePointAt(word.start()));
    }

    /** Behind the last capitalised word of a row; particles may stand within. */
    private static int endOfRow(String text, List<Word> words, int from) {
        int end = from + 1;
        for (int i = end; i < words.size() && i - from < LONGEST && joins(text, words, i); i++) {
            if (isCapital(text, words.get(i))) {
                end = i + 1;
            } else if (!PARTICLES.contains(words.get(i).folded())) {
                break;
            }
        }
        return end;
    }

    private static boolean joins(String text, List<Word> words, int i) {
        int start = words.get(i - 1).end();
        int end = words.get(i).start();
        return end - start == 1 && " -'\u2019\u2011".indexOf(text.charAt(start)) >= 0;
    }

    private void take(int article, String text, List<Word> words, int from, int end) {
        int first = from;
        String kind = "";
        // a title says that a person follows; neither it nor whose it is are part of the name
        for (int i = from; i < end - 1; i++) {
            if (isTitle(words.get(i)) && isCapital(text, words.get(i + 1))) {
                first = i + 1;
                kind = "person";
            }
        }
        while (first < end - 1 && words.get(first).folded().equals("the")) {
            first++;
        }
        boolean inSentence = first > from || isMidSentence(text, words.get(first).start());
        Word last = words.get(end - 1);
        String row = text.substring(words.get(first).start(), last.end());
        boolean single = end - first == 1;
        if ((single && (!inSentence || isTitle(last))) || isCalendar(row) || isKnown(row)) {
            return;
        }
        if (kind.isEmpty()) {
            kind = NameSigns.kind(folded(words, first - 2), folded(words, first - 1), key(row));
        }
        NameCandidate candidate = candidates.computeIfAbsent(row, NameCandidate::new);
        candidate.add(
                article,
                inSentence,
                kind,
                articles.get(article).provenance().file()
                        + ": "
                        + SentenceAround.of(text, words.get(first).start(), last.end()));
        if (end < words.size()
                && joins(text, words, end)
                && NameSigns.isNoun(words.get(end).folded())) {
            candidate.addBeforeNoun();
        }
    }

    private static String folded(List<Word> words, int at) {
        return at < 0 ? "" : words.get(at).folded();
    }

    /** A name, a part of one, or a single letter. */
    private boolean isKnown(String row) {
        String key = key(row);
        return key.length() < 3
                || known.contains(key)
                || known.stream().anyMatch(name -> (" " + name).contains(" " + key));
    }

    private static boolean isTitle(Word word) {
        Lexicon lexicon = Lexicon.get();
        return lexicon.section("person-title").has(word.folded())
                || lexicon.section("job").has(word.folded());
    }

    private static boolean isCalendar(String row) {
        String folded = FoldLetters.fold(row);
        Lexicon lexicon = Lexicon.get();
        return lexicon.section("month").has(folded) || lexicon.section("weekday").has(folded);
    }

    private static boolean isMidSentence(String text, int start) {
        return start > 1
                && text.charAt(start - 1) == ' '
                && (Character.isLetterOrDigit(text.charAt(start - 2))
                        || text.charAt(start - 2) == ','
                        || text.charAt(start - 2) == ';');
    }

    private List<NameCandidate> chosen(int least, int most) {
        return candidates.values().stream()
                .filter(NameCandidate::isSure)
                .filter(candidate -> !candidate.isAdjective())
                .filter(candidate -> candidate.articles() >= least)
                .filter(candidate -> small.getOrDefault(fold(candidate), 0) < candidate.times())
                .sorted(
                        Comparator.comparingInt(NameCandidate::articles)
                                .thenComparingInt(NameCandidate::times)
                                .reversed()
                                .thenComparing(NameCandidate::words))
                .limit(most)
                .toList();
    }

    private static String fold(NameCandidate candidate) {
        return key(candidate.words()).strip();
    }

    private String yaml(List<NameCandidate> chosen) {
        StringBuilder yaml = new StringBuilder();
        for (NameCandidate candidate : chosen) {
            yaml.append("# ").append(counted(candidate)).append('\n');
            for (NameCandidate other : variants(candidate)) {
                yaml.append("# may be the same: ")
                        .append(quoted(other.words()))
                        .append(", ")
                        .append(counted(other))
                        .append(", beside it in ")
                        .append(candidate.beside(other))
                        .append('\n');
            }
            candidate
                    .contexts()
                    .forEach(context -> yaml.append("#   ").append(context).append('\n'));
            yaml.append("- name: ").append(quoted(candidate.words())).append('\n');
            yaml.append("  kind: ").append(choice(candidate)).append('\n');
        }
        return yaml.toString();
    }

    private String choice(NameCandidate candidate) {
        String kind = kind(candidate);
        return kind.isEmpty() ? "# person, organisation or place" : kind + " # a guess";
    }

    /** What the word lists know, else what the words around it say, else what its form tells. */
    private String kind(NameCandidate candidate) {
        if (NameSigns.isPlace(candidate.words())) {
            return "place";
        }
        String said = candidate.kind();
        boolean single = candidate.words().indexOf(' ') < 0;
        if (single && !said.equals("place") && isFamilyName(candidate)) {
            return "person";
        }
        return said.isEmpty() ? NameSigns.kindByForm(candidate.words()) : said;
    }

    /** The last word of a person's whole name, in the same articles. */
    private boolean isFamilyName(NameCandidate candidate) {
        String ending = " " + candidate.words();
        return candidates.values().stream()
                .anyMatch(
                        other ->
                                other.words().endsWith(ending)
                                        && kind(other).equals("person")
                                        && other.times() > 1
                                        && candidate.beside(other) > 0);
    }

    private static String counted(NameCandidate candidate) {
        return candidate.times()
                + (candidate.times() == 1 ? " mention in " : " mentions in ")
                + candidate.articles()
                + (candidate.articles() == 1 ? " article" : " articles");
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /**
     * Forms that end or begin with the same word and stand in the same articles, or nearly match.
     */
    private List<NameCandidate> variants(NameCandidate candidate) {
        List<NameCandidate> variants = new ArrayList<>();
        for (NameCandidate other : candidates.values()) {
            if (other != candidate && other.times() > 1 && isVariant(candidate, other)) {
                variants.add(other);
            }
        }
        variants.sort(
                Comparator.comparingInt(NameCandidate::times)
                        .reversed()
                        .thenComparing(NameCandidate::words));
        return variants.subList(0, Math.min(4, variants.size()));
    }

    private static boolean isVariant(NameCandidate one, NameCandidate other) {
        String a = fold(one);
        String b = fold(other);
        boolean within = (a + " ").startsWith(b + " ") || (" " + a).endsWith(" " + b);
        boolean around = (b + " ").startsWith(a + " ") || (" " + b).endsWith(" " + a);
        if (within || around) {
            return one.beside(other) > 0;
        }
        return a.charAt(0) == b.charAt(0) && isNear(a, b);
    }

    /** One letter more, less or other in a name of some length. */
    private static boolean isNear(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (longer < 7 || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int prefix = 0;
        int shorter = Math.min(a.length(), b.length());
        while (prefix < shorter && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix
                && a.charAt(a.length() - 1 - suffix) == b.charAt(b.length() - 1 - suffix)) {
            suffix++;
        }
        return longer - prefix - suffix <= 1;
    }
}
