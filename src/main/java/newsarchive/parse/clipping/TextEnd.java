package newsarchive.parse.clipping;

import java.util.List;

/**
 * Finds where the running text stops, over the whole file: how much prose stands before and after a
 * block, whether it speaks of what the text speaks of, and how it is set otherwise than the text.
 */
final class TextEnd {
    private static final int FEW = 3;
    private static final int GROUP = 4;
    private static final int INDENT = 2;

    /** Of a text with fewer different words nothing can be said of which it uses. */
    private static final int WORDS = 60;

    private final List<Signs> all;
    private final boolean[] body;
    private final PageTalk talk;

    private TextEnd(List<Signs> all, boolean[] body, int languages) {
        this.all = all;
        this.body = body;
        this.talk = new PageTalk(languages);
    }

    /** Adds them to the signs of all blocks; {@code body} says which look like paragraphs. */
    static void addTo(List<Signs> all, boolean[] body, int languages) {
        TextEnd reader = new TextEnd(all, body, languages);
        reader.groups();
        int from = 0;
        for (int i = 1; i <= body.length; i++) {
            if (i == body.length || reader.opens(i)) {
                reader.part(from, i);
                from = i;
            }
        }
    }

    private Signs at(int i) {
        return all.get(i);
    }

    /** Whether another article may open here. */
    private boolean opens(int i) {
        return at(i).hasAny(
                                Feature.OPENS_AGAIN,
                                Feature.OPENS_DIGEST_ITEM,
                                Feature.OPENS_NEXT,
                                Feature.OPENS_PAGE)
                && at(i).has(Feature.AFTER_TEXT);
    }

    /**
     * The prose of what may be one article.
     *
     * @param length characters of its paragraphs
     * @param apart whether blank lines part them
     * @param indented whether their first lines stand in
     */
    private record Prose(
            int first, int last, int paragraphs, int length, boolean apart, boolean indented) {}

    private Prose prose(int from, int to) {
        int first = -1;
        int last = -1;
        int paragraphs = 0;
        int length = 0;
        int apart = 0;
        int indented = 0;
        for (int i = from; i < to; i++) {
            if (body[i]) {
                Block block = at(i).block();
                first = first < 0 ? i : first;
                last = i;
                paragraphs++;
                length += block.text().length();
                apart += i > first && block.gapBefore() > 0 ? 1 : 0;
                boolean item = at(i).hasAny(Feature.BULLET, Feature.NUMBERED);
                indented += block.indent() >= INDENT && !item ? 1 : 0;
            }
        }
        return new Prose(
                first,
                last,
                paragraphs,
                length,
                apart * 4 >= (paragraphs - 1) * 3,
                indented * 3 >= paragraphs * 2);
    }

    /** The blocks of what may be one article. */
    private void part(int from, int to) {
        Prose prose = prose(from, to);
        if (prose.paragraphs() == 0) {
            return;
        }
        WordStems stems = new WordStems();
        int early = prose.last() + 1;
        int ofPages = 0;
        int looked = 0;
        for (int i = prose.first(), length = 0; i <= prose.last(); i++) {
            if (body[i] && length * 3 < prose.length() * 2) {
                stems.addAll(at(i).words());
                ofPages += talk.isSaidIn(at(i).words()) ? 1 : 0;
                length += at(i).text().length();
                early = i + 1;
                looked++;
            }
        }
        places(prose, to);
        for (int i = prose.first() + 1; i < to; i++) {
            boolean counted = body[i] && i < early;
            share(at(i), stems, counted);
            talk.addTo(at(i), stems, counted);
        }
        boolean subject = ofPages >= 2 && ofPages * 2 >= looked;
        boolean guide = addressed(from, to) * 5 > prose.paragraphs();
        for (int i = from; i < to && (subject || guide); i++) {
            if (subject) {
                at(i).unset(Feature.PAGE_TALK, Feature.PAGE_TALK_MUCH);
            }
            if (guide) {
                at(i).unset(Feature.TO_READER);
            }
        }
    }

