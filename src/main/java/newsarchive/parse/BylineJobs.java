package newsarchive.parse;

import java.util.Set;
import newsarchive.text.FoldLetters;

/** The jobs that stand before and behind the names of a byline. */
final class BylineJobs {
    private static final Set<String> HOUSES =
            Set.of(
                    "corp",
                    "corp.",
                    "corporation",
                    "inc",
                    "inc.",
                    "ltd",
                    "ltd.",
                    "llc",
                    "gmbh",
                    "university",
                    "college",
                    "school",
                    "universität",
                    "hochschule",
                    "université",
                    "universidad",
                    "университет",
                    "академия");

    private BylineJobs() {}

    /** {@code RAND Corp.}, {@code Example University}: where the person before it works. */
    static boolean isHouse(String folded) {
        int space = folded.indexOf(' ');
        return space > 0
                && (HOUSES.contains(folded.substring(folded.lastIndexOf(' ') + 1))
                        || HOUSES.contains(folded.substring(0, space)));
    }

    /** {@code Anna Beispiel Landespolitische} before {@code Korrespondentin} is the name alone. */
    static String withoutAdjective(String name) {
        int space = name.lastIndexOf(' ');
        boolean adjective =
                name.indexOf(' ') < space && (name.endsWith("ische") || name.endsWith("ischer"));
        return adjective ? name.substring(0, space) : name;
    }

    /** {@code Ana Ejemplo. Corresponsal en Beirut}: a comma in place of the stop before a job. */
    static String jobApart(String text) {
        int stop = text.indexOf(". ");
        boolean job =
                stop > 5
                        && stop + 4 < text.length()
                        && Lexicon.get()
                                        .section("job")
                                        .longestAt(FoldLetters.fold(text), stop + 2, Lexicon.ALL)
                                != null;
        return job ? text.substring(0, stop) + "," + text.substring(stop + 1) : text;
    }

    /** {@code HNA-Redakteurin Anna Beispiel} behind {@code Ein Kommentar von}: the name alone. */
    static String withoutJob(String name) {
        int space = name.indexOf(' ');
        boolean more = space > 0 && name.indexOf(' ', space + 1) > 0;
        String first = more ? FoldLetters.fold(name.substring(0, space)) : "";
        int dash = first.lastIndexOf('-');
        boolean job =
                Lexicon.get().section("job").has(first)
                        || (dash > 0 && Lexicon.get().section("job").has(first.substring(dash + 1)))
                        || first.endsWith("redakteurin")
                        || first.endsWith("redakteur")
                        || first.endsWith("korrespondentin")
                        || first.endsWith("korrespondent");
        return job ? BylineText.trim(name.substring(space + 1)) : name;
    }

    static boolean beginsAt(String folded, int at) {
        Lexicon lexicon = Lexicon.get();
        return lexicon.section("agency").hasFrom(folded, at)
                || lexicon.section("outlet").hasFrom(folded, at)
                || lexicon.section("job").hasFrom(folded, at)
                || folded.startsWith("special to ", at)
                || isAgencyJob(lexicon, folded, at);
    }

    private static boolean isAgencyJob(Lexicon lexicon, String folded, int from) {
        Phrases jobs = lexicon.section("job");
        for (int at = folded.indexOf(' ', from); at > from; at = folded.indexOf(' ', at + 1)) {
            if (jobs.hasFrom(folded, at + 1)
                    && lexicon.section("agency").has(folded.substring(from, at))) {
                return true;
            }
        }
        return false;
    }
}
