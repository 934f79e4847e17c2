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

    private final Set<String> sites = new LinkedHashSet<>();
    private final List<Clue<String>> titles;

    private TitleChoice(List<Clue<String>> titles, List<String> siteNames) {
        this.titles = titles;
        for (String site : siteNames) {
            sites.add(BodyFinder.plain(site));
        }
        sites.remove("");
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

    private static final class Value {
        final String title;
        final Clue<String> from;
        double weight;

        Value(String title, Clue<String> from) {
            this.title = title;
            this.from = from;
        }
    }

    private @Nullable Chosen best() {
        Map<String, Value> values = new LinkedHashMap<>();
        double all = 0;
        Set<String> counted = new LinkedHashSet<>();
        for (Clue<String> clue : titles) {
            if (!counted.add(clue.where() + '\n' + clue.value())) {
                continue;
            }
            String title = withoutSite(clue.value());
            String key = BodyFinder.plain(title);
            if (key.isEmpty() || sites.contains(key)) {
                continue;
            }
            double weight = clue.where().equals("<h1>") ? shown(title) : weight(clue.where());
            all += weight;
            values.computeIfAbsent(key, k -> new Value(title, clue)).weight += weight;
        }
        Value best = null;
        Value second = null;
        for (Value value : values.values()) {
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
        double confidence = Math.min(0.99, 0.5 + 0.5 * best.weight / all);
        return new Chosen(
                best.title,
                new Evidence(
                        best.from.where(),
                        best.from.line(),
                        confidence,
                        second == null ? null : second.title));
    }

    /** What the page shows as its headline counts most, the more so where data agree with it. */
    private double shown(String title) {
        double nearest = 0;
        int headlines = 0;
        for (Clue<String> other : titles) {
            if (other.where().equals("<h1>")) {
                headlines++;
            } else {
                nearest = Math.max(nearest, likeness(title, withoutSite(other.value())));
            }
        }
        return headlines == 1 ? 4.5 + 5 * nearest : 0.5 + 9 * nearest;
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
            case "JSON-LD headline" -> 20;
            case "meta citation_title" -> 3;
            case "meta og:title" -> 2;
            case "<title>" -> 1.2;
            case "meta parsely-title", "meta sailthru.title" -> 1.5;
            default -> 0.8;
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