    /** How much of the prose stands before and after each block, and how the block is set. */
    private void places(Prose prose, int to) {
        boolean several = prose.paragraphs() >= FEW;
        int before = at(prose.first()).text().length();
        boolean closed = false;
        for (int i = prose.first() + 1; i < to; i++) {
            Signs signs = at(i);
            Block block = signs.block();
            int length = body[i] ? block.text().length() : 0;
            int ahead = prose.length() - before - length;
            boolean open = signs.has(Feature.NO_STOP) && signs.has(Feature.SHORT);
            boolean name = isNameBelow(prose, i, to);
            signs.set(Feature.SIGNATURE, name);
            signs.set(Feature.LATE, several && ahead * 6 < prose.length());
            signs.set(Feature.TEXT_AHEAD, ahead * 4 > prose.length());
            signs.set(Feature.REMNANT, several && closed && (ahead + length) * 5 < before);
            signs.set(
                    Feature.DANGLING,
                    i > prose.last()
                            && open
                            && !name
                            && !sentenceSoon(i, to)
                            && !signs.hasAny(Feature.COLON, Feature.BULLET, Feature.NUMBERED));
            signs.set(Feature.CLOSER_THAN_TEXT, several && prose.apart() && block.gapBefore() == 0);
            signs.set(
                    Feature.LESS_INDENTED,
                    several
                            && prose.indented()
                            && block.indent() < INDENT
                            && block.gapBefore() > 0
                            && ahead * 4 <= prose.length());
            closed |= closes(signs);
            before += length;
        }
    }

    /** Whether a name alone stands right below the text: whoever wrote it signs so. */
    private boolean isNameBelow(Prose prose, int i, int to) {
        boolean more = i + 1 < to && at(i + 1).has(Feature.NAME);
        return i == prose.last() + 1 && at(i).has(Feature.NAME) && !more;
    }

    /** Whether one of the next blocks is a sentence: the line above it may be its heading. */
    private boolean sentenceSoon(int i, int to) {
        for (int k = i + 1; k < Math.min(to, i + 3); k++) {
            if (at(k).has(Feature.PROSE) && !isFurniture(at(k))) {
                return true;
            }
        }
        return false;
    }

    /** How many paragraphs speak to the reader: of a guide or a letter most do. */
    private int addressed(int from, int to) {
        int addressed = 0;
        for (int i = from; i < to; i++) {
            addressed += body[i] && at(i).has(Feature.TO_READER) ? 1 : 0;
        }
        return addressed;
    }

    private static boolean closes(Signs signs) {
        return signs.hasAny(
                Feature.CUE_COMMENT_HEAD,
                Feature.CUE_COMMENT_FORM,
                Feature.CUE_COPYRIGHT,
                Feature.CUE_TAGS,
                Feature.CUE_CREDITS,
                Feature.CUE_END);
    }

    private static void share(Signs signs, WordStems stems, boolean counted) {
        if (stems.size() < WORDS) {
            return;
        }
        WordStems.Share share = stems.share(signs.words(), counted);
        if (share.words() >= 4) {
            signs.set(Feature.SHARES_WORDS, share.known() * 3 >= share.words());
            signs.set(Feature.SHARES_FEW, share.known() * 7 < share.words());
        }
    }

    /** Blocks between paragraphs, or below the last, of which some are known as furniture. */
    private void groups() {
        int start = 0;
        for (int i = 0; i <= body.length; i++) {
            if (i < body.length && !body[i] && at(i).has(Feature.AFTER_TEXT)) {
                continue;
            }
            // short sentences right below a paragraph are the text's
            while (start < i && at(start).has(Feature.STOP) && !isFurniture(at(start))) {
                start++;
            }
            int known = 0;
            for (int k = start; k < i; k++) {
                known += isFurniture(at(k)) ? 1 : 0;
            }
            for (int k = start; k < i; k++) {
                int others = known - (isFurniture(at(k)) ? 1 : 0);
                at(k).set(Feature.AMONG_FURNITURE, others > 0 && others * 3 >= i - start);
                at(k).set(Feature.LARGE_GROUP, i - start >= GROUP);
            }
            start = i + 1;
        }
    }

    private static boolean isFurniture(Signs signs) {
        return signs.hasAny(
                Feature.CUE_SHARE,
                Feature.CUE_NAV,
                Feature.CUE_ADVERT,
                Feature.CUE_NEWSLETTER,
                Feature.CUE_COMMENT_HEAD,
                Feature.CUE_COMMENT_FORM,
                Feature.CUE_RELATED_HEAD,
                Feature.CUE_COPYRIGHT,
                Feature.CUE_READING_TIME,
                Feature.CUE_APPEAL,
                Feature.CUE_TAGS,
                Feature.LINK_WORDS,
                Feature.AGO,
                Feature.REPEATED_OFTEN);
    }
}
