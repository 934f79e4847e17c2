package newsarchive.parse.clipping;

import java.util.List;
import newsarchive.article.ArticleKind;
import newsarchive.parse.Lexicon;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * The kind of an article that a label above it states: {@code Op-Ed Contributor}, {@code Nachruf}.
 */
final class KindLabel {
    /** In the order in which a label of several words is asked. */
    private static final List<ArticleKind> KINDS =
            List.of(
                    ArticleKind.OBITUARY,
                    ArticleKind.PRESS_RELEASE,
                    ArticleKind.ANALYSIS,
                    ArticleKind.INTERVIEW,
                    ArticleKind.OPINION,
                    ArticleKind.REPORT,
                    ArticleKind.NEWS);

    private KindLabel() {}

    /** The kind that a line states, alone or behind a bar; null when it states none. */
    static @Nullable ArticleKind of(String line) {
        if (line.length() > 60) {
            return null;
        }
        String folded = FoldLetters.fold(line);
        int from = 0;
        for (int at = 0; at <= folded.length(); at++) {
            boolean ends = at == folded.length() || "|/>»:·•,".indexOf(folded.charAt(at)) >= 0;
            ArticleKind kind = ends ? whole(bare(folded.substring(from, at))) : null;
            if (kind != null && kind != ArticleKind.NEWS) {
                return kind;
            }
            from = ends ? at + 1 : from;
        }
        return whole(bare(folded));
    }

    private static @Nullable ArticleKind whole(String label) {
        for (ArticleKind kind : KINDS) {
            if (Lexicon.get().section("kind." + kind.word()).has(label)) {
                return kind;
            }
        }
        return null;
    }

    private static String bare(String label) {
        int from = 0;
        int to = label.length();
        while (from < to && !Character.isLetter(label.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(label.charAt(to - 1))) {
            to--;
        }
        return label.substring(from, to);
    }
}
