package newsarchive.parse.clipping;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.parse.Byline;
import org.jspecify.annotations.Nullable;

/**
 * Finds blocks tied together by a name: notes on an author, speakers that speak again, a note on an
 * organisation that the text names.
 */
final class NamesInText {
    private static final int NEAR = 12;

    private final List<Signs> all;
    private final boolean[] body;

    private NamesInText(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /** Adds them to the signs of all blocks; {@code body} says which look like paragraphs. */
    static void addTo(List<Signs> all, boolean[] body) {
        NamesInText reader = new NamesInText(all, body);
        reader.authors();
        reader.speakers();
        reader.speakersWithDash();
        reader.aboutNamed();
    }

    private Signs at(int i) {
        return all.get(i);
    }

    /** Blocks after the body that name an author of a byline. */
    private void authors() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < body.length; i++) {
            Byline byline = at(i).byline().orElse(null);
            if (byline != null && names.size() < 20 && at(i).hasAny(Feature.BY, Feature.NAME)) {
                names.addAll(byline.authors());
            }
        }
        if (names.isEmpty()) {
            return;
        }
        for (int i = 0; i < body.length; i++) {
            Signs signs = at(i);
            if (signs.text().length() > 900 || signs.has(Feature.BY)) {
                continue;
            }
            String start = signs.text().substring(0, Math.min(60, signs.text().length()));
            Byline own = signs.has(Feature.NAME) ? signs.byline().orElse(null) : null;
            for (String name : names) {
                if (own != null && own.confidence() >= 0.65 && own.authors().contains(name)) {
                    continue;
                }
                boolean more = signs.text().length() > name.length() + 10;
                signs.set(Feature.NAMES_AUTHOR, more && start.contains(name));
            }
        }
    }

    /** Speakers that speak more than once: {@code Q:}, {@code MONTI:}. */
    private void speakers() {
        Map<String, Integer> turns = new HashMap<>();
        for (Signs signs : all) {
            if (signs.has(Feature.SPEAKER)) {
                turns.merge(speaker(signs), 1, Integer::sum);
            }
        }
        for (Signs signs : all) {
            signs.set(
                    Feature.SPEAKER_AGAIN,
                    signs.has(Feature.SPEAKER) && turns.getOrDefault(speaker(signs), 0) >= 2);
        }
    }

    /** {@code ANN EXAMPLE - Fixer des délais …}: two who speak again and again, with a dash. */
    private void speakersWithDash() {
        Map<String, Integer> turns = new HashMap<>();
        for (Signs signs : all) {
            String who = beforeDash(signs.text());
            if (who != null) {
                turns.merge(who, 1, Integer::sum);
            }
        }
        turns.values().removeIf(count -> count < 2);
        if (turns.size() < 2 || turns.size() > 4) {
            return;
        }
        for (Signs signs : all) {
            String who = beforeDash(signs.text());
            if (who != null && turns.containsKey(who)) {
                signs.set(Feature.SPEAKER);
                signs.set(Feature.SPEAKER_AGAIN);
                signs.unset(Feature.DATELINE);
            }
        }
    }

    private static @Nullable String beforeDash(String text) {
        for (int at = 2; at < Math.min(text.length() - 2, 32); at++) {
            boolean dash = "-–—".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
            if (dash) {
                String who = text.substring(0, at).strip();
                boolean name = Character.isUpperCase(who.charAt(0)) && who.split(" ").length <= 4;
                return name ? who : null;
            }
        }
        return null;
    }

    private static String speaker(Signs signs) {
        String text = signs.folded();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '.') {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** {@code About Northlight Ferries}, where the text above names Northlight Ferries. */
    private void aboutNamed() {
        for (int i = 1; i < body.length; i++) {
            Signs signs = at(i);
            int space = signs.folded().indexOf(' ');
            if (!signs.has(Feature.CUE_ABOUT_PUBLISHER) || !signs.has(Feature.SHORT) || space < 0) {
                continue;
            }
            String named = Repetitions.trimmed(signs.folded().substring(space));
            for (int k = 0; k < Math.min(i, NEAR) && named.length() >= 4; k++) {
                signs.set(Feature.ABOUT_NAMED, at(k).folded().contains(named));
            }
        }
    }
}
