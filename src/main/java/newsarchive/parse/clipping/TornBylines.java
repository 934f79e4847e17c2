package newsarchive.parse.clipping;

import java.util.List;
import java.util.Set;
import newsarchive.parse.Byline;
import newsarchive.parse.BylineReader;
import newsarchive.parse.GivenNames;
import newsarchive.parse.Lexicon;
import newsarchive.parse.PersonName;
import newsarchive.text.FoldLetters;

/**
 * Joins what a page set on two lines: {@code Written by} above {@code Ann Example} makes a byline
 * of the name, {@code Publisher / Editor:} above it says that the name is an office's and no
 * author's.
 */
final class TornBylines {
    private static final int BRIEF = 40;
    private static final int A_NAME = 70;

    /** Offices whose holders a page names without their having written it. */
    private static final Set<String> OFFICES =
            Set.of(
                    "publisher",
                    "editor",
                    "publisher / editor",
                    "publisher/editor",
                    "editor-in-chief",
                    "editor in chief",
                    "managing editor",
                    "webmaster",
                    "owner",
                    "contact",
                    "press contact",
                    "media contact",
                    "contacts",
                    "herausgeber",
                    "chefredakteur",
                    "chefredaktion",
                    "verantwortlich",
                    "v.i.s.d.p.",
                    "redaktionsleitung",
                    "ansprechpartner",
                    "pressekontakt",
                    "kontakt",
                    "directeur de la publication",
                    "directeur de publication",
                    "directrice de la publication",
                    "rédacteur en chef",
                    "rédactrice en chef",
                    "contact presse",
                    "director",
                    "directora",
                    "editor responsable",
                    "contacto",
                    "contacto de prensa",
                    "главный редактор",
                    "учредитель",
                    "издатель",
                    "контакты",
                    "رئيس التحرير",
                    "المدير العام",
                    "مدير التحرير",
                    "سردبیر",
                    "مدیر مسئول",
                    "مدیرمسئول",
                    "صاحب امتیاز");

    private TornBylines() {}

    static void settle(List<Signs> all) {
        for (int i = 0; i + 1 < all.size(); i++) {
            Signs mark = all.get(i);
            mark.set(Feature.BY_MARK, isEmptyByline(mark));
            Signs name = all.get(i + 1);
            boolean near =
                    mark.text().length() <= BRIEF
                            && name.text().length() <= A_NAME
                            && name.block().gapBefore() <= 1
                            && !mark.hasAny(Feature.MAIL_RUN, Feature.STOP);
            if (!near) {
                continue;
            }
            String word = withoutColon(mark.folded());
            if (mark.has(Feature.COLON) && OFFICES.contains(word)) {
                mark.set(Feature.OFFICE_MARK);
                name.unset(Feature.NAME, Feature.BY, Feature.STAFF);
                name.set(Feature.OFFICE_MARK);
            } else if (isByMark(word)) {
                join(mark, name);
            }
        }
    }

    /** {@code By |}: a page's byline in which no name stands. */
    private static boolean isEmptyByline(Signs signs) {
        String text = signs.folded();
        int to = text.length();
        while (to > 0 && " |:,-".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to < text.length()
                && text.indexOf('|') >= 0
                && isByMark(Repetitions.trimmed(text.substring(0, to)));
    }

    private static boolean isByMark(String word) {
        return Lexicon.get().section("by").has(word) && !word.equals("from") && !word.equals("از");
    }

    private static void join(Signs mark, Signs name) {
        Byline byline =
                BylineReader.readOfClipping("By " + name.text(), "en")
                        .filter(b -> !b.authors().isEmpty() && b.confidence() >= 0.7)
                        .orElse(null);
        boolean person =
                byline != null
                        && byline.authors().stream()
                                .allMatch(
                                        a -> GivenNames.open(a) || PersonName.confidence(a) >= 0.9)
                        && !name.hasAny(Feature.STOP, Feature.OUTLET, Feature.CUE_NAV);
        if (person) {
            name.byline(byline);
            name.set(Feature.BY);
            name.set(Feature.NAME);
            mark.set(Feature.BY_MARK);
        }
    }

    private static String withoutColon(String folded) {
        String word = folded.strip();
        return FoldLetters.fold(word.endsWith(":") ? word.substring(0, word.length() - 1) : word)
                .strip();
    }
}
