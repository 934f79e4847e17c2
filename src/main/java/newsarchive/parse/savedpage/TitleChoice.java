package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsarchive.article.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline: each source's value without the site's name, sources that agree add up. A
 * value that is another with something before or after a sign is that other one with the name of a
 * section or site.
 */
final class TitleChoice {
    private static final String[] SEPARATORS = {
        " | ", " – ", " — ", " - ", " · ", " • ", " :: ", " » ", " « ", " : ", " / ", " ｜ ", "｜",
        " < ", ": ", " ~ ", "－"
    };

    /** Where a headline that is no {@code h1} was shown; its words are those of other sources. */
    static final String SHOWN = "shown headline";

    private static final double SEARCH_TITLE = 3;

    private final Set<String> sites = new LinkedHashSet<>();
    private final List<Clue<String>> titles;

    private TitleChoice(List<Clue<String>> titles, List<String> siteNames) {
        this.titles = titles;
        for (String site : siteNames) {
            sites.add(BodyFinder.plain(site));
        }
        for (Clue<String> clue : titles) {
            if (clue.where().equals("<h1>") && endsTitle(clue.value(), titles)) {
                sites.add(BodyFinder.plain(clue.value()));
            }
        }
        sites.remove("");
    }

    /** Whether {@code <title>} ends in these few words, behind a sign and a headline. */
    private static boolean endsTitle(String words, List<Clue<String>> titles) {
        for (Clue<String> clue : titles) {
            String title = clue.value();
            if (!clue.where().equals("<title>")
                    || !title.endsWith(words)
                    || words(words).size() > 4) {
                continue;
            }
            String head = title.substring(0, title.length() - words.length()).strip();
            if (!head.isEmpty() && "|–—·•»".indexOf(head.charAt(head.length() - 1)) >= 0) {
                return words(head).size() >= 4;
            }
        }
        return false;
    }

    /** A headline with its evidence. */
    record Chosen(String title, Evidence evidence) {}

    /**
     * Chooses among what the sources give.
     *
     * @param siteNames names by which the site calls itself, its host name among them
     */
    static @Nullable Chosen choose(List<Clue<String>> titles, List<String> siteNames) {
        return new TitleChoice(titles, siteNames).best();
    }

    /** What one or several sources give, with the belief in it. */
    private static final class Value {
        final String title;
        final Clue<String> from;
        final Set<String> sources = new LinkedHashSet<>();
        double weight;

        Value(String title, Clue<String> from) {
            this.title = title;
            this.from = from;
        }
    }

    private @Nullable Chosen best() {
        Map<String, Value> values = values();
        foldTails(values);
        foldLabels(values);
        doubtSearchTitles(values);
        Value best = null;
        Value second = null;
        double all = 0;
        for (Value value : values.values()) {
            all += Math.max(0, value.weight);
            if (best == null || value.weight > best.weight) {
                second = best;
                best = value;
            } else if (second == null || value.weight > second.weight) {
                second = value;
            }
        }
        if (best == null) {
            return null;
        }
        double share = all > 0 ? Math.max(0, best.weight) / all : 0;
        return new Chosen(
                best.title,
                new Evidence(
                        best.from.where(),
                        best.from.line(),
                        Math.min(0.99, 0.5 + 0.5 * share),
                        second == null ? null : second.title));
    }

    private Map<String, Value> values() {
        Map<String, Value> values = new LinkedHashMap<>();
        Set<String> counted = new LinkedHashSet<>();
        boolean headed = false;
        for (Clue<String> clue : titles) {
            if (!counted.add(clue.where() + '\n' + clue.value())) {
                continue;
            }
            String title = beforeBar(withoutSite(clue.value()));
            String key = BodyFinder.plain(title);
            if (key.isEmpty() || sites.contains(key)) {
                continue;
            }
            boolean heading = clue.where().equals("<h1>");
            Value value = values.computeIfAbsent(key, k -> new Value(title, clue));
            value.weight += heading ? shown(title) : weight(clue.where());
            // of several the first is the headline; a deck may be marked as another
            value.sources.add(heading && headed ? "further <h1>" : clue.where());
            headed |= heading;
        }
        return values;
    }

    /**
     * {@code Headline - Section * Site} in a meta tag is the headline that data or page give by
     * itself.
     */
    private static void foldTails(Map<String, Value> values) {
        for (Value longer : values.values()) {
            if (longer.sources.stream().anyMatch(TitleChoice::ofTheArticle)) {
                continue;
            }
            for (Value shorter : values.values()) {
                if (shorter.sources.stream().anyMatch(TitleChoice::ofTheArticle)
                        && hasTail(longer.title, shorter.title)) {
                    shorter.weight += longer.weight;
                    shorter.sources.addAll(longer.sources);
                    longer.weight = 0;
                    break;
                }
            }
        }
    }

