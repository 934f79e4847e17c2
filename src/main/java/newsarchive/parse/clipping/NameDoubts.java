package newsarchive.parse.clipping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.parse.Byline;
import newsarchive.parse.GivenNames;
import newsarchive.text.FoldLetters;

/**
 * Takes the sign of a name from lines such as {@code Living Spaces}, {@code Order Now}: two or
 * three words written large that open with no given name and that the same text writes small; of
 * letters without case, words that open with no given name.
 */
final class NameDoubts {
    private final List<Signs> all;
    private final Set<String> small = new HashSet<>();
    private boolean looked;

    private NameDoubts(List<Signs> all) {
        this.all = all;
    }

    static void settle(List<Signs> all) {
        new NameDoubts(all).run();
    }

    private void run() {
        for (Signs signs : all) {
            Byline byline = signs.byline().orElse(null);
            if (byline == null || byline.marked() || !signs.has(Feature.NAME)) {
                continue;
            }
            if (signs.text().startsWith("I. ") && hasSecondSection()) {
                signs.unset(Feature.NAME);
                continue;
            }
            if (byline.authors().stream().noneMatch(GivenNames::open) && isNamedAsSource(signs)) {
                signs.unset(Feature.NAME);
                signs.set(Feature.OUTLET);
                continue;
            }
            if (byline.authors().stream().noneMatch(GivenNames::open)
                    && byline.authors().stream().anyMatch(this::isDoubtful)) {
                signs.unset(Feature.NAME);
            }
        }
    }

    /** {@code Original-Content von: X}, {@code About X}: X is an office and no person. */
    private boolean isNamedAsSource(Signs name) {
        for (Signs signs : all) {
            boolean says =
                    signs != name
                            && signs.hasAny(
                                    Feature.CUE_ABOUT_PUBLISHER,
                                    Feature.CUE_SOURCE,
                                    Feature.CUE_COPYRIGHT);
            if (says && signs.folded().contains(name.folded())) {
                return true;
            }
        }
        return false;
    }

    /** {@code I. OVERVIEW} where {@code II. …} follows is a heading and no initial. */
    private boolean hasSecondSection() {
        return all.stream().anyMatch(signs -> signs.text().startsWith("II. "));
    }

    /** Where letters have no case, only a given name tells a name from other words. */
    private boolean isDoubtful(String name) {
        char first = name.charAt(0);
        boolean cased = Character.isUpperCase(first) || Character.isLowerCase(first);
        return !cased || isWrittenSmall(name);
    }

    private boolean isWrittenSmall(String name) {
        if (!looked) {
            looked = true;
            for (Signs signs : all) {
                collect(signs.text());
            }
        }
        String folded = FoldLetters.fold(name);
        int from = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at == folded.length() || !Character.isLetter(folded.charAt(at))) {
                if (at - from >= 3 && small.contains(folded.substring(from, at))) {
                    return true;
                }
                from = at + 1;
            }
        }
        return false;
    }

    /** The words of a text that begin small, where letters have a case. */
    private void collect(String text) {
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
            if (letter && from < 0) {
                from = at;
            } else if (!letter && from >= 0) {
                if (at - from >= 3 && Character.isLowerCase(text.charAt(from))) {
                    small.add(FoldLetters.fold(text.substring(from, at)));
                }
                from = -1;
            }
        }
    }
}
