package newsarchive.parse.clipping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.parse.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Tells turns of talk from items of a list: in Russian, French, Spanish and other languages each
 * turn of a dialogue begins with a dash. Where some of the lines that do so ask, or go on with
 * {@code , — said she}, all of them are talk.
 */
final class DashDialogue {
    private final List<Signs> all;

    private DashDialogue(List<Signs> all) {
        this.all = all;
    }

    static void settle(List<Signs> all) {
        new DashDialogue(all).run();
    }

    private void run() {
        settle("—–―");
        settle("-");
        speakers();
    }

    /** {@code * X: …}, {@code - Y: …}, {@code * X: …}: who speaks comes again and again. */
    private void speakers() {
        Map<String, Integer> turns = new HashMap<>();
        int again = 0;
        for (Signs signs : all) {
            String speaker = speaker(signs);
            if (speaker != null) {
                again += turns.merge(speaker, 1, Integer::sum) == 2 ? 1 : 0;
            }
        }
        for (Signs signs : all) {
            String speaker = speaker(signs);
            if (again >= 1 && speaker != null && turns.size() <= 4 && turns.size() >= 2) {
                signs.set(Feature.DIALOGUE);
                signs.unset(Feature.BULLET);
            }
        }
    }

    private static @Nullable String speaker(Signs signs) {
        if (!signs.has(Feature.BULLET)) {
            return null;
        }
        String text = signs.text();
        int from = Bullet.sign(text);
        int colon = text.indexOf(':');
        return colon > from && colon - from <= 25 ? text.substring(from, colon) : null;
    }

    /** Lines of one kind of dash: a short one begins lists more often than talk. */
    private void settle(String dashes) {
        int turns = 0;
        int asks = 0;
        int told = 0;
        boolean interview = false;
        for (Signs signs : all) {
            interview |= turns == 0 && saysInterview(signs);
            if (isTurn(signs, dashes)) {
                turns++;
                asks += Ends.withQuestion(signs.text()) ? 1 : 0;
                told += isTold(signs.text()) ? 1 : 0;
            }
        }
        boolean hyphen = dashes.equals("-");
        boolean talk =
                hyphen
                        ? asks >= 2 && asks * 4 >= turns && turns > asks
                        : asks + told >= 1 || interview;
        if (turns < 2 || !talk) {
            return;
        }
        for (Signs signs : all) {
            if (isTurn(signs, dashes)) {
                signs.set(Feature.DIALOGUE);
                signs.unset(Feature.BULLET);
            }
        }
    }

    /** {@code Интервью с основателем театра}, {@code Interview mit der Autorin}. */
    private static boolean saysInterview(Signs signs) {
        return signs.has(Feature.SHORT)
                && Lexicon.get().section("kind.interview").longestAt(signs.folded(), 0, Lexicon.ALL)
                        != null;
    }

    private static boolean isTurn(Signs signs, String dashes) {
        return signs.has(Feature.BULLET) && dashes.indexOf(signs.text().charAt(0)) >= 0;
    }

    /** {@code — Oui, — dit-elle}, {@code — No —dijo}. */
    private static boolean isTold(String text) {
        for (int at = 3; at + 2 < text.length(); at++) {
            boolean dash = "—–".indexOf(text.charAt(at)) >= 0;
            boolean stop = dash && ",.!?…".indexOf(text.charAt(at - 2)) >= 0;
            boolean small =
                    dash
                            && (Character.isLowerCase(text.charAt(at + 1))
                                    || (text.charAt(at + 1) == ' '
                                            && Character.isLowerCase(text.charAt(at + 2))));
            if (small && (stop || text.charAt(at + 1) != ' ')) {
                return true;
            }
        }
        return false;
    }
}