    /** {@code Opinion | Headline} is the headline that the page shows, with its section. */
    private static void foldLabels(Map<String, Value> values) {
        for (Value shown : values.values()) {
            if (!shown.sources.contains("<h1>") || shown.title.length() < 12) {
                continue;
            }
            for (Value longer : values.values()) {
                int bar = longer.title.indexOf(" | ");
                boolean label = bar > 0 && words(longer.title.substring(0, bar)).size() <= 3;
                if (label && longer.title.substring(bar + 3).equals(shown.title)) {
                    shown.weight += longer.weight;
                    shown.sources.addAll(longer.sources);
                    longer.weight = 0;
                }
            }
        }
    }

    private static boolean ofTheArticle(String where) {
        return where.equals("<h1>")
                || where.equals("JSON-LD headline")
                || where.equals("meta headline")
                || where.equals(ShownHeadline.LINE);
    }

    /** Whether one is the other with a sign and more words behind it. */
    static boolean hasTail(String longer, String shorter) {
        if (shorter.length() < 12 || !longer.startsWith(shorter)) {
            return false;
        }
        String tail = longer.substring(shorter.length()).strip();
        return !tail.isEmpty() && "|–—-·•*:»«~/ㅣ｜".indexOf(tail.charAt(0)) >= 0;
    }

    /**
     * {@code <title>} is written for search engines: where the page's headline, its data and its
     * preview disagree, the one that {@code <title>} repeats is rather theirs than the editors'.
     */
    private static void doubtSearchTitles(Map<String, Value> values) {
        for (Value value : values.values()) {
            if (value.sources.contains("<title>") && rivals(value, values)) {
                value.weight -= SEARCH_TITLE;
            }
        }
    }

    /** Whether both {@code value} and another are given by a source that is not for machines. */
    private static boolean rivals(Value value, Map<String, Value> values) {
        return value.sources.stream().anyMatch(TitleChoice::main)
                && values.values().stream()
                        .anyMatch(
                                other ->
                                        other != value
                                                && other.sources.stream()
                                                        .anyMatch(TitleChoice::main));
    }

    private static boolean main(String where) {
        return where.equals("<h1>")
                || where.equals("JSON-LD headline")
                || where.equals("meta og:title");
    }

    /** What the page shows as its headline counts the more, the nearer it is to other titles. */
    private double shown(String title) {
        double nearest = 0;
        Set<String> headlines = new LinkedHashSet<>();
        for (Clue<String> other : titles) {
            if (other.where().equals("<h1>")) {
                headlines.add(BodyFinder.plain(other.value()));
            } else {
                nearest = Math.max(nearest, likeness(title, withoutSite(other.value())));
            }
        }
        return headlines.size() == 1
                ? 1 + 2 * Math.min(1, 2 * nearest)
                : 0.2 + 2.8 * nearest * nearest;
    }

    /** Share of common words, 0 to 1. */
    private static double likeness(String one, String two) {
        Set<String> first = words(one);
        Set<String> second = words(two);
        Set<String> common = new LinkedHashSet<>(first);
        common.retainAll(second);
        int all = Math.min(first.size(), second.size());
        return all == 0 ? 0 : (double) common.size() / all;
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static double weight(String where) {
        return switch (where) {
            case SHOWN -> 6;
            case "JSON-LD headline" -> 4;
            case "meta citation_title" -> 3;
            case "meta og:title" -> 2;
            case "meta headline", "meta parsely-title", "meta sailthru.title" -> 1.5;
            case "<title>" -> 1.2;
            default -> 0.4;
        };
    }

    /** The title without a site's or section's name at its end or beginning. */
    private String withoutSite(String value) {
        String title = value.strip();
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0) {
                String head = title.substring(0, last).strip();
                String tail = title.substring(last + separator.length()).strip();
                if (isSite(tail) && !head.isEmpty()) {
                    return withoutSite(head);
                }
            }
            int first = title.indexOf(separator);
            if (first > 0 && isSite(title.substring(0, first))) {
                return title.substring(first + separator.length()).strip();
            }
        }
        return title;
    }

    /** Behind an upright bar a page names its section or further search words. */
    private static String beforeBar(String title) {
        int bar = title.lastIndexOf(" | ");
        if (bar < 0) {
            return title;
        }
        String head = title.substring(0, bar).strip();
        boolean headline =
                words(head).size() >= 4 && Letters.mass(head) > Letters.mass(title.substring(bar));
        return headline ? beforeBar(head) : title;
    }

    private boolean isSite(String part) {
        String plain = BodyFinder.plain(part);
        if (plain.isEmpty()) {
            return true;
        }
        for (String site : sites) {
            boolean longer = site.length() > 3 && plain.length() < site.length() + 4;
            if (plain.equals(site) || (longer && plain.startsWith(site))) {
                return true;
            }
        }
        return false;
    }

    /** All cleaned titles, by which the headline is known in the text. */
    static List<String> plainForms(List<Clue<String>> titles, @Nullable String chosen) {
        List<String> forms = new ArrayList<>();
        for (Clue<String> clue : titles) {
            if (!clue.where().equals("<h1>")) {
                forms.add(BodyFinder.plain(clue.value()));
            }
        }
        if (chosen != null) {
            forms.add(BodyFinder.plain(chosen));
        }
        return forms;
    }
}
