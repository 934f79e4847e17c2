package newsarchive.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.problem.Problem;

/**
 * The findings of a check as deeds: what is mended in the same way is one deed, and the deed that
 * helps most readers comes first. How much one helps is how many articles it touches, times how
 * much an article gains.
 */
public final class TodoList {
    private static final int ERROR = 1_000_000;
    private static final int USUAL = 3;

    /** What an article gains, by code: 1 is little, 8 is that readers can find and trust it. */
    private static final Map<String, Integer> GAIN =
            Map.ofEntries(
                    Map.entry("date-missing", 8),
                    Map.entry("headline-missing", 8),
                    Map.entry("url-missing", 7),
                    Map.entry("original-gone", 7),
                    Map.entry("publisher-missing", 6),
                    Map.entry("site-link-dead", 6),
                    Map.entry("address-unrecorded", 6),
                    Map.entry("author-missing", 5),
                    Map.entry("headline-doubtful", 5),
                    Map.entry("date-ambiguous", 5),
                    Map.entry("link-dead", 4),
                    Map.entry("ocr-suspect", 4),
                    Map.entry("name-unlinked", 1),
                    Map.entry("near-duplicate", 2),
                    Map.entry("rights-missing", 2),
                    Map.entry("field-doubtful", 2));

    private static final Map<String, String> DEEDS =
            Map.ofEntries(
                    Map.entry("date-missing", "Say when %s came out"),
                    Map.entry("headline-missing", "Give %s a headline"),
                    Map.entry("url-missing", "Say where the original of %s is"),
                    Map.entry("publisher-missing", "Say who published %s"),
                    Map.entry("author-missing", "Say who wrote %s"),
                    Map.entry("language-missing", "Say in which language %s is"),
                    Map.entry("rights-missing", "Say what readers of %s may do with it"),
                    Map.entry("field-doubtful", "Settle what was read with doubt in %s"),
                    Map.entry("headline-doubtful", "Settle the headline of %s"),
                    Map.entry("publisher-doubtful", "Settle the publisher of %s"),
                    Map.entry("date-ambiguous", "Settle the date of %s"),
                    Map.entry("date-doubtful", "Settle the date of %s"),
                    Map.entry("date-without-year", "Find the year of %s"),
                    Map.entry("ocr-suspect", "Mend words that a scanner misread: %s"),
                    Map.entry("link-dead", "Mend links in %s"),
                    Map.entry("site-link-dead", "Mend links on %s"),
                    Map.entry("site-anchor-dead", "Mend links to places on %s"),
                    Map.entry("near-duplicate", "Say which of two leads: %s"),
                    Map.entry("term-spellings", "Write each tag in one way: %s"),
                    Map.entry("publisher-spellings", "Give each publisher one name: %s"),
                    Map.entry("name-unlinked", "Give names a page: %s"),
                    Map.entry("picture-unworded", "Say what pictures show: %s"),
                    Map.entry("page-heavy", "Make pages lighter: %s"),
                    Map.entry("original-gone", "Find a copy of the original of %s"),
                    Map.entry("address-unrecorded", "Record the addresses that readers have"));

    /** What is counted by itself, in however many articles it stands. */
    private static final Set<String> COUNTED =
            Set.of("name-unlinked", "term-spellings", "publisher-spellings");

    private TodoList() {}

    /** The codes that have a gain or a deed of their own. */
    static Set<String> codes() {
        Set<String> codes = new TreeSet<>(GAIN.keySet());
        codes.addAll(DEEDS.keySet());
        return codes;
    }

    /**
     * Something to do.
     *
     * @param code of the problems that it settles
     * @param title what to do, with how much
     * @param findings what it settles, the one that helps most first
     * @param articles how many articles or pages it touches
     */
    public record Deed(String code, String title, List<Finding> findings, int articles) {
        public Deed {
            findings = List.copyOf(findings);
        }

        private long worth() {
            boolean stops = findings.get(0).problem().isError();
            long settled = COUNTED.contains(code) ? findings.size() : articles;
            return settled * GAIN.getOrDefault(code, USUAL) + (stops ? ERROR : 0);
        }
    }

    /** The deeds, the one that helps most first; of equals in the order of check. */
    public static List<Deed> of(List<Finding> findings) {
        Map<String, List<Finding>> byCode = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String key = (finding.problem().isError() ? "!" : "") + finding.problem().code();
            byCode.computeIfAbsent(key, code -> new ArrayList<>()).add(finding);
        }
        return byCode.values().stream()
                .map(TodoList::deed)
                .sorted(Comparator.comparingLong(Deed::worth).reversed())
                .toList();
    }

    private static Deed deed(List<Finding> findings) {
        Problem first = findings.get(0).problem();
        int articles = findings.stream().mapToInt(Finding::articles).sum();
        List<Finding> sorted =
                findings.stream()
                        .sorted(Comparator.comparingInt(Finding::articles).reversed())
                        .toList();
        String noun =
                switch (first.code()) {
                    case "name-unlinked" -> "name";
                    case "picture-unworded" -> "picture";
                    case "term-spellings", "publisher-spellings" -> "spelling";
                    case "site-link-dead", "site-anchor-dead", "page-heavy" -> "page";
                    case "ocr-suspect" -> "place";
                    case "near-duplicate" -> "pair";
                    default -> "article";
                };
        int number = COUNTED.contains(first.code()) ? findings.size() : articles;
        String counted = number == 1 ? "1 " + noun : number + " " + noun + "s";
        String written = DEEDS.get(first.code());
        String title =
                written == null
                        ? "Settle "
                                + first.code().replace('-', ' ')
                                + ": "
                                + places(findings.size())
                        : written.formatted(counted);
        return new Deed(first.code(), title, sorted, articles);
    }

    private static String places(int count) {
        return count == 1 ? "1 place" : count + " places";
    }
}
