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
        String tail = folded.substring(at);
        return Lexicon.get().section("agency").has(tail)
                || Lexicon.get().section("outlet").has(tail)
                || Lexicon.get().section("job").has(tail)
                || tail.startsWith("special to ")
                || isAgencyJob(tail);
    }

    private static boolean isAgencyJob(String tail) {
        for (int at = tail.indexOf(' '); at > 0; at = tail.indexOf(' ', at + 1)) {
            if (Lexicon.get().section("agency").has(tail.substring(0, at))
                    && Lexicon.get().section("job").has(tail.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
