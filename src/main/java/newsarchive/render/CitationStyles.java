package newsarchive.render;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.PublicationDate;
import newsarchive.page.CitationFacts;
import org.jspecify.annotations.Nullable;

/**
 * Cites an article of a newspaper in three styles: APA 7 (section 10.1, example 16), Chicago 17
 * (14.191-14.198, bibliography) and MLA 9 (appendix 2). The styles' own language is English, so
 * their months are.
 */
final class CitationStyles {
    private static final List<String> MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");
    private static final List<String> SHORT_MONTHS =
            List.of(
                    "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.",
                    "Nov.", "Dec.");

    private final List<Citations.Run> runs = new ArrayList<>();
    private final StringBuilder upright = new StringBuilder();

    private CitationStyles() {}

    static Citations.Style apa(CitationFacts facts) {
        CitationStyles line = new CitationStyles();
        List<String> names =
                facts.authors().stream().map(name -> CitedName.of(name).initials()).toList();
        String date = "(" + apaDate(facts.date()) + ")";
        if (names.isEmpty()) {
            line.add(sentence(facts.title())).add(" ").add(date).add(". ");
        } else {
            line.add(sentence(join(names, ", & ", ", & "))).add(" ").add(date).add(". ");
            line.add(sentence(facts.title())).add(" ");
        }
        if (facts.publisher() != null) {
            line.italic(facts.publisher()).add(". ");
        }
        return line.style("APA", address(facts), via(facts));
    }

    static Citations.Style chicago(CitationFacts facts) {
        CitationStyles line = new CitationStyles();
        line.add(invertedFirst(facts, 3)).add("“" + sentence(facts.title()) + "” ");
        String date = chicagoDate(facts.date());
        if (facts.publisher() != null) {
            line.italic(facts.publisher()).add(date == null ? ". " : ", ");
        }
        line.add(date == null ? "" : date + ". ");
        return line.style(
                "Chicago", address(facts) == null ? null : address(facts) + ".", via(facts));
    }

    static Citations.Style mla(CitationFacts facts) {
        CitationStyles line = new CitationStyles();
        line.add(invertedFirst(facts, 2)).add("“" + sentence(facts.title()) + "” ");
        List<String> rest = new ArrayList<>();
        if (facts.date() != null) {
            rest.add(mlaDate(facts.date()));
        }
        if (facts.url() != null) {
            rest.add(facts.url());
        }
        if (facts.publisher() != null) {
            line.italic(facts.publisher()).add(rest.isEmpty() ? ". " : ", ");
        }
        if (!rest.isEmpty()) {
            line.add(String.join(", ", rest)).add(". ");
        }
        line.italic(facts.archive());
        line.add(facts.pageUrl() == null ? "." : ", " + facts.pageUrl() + ".");
        return line.style("MLA", null, null);
    }

    private CitationStyles add(String text) {
        upright.append(text);
        return this;
    }

    private CitationStyles italic(String text) {
        flush();
        runs.add(new Citations.Run(text, true));
        return this;
    }

    private void flush() {
        if (!upright.isEmpty()) {
            runs.add(new Citations.Run(upright.toString(), false));
            upright.setLength(0);
        }
    }

    private Citations.Style style(String name, @Nullable String address, @Nullable String via) {
        if (address != null) {
            add(address);
        }
        if (via != null) {
            add(address == null ? via : " " + via);
        }
        flush();
        return new Citations.Style(name, runs);
    }

    private static @Nullable String address(CitationFacts facts) {
        return facts.url() != null ? facts.url() : facts.pageUrl();
    }

    private static String via(CitationFacts facts) {
        return facts.pageUrl() == null || facts.url() == null
                ? "Via " + facts.archive() + "."
                : "Via " + facts.archive() + ", " + facts.pageUrl() + ".";
    }

    /** The first author inverted, the others as they are called; {@code et al.} beyond some. */
    private static String invertedFirst(CitationFacts facts, int most) {
        List<String> authors = facts.authors();
        if (authors.isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>();
        names.add(CitedName.of(authors.get(0)).inverted());
        if (authors.size() > most) {
            return names.get(0) + ", et al. ";
        }
        for (String author : authors.subList(1, authors.size())) {
            names.add(CitedName.of(author).natural());
        }
        return sentence(join(names, ", and ", ", and ")) + " ";
    }

    private static String join(List<String> names, String two, String last) {
        if (names.size() == 1) {
            return names.get(0);
        }
        String before = String.join(", ", names.subList(0, names.size() - 1));
        return before + (names.size() == 2 ? two : last) + names.get(names.size() - 1);
    }

    private static String sentence(String text) {
        char last = text.charAt(text.length() - 1);
        return ".!?…؟".indexOf(last) >= 0 ? text : text + ".";
    }

    private static String apaDate(@Nullable PublicationDate date) {
        if (date == null) {
            return "n.d.";
        }
        String month = date.month() == 0 ? "" : ", " + MONTHS.get(date.month() - 1);
        return date.year() + month + (date.day() == 0 ? "" : " " + date.day());
    }

    private static @Nullable String chicagoDate(@Nullable PublicationDate date) {
        if (date == null) {
            return null;
        }
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        String month = MONTHS.get(date.month() - 1);
        return date.day() == 0
                ? month + " " + date.year()
                : month + " " + date.day() + ", " + date.year();
    }

    private static String mlaDate(PublicationDate date) {
        String month = date.month() == 0 ? "" : SHORT_MONTHS.get(date.month() - 1) + " ";
        return (date.day() == 0 ? "" : date.day() + " ") + month + date.year();
    }

    /** {@code 17 February 2016}, as Wikipedia's templates take it. */
    static String plainDate(PublicationDate date) {
        String month = date.month() == 0 ? "" : MONTHS.get(date.month() - 1) + " ";
        return (date.day() == 0 ? "" : date.day() + " ") + month + date.year();
    }
}
