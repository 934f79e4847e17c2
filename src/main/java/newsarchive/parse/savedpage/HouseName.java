package newsarchive.parse.savedpage;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Compares the names that a site gives itself with its host's name. */
final class HouseName {
    private static final int SHORTEST_WORD = 4;
    private static final List<String> COMPANIES =
            List.of(
                    " gmbh",
                    " ag",
                    " se",
                    " kg",
                    " inc",
                    " inc.",
                    " llc",
                    " ltd",
                    " ltd.",
                    " plc",
                    " s.a.",
                    " s.l.",
                    " s.p.a.",
                    " s.r.l.",
                    " b.v.",
                    " ab",
                    " a/s",
                    " oy",
                    " sa",
                    " sas",
                    " corp",
                    " corp.",
                    " limited",
                    " company",
                    " holding",
                    " holdings",
                    " mediengruppe",
                    " media group",
                    " verlag",
                    " publishing",
                    " and affiliated companies");

    private HouseName() {}

    /** Whether the words name the company behind an outlet rather than the outlet. */
    static boolean company(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return COMPANIES.stream().anyMatch(low::endsWith);
    }

    /** Whether the name is the host's, accents and article left aside. */
    static boolean isOf(String name, List<String> hostForms) {
        String plain = bare(name);
        return hostForms.stream()
                .anyMatch(form -> plain.equals(form) || plain.equals("the" + form));
    }

    /** Whether a word of the name is the host's: {@code The Example Shimbun} of example.co.jp. */
    static boolean holdsWordOf(String name, List<String> hostForms) {
        for (String word : name.split(" ")) {
            String plain = bare(word);
            if (plain.length() >= SHORTEST_WORD && hostForms.contains(plain)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has letters of another script than the Latin one, in which hosts are written. */
    static boolean otherScript(String name) {
        return bare(name).chars().anyMatch(c -> c >= 0x250);
    }

    /** Whether one begins with the other. */
    static boolean resembles(String name, List<String> hostForms) {
        String plain = bare(name);
        return plain.length() > 3
                && hostForms.stream()
                        .anyMatch(form -> form.startsWith(plain) || plain.startsWith(form));
    }

    /** Letters and digits in lower case without accents, as a host is written. */
    private static String bare(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        return BodyFinder.plain(apart.replaceAll("\\p{M}", ""));
    }
}
