package newsarchive.check;

import java.util.Arrays;
import java.util.List;
import newsarchive.problem.Problem;

/** What a problem is about, in the order in which mending it helps readers. */
public enum Concern {
    ERRORS("Errors"),
    COMPLETENESS(
            "What is not stated",
            "headline-missing",
            "date-missing",
            "author-missing",
            "publisher-missing",
            "url-missing",
            "rights-missing",
            "language-missing"),
    DOUBTS(
            "What was read with doubt",
            "charset-declared-wrong",
            "charset-guessed",
            "characters-lost",
            "columns-side-by-side",
            "date-ambiguous",
            "date-doubtful",
            "date-improbable",
            "date-without-year",
            "field-doubtful",
            "file-empty",
            "front-matter-twice",
            "headline-doubtful",
            "import-differs",
            "markdown-limit",
            "page-without-text",
            "publisher-doubtful"),
    SCAN("What the scanner may have misread", "ocr-suspect"),
    LINKS(
            "Links that lead nowhere",
            "link-dead",
            "picture-missing",
            "picture-refused",
            "relation-unresolved",
            "site-anchor-dead",
            "site-link-dead",
            "story-unresolved"),
    COPIES("Texts that stand here twice", "near-duplicate"),
    TERMS("One thing under several spellings", "term-spellings", "publisher-spellings"),
    NAMES("Names without a page", "name-ambiguous", "name-unlinked"),
    PICTURES("Pictures without words", "picture-unworded"),
    WEIGHT("Heavy pages", "page-heavy"),
    ADDRESSES("Addresses at risk", "address-unrecorded", "original-gone"),
    HOST("What the host may refuse", "download-too-large", "file-over-limit", "site-too-large"),
    OTHER("Settings and files");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that cannot be changed
    private final List<String> codes;

    Concern(String title, String... codes) {
        this.title = title;
        this.codes = List.of(codes);
    }

    /** What stands above its problems. */
    public String title() {
        return title;
    }

    /** The codes that it names. */
    List<String> codes() {
        return codes;
    }

    /** The place of a problem's code within its concern: what is named first helps most. */
    int place(Problem problem) {
        int place = codes.indexOf(problem.code());
        return place < 0 ? codes.size() : place;
    }

    /** What {@code problem} is about; an error comes first, whatever its code. */
    public static Concern of(Problem problem) {
        if (problem.isError()) {
            return ERRORS;
        }
        return Arrays.stream(values())
                .filter(concern -> concern.codes.contains(problem.code()))
                .findFirst()
                .orElse(OTHER);
    }
}
