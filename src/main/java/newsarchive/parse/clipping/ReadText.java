package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import newsarchive.parse.LanguageGuess;
import newsarchive.parse.clipping.Grammar.State;

/**
 * A text with its blocks, their features and the best path of roles through them.
 *
 * @param lines all lines, blank ones too
 * @param blocks in order; together they hold every line that is not blank
 */
record ReadText(List<Line> lines, LanguageGuess language, List<Signs> blocks, BestPath path) {

    static ReadText of(String text) {
        List<Line> lines = Line.of(text);
        LanguageGuess language = LanguageGuess.of(text);
        BlockSigns reader = new BlockSigns(language.language());
        List<Signs> signs = new ArrayList<>();
        for (Block block : JoinLines.of(lines)) {
            signs.add(reader.of(block));
        }
        MailHead.settle(signs);
        TornBylines.settle(signs);
        TornMasthead.settle(signs);
        SignedHouses.settle(signs);
        DashDialogue.settle(signs);
        NameDoubts.settle(signs);
        Surroundings.addTo(signs, reader.languages());
        return new ReadText(lines, language, signs, BestPath.through(signs));
    }

    State state(int block) {
        return path.state(block);
    }

    /** The blocks of one article, from {@code from} to before {@code to}. */
    record Span(int from, int to) {}

    /**
     * The articles: one ends where the path goes from a text, or what stands below one, to a
     * headline or what stands above one.
     */
    List<Span> articles() {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < blocks.size(); i++) {
            if (begins(i)) {
                spans.add(new Span(start, i));
                start = i;
            }
        }
        if (!blocks.isEmpty()) {
            spans.add(new Span(start, blocks.size()));
        }
        return spans;
    }

    /** Whether two headlines and more are numbered: {@code 1. …}, {@code 2. …}. */
    boolean isDigestOfNumbers() {
        int numbered = 0;
        for (int i = 0; i < blocks.size(); i++) {
            boolean headline = state(i).is(Role.HEADLINE);
            numbered += headline && Bullet.number(blocks.get(i).text()) > 0 ? 1 : 0;
        }
        return numbered >= 2;
    }

    /** Whether an article is an item of a digest. */
    boolean opensDigestItem(Span span) {
        for (int i = span.from(); i < span.to() && !state(i).is(Phase.BODY); i++) {
            if (blocks.get(i).has(Feature.OPENS_DIGEST_ITEM)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its items are closed by their sources in brackets. */
    boolean isDigestOfSources() {
        return blocks.stream().filter(s -> s.has(Feature.OPENS_DIGEST_ITEM)).count() >= 2;
    }

    private boolean begins(int i) {
        return begins(state(i - 1), state(i));
    }

    /** Whether an article ends with a block of one state and the next begins with the other. */
    static boolean begins(State before, State now) {
        boolean ended = before.is(Phase.BODY) || before.is(Phase.TAIL);
        return (ended && (now.is(Phase.FRONT) || now.is(Phase.HEAD)))
                || (now.is(Role.HEADLINE) && before.is(Phase.HEAD));
    }
}
