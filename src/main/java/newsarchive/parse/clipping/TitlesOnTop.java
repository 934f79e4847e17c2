package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import newsarchive.parse.FoldedWords;
import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;

/**
 * Tells the headline among several lines on top that could be one: it is said twice, or again in a
 * line below the text ({@code Comments Off on The Ferry Returns}); the site's name, its slogan or
 * the headlines of other articles stand above it.
 */
final class TitlesOnTop {
    /** Blocks from the top among which copies are looked for. */
    static final int NEAR = 24;

    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    /** With fewer letters a line below may hold the same words by chance. */
    private static final int SHORTEST_NAMED = 12;

    /** Characters by which a line that names the headline may be longer. */
    private static final int WORDS_AROUND = 60;

    /** A longer line below the day is rather a deck. */
    private static final int A_TITLE = 90;

    private static final int A_DECK = 70;

    /** So many lines in a row that could be headlines are a list of other articles. */
    private static final int RUN = 4;

    /** Longer lines that read as names are headlines that open with one. */
    static final int A_NAME = 36;

    private static final int A_PAGE_TITLE = 15;

    private final List<Signs> all;
    private final boolean[] body;

    private TitlesOnTop(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /** Adds them to the signs of all blocks, which know what the text speaks of. */
    static void addTo(List<Signs> all, boolean[] body) {
        TitlesOnTop reader = new TitlesOnTop(all, body);
        int first = reader.firstText();
        reader.copies(first);
        reader.pageTitles(first);
        reader.captions(first);
        reader.posts(first);
        reader.paperAndDay(first);
        reader.decks(first);
        HeadlinesOverLines.addTo(all, body, first);
    }

    private Signs at(int i) {
        return all.get(i);
    }

    /** Where the text begins, or so far down that nothing below is a headline's place. */
    private int firstText() {
        int first = 0;
        while (first < Math.min(body.length, NEAR) && !body[first]) {
            first++;
        }
        return first;
    }

    private void copies(int first) {
        List<Integer> titles = new ArrayList<>();
        String words = "";
        for (int i = 0; i < first; i++) {
            boolean may = isRepeatable(i, first);
            String own = may ? Repetitions.trimmed(at(i).folded()) : "";
            if (own.length() < SHORTEST || (!isTwice(i, own, first) && !isNamedBelow(own, first))) {
                continue;
            }
            if (!own.equals(words) && !titles.isEmpty()) {
                return; // menus and captions stand twice, too
            }
            words = own;
            titles.add(i);
        }
        if (titles.isEmpty() || isCaption(titles, first) || isSitesName(titles.get(0), first)) {
            return;
        }
        boolean above = true; // below a long deck the headline is not said for the first time
        for (int i = 0; i < first; i++) {
            boolean title = above && Repetitions.trimmed(at(i).folded()).equals(words);
            at(i).set(title ? Feature.TITLE_TWICE : Feature.NO_TITLE);
            above &= !at(i).has(Feature.LONG) || i < titles.get(0);
        }
    }

    /** A few words off the topic are the site's name, unless they stand right above the text. */
    private boolean isRepeatable(int i, int first) {
        boolean near = i > 0 && i >= first - 4 && !at(i).has(Feature.IN_MENU);
        return isTitle(near || at(i).has(Feature.TOUCHES_TOPIC), at(i)) && !at(i).has(Feature.TINY);
    }

    static boolean isTitle(Signs signs) {
        return isTitle(signs.has(Feature.TOUCHES_TOPIC), signs);
    }

    /** Whether a line could be a headline; {@code brief} says whether of few words, too. */
    private static boolean isTitle(boolean brief, Signs signs) {
        return (brief || !signs.has(Feature.FEW_WORDS))
                && signs.text().length() <= LONGEST
                && !signs.hasAny(
                        Feature.BY,
                        Feature.STAFF,
                        Feature.OUTLET,
                        Feature.MASTHEAD,
                        Feature.DATE_ONLY,
                        Feature.BREADCRUMB,
                        Feature.LINK_WORDS,
                        Feature.URL,
                        Feature.FILE_NAME,
                        Feature.RULE,
                        Feature.BULLET,
                        Feature.AGO,
                        Feature.CODE,
                        Feature.OTHER_SCRIPT,
                        Feature.CUE_SHARE,
                        Feature.CUE_TAGS,
                        Feature.CUE_SOURCE,
                        Feature.CUE_NAV,
                        Feature.CUE_LABEL,
                        Feature.CUE_ADVERT,
                        Feature.CUE_PHOTO,
                        Feature.CUE_NEWSLETTER,
                        Feature.CUE_APPEAL,
                        Feature.CUE_READING_TIME,
                        Feature.CUE_COPYRIGHT,
                        Feature.CUE_COMMENT_FORM,
                        Feature.CUE_COMMENT_HEAD,
                        Feature.TOP_NOTICE);
    }

    private boolean isTwice(int i, String words, int first) {
        for (int k = 0; k < first; k++) {
            if (k != i
                    && at(k).text().length() <= LONGEST
                    && Repetitions.trimmed(at(k).folded()).equals(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line below the text says it among a few other words. */
    private boolean isNamedBelow(String words, int first) {
        if (words.length() < SHORTEST_NAMED) {
            return false;
        }
        for (int k = first + 1; k < body.length; k++) {
            String line = at(k).folded();
            int more = line.length() - words.length();
            boolean may = !body[k] && more > 2 && more <= WORDS_AROUND && isBelow(at(k));
            if (may && line.contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Below the last paragraph, or a line that only stands below a text or links to another. */
    private static boolean isBelow(Signs signs) {
        return signs.hasAny(
                Feature.AFTER_BODY,
                Feature.CUE_SOURCE,
                Feature.CUE_TAGS,
                Feature.CUE_READ_ALSO,
                Feature.CUE_COMMENT_HEAD,
                Feature.CUE_COPYRIGHT);
    }

    /**
     * A picture's caption stands twice, too: right below itself, or above the picture's credit,
     * while another line could head the text.
     */
    private boolean isCaption(List<Integer> titles, int first) {
        boolean credited = false;
        for (int i : titles) {
            credited |= at(i).has(Feature.BEFORE_CREDIT);
        }
        int last = titles.get(titles.size() - 1);
        boolean adjacent = last - titles.get(0) == titles.size() - 1 && titles.size() > 1;
        boolean other = false; // which the page sets as its headline
        for (int i = adjacent ? 0 : last + 1; i < first && (credited || adjacent); i++) {
            other |=
                    !titles.contains(i)
                            && isTitle(at(i))
                            && at(i).has(Feature.ON_TOPIC)
                            && at(i).has(Feature.NO_STOP);
        }
        return other;
    }

    /**
     * {@code Harbour council delays its vote - Reuters} where no other line could head the text:
     * the title of the page, no caption.
     */
    private void pageTitles(int first) {
        int title = -1;
        for (int i = 0; i < first; i++) {
            boolean page = isPageTitle(at(i));
            if ((page && title >= 0) || (mayHead(at(i)) && at(i).has(Feature.TOUCHES_TOPIC))) {
                return;
            }
            title = page ? i : title;
        }
        if (title >= 0) {
            at(title).unset(Feature.CREDIT_END);
            at(title).set(Feature.POST_TITLE);
            at(title + 1).unset(Feature.AFTER_PHOTO_CREDIT);
        }
    }

    private static boolean isPageTitle(Signs signs) {
        String text = signs.text();
        int dash = TrimHeadline.lastDash(text, text.length());
        return dash >= A_PAGE_TITLE
                && text.indexOf('/', dash) < 0
                && text.indexOf(')', dash) < 0
                && signs.has(Feature.CREDIT_END)
                && signs.has(Feature.NO_STOP)
                && signs.has(Feature.TOUCHES_TOPIC)
                && !signs.hasAny(Feature.CUE_PHOTO, Feature.LONG, Feature.BY, Feature.BULLET);
    }

    /** A line that no word joins to the text, where another line could head it. */
    private boolean isSitesName(int title, int first) {
        boolean other = false;
        for (int i = title + 1; i < first && !at(title).has(Feature.TOUCHES_TOPIC); i++) {
            other |= mayHead(at(i)) && at(i).has(Feature.ON_TOPIC) && !isLongDeck(at(i));
        }
        return other;
    }

    private static boolean isLongDeck(Signs signs) {
        return signs.has(Feature.OPEN_SENTENCE) && signs.text().length() >= A_DECK;
    }

    /** A line above a picture's credit, where another speaks of what the text speaks of. */
    private void captions(int first) {
        for (int i = 0; i < first; i++) {
            if (!at(i).has(Feature.BEFORE_CREDIT) || !isTitle(at(i))) {
                continue;
            }
            boolean other = false;
            for (int k = 0; k < first; k++) {
                boolean headline = at(i).has(Feature.OPEN_SENTENCE) && k < i;
                other |=
                        k != i
                                && isTitle(at(k))
                                && !at(k).has(Feature.BEFORE_CREDIT)
                                && at(k).has(Feature.NO_STOP)
                                && at(k).has(headline ? Feature.TOUCHES_TOPIC : Feature.ON_TOPIC);
            }
            at(i).set(Feature.NO_TITLE, other);
        }
    }

    /**
     * The last line above the text that could head it, where those above it are the site's: right
     * below the day of a blog's post, below a line in which the site calls itself one, or below the
     * headlines of other articles.
     */
    private void posts(int first) {
        List<Integer> lines = new ArrayList<>();
        boolean blog = false;
        int run = 0;
        int last = -2;
        for (int i = 0; i < first; i++) {
            if (mayHead(at(i))) {
                lines.add(i);
                run = last == i - 1 ? run + 1 : 1;
                last = i;
            }
        }
        if (lines.size() < 2 || !isPostTitle(last)) {
            return;
        }
        List<Integer> above = lines.subList(0, lines.size() - 1);
        int off = 0;
        int none = 0;
        boolean strange = above.size() >= 2 && at(last).text().length() < A_DECK;
        boolean sites = true;
        boolean large = false;
        for (int i : above) {
            boolean calls = callsItself(at(i));
            blog |= calls;
            sites &= calls || isSites(at(i), at(last));
            off += at(i).has(Feature.ON_TOPIC) ? 0 : 1;
            none += at(i).has(Feature.TOUCHES_TOPIC) ? 0 : 1;
            boolean banner = at(i).has(Feature.TOPIC_BELOW) && !at(i).has(Feature.TOUCHES_TOPIC);
            strange &= calls || banner || at(i).has(Feature.OUTLET);
            boolean speaks = at(i).has(Feature.TOUCHES_TOPIC) && !at(i).has(Feature.OUTLET);
            large |= at(i).has(Feature.TITLE_CASE) && speaks && !calls;
        }
        boolean dated = last > 0 && at(last - 1).has(Feature.DATE_ONLY);
        boolean deck = large && at(last).has(Feature.OPEN_SENTENCE);
        boolean others =
                (strange || (run >= RUN && off * 4 >= above.size() * 3 && none * 2 >= above.size()))
                        && at(last).has(Feature.ON_TOPIC);
        if (others || (sites && !deck && (dated || blog))) {
            at(last).set(Feature.POST_TITLE);
            above.forEach(i -> at(i).set(Feature.NO_TITLE));
        } else if (dated && deck) {
            at(last).set(Feature.NO_TITLE);
        }
    }

    static boolean mayHead(Signs signs) {
        return isTitle(signs.has(Feature.FEW_WORDS), signs)
                && !(signs.has(Feature.NAME) && signs.text().length() < A_NAME)
                && !signs.hasAny(
                        Feature.CREDIT_END,
                        Feature.DATELINE_LINE,
                        Feature.NUMBER_ONLY,
                        Feature.FULL_STOP,
                        Feature.NO_TITLE);
    }

    private boolean isPostTitle(int i) {
        Signs signs = at(i);
        return signs.has(Feature.TOUCHES_TOPIC)
                && signs.hasAny(Feature.NO_STOP, Feature.QUESTION)
                && signs.text().length() <= A_TITLE
                && !signs.has(Feature.SMALL_START)
                && !callsItself(signs);
    }

    /** A line that a site sets above all its articles, as far as that shows. */
    private static boolean isSites(Signs signs, Signs title) {
        return signs.hasAny(Feature.OUTLET, Feature.TOPIC_BELOW, Feature.TINY)
                || (!signs.has(Feature.ON_TOPIC)
                        && (signs.has(Feature.FEW_WORDS) || title.has(Feature.ON_TOPIC)));
    }

    /** {@code A weblog on islands}: the site says what it is. */
    private static boolean callsItself(Signs signs) {
        FoldedWords words = signs.words();
        Phrases site = Lexicon.get().section("site-word");
        for (int word = 0; word < words.size(); word++) {
            if (site.longestAt(words.text(), words.start(word), Lexicon.ALL) != null) {
                return true;
            }
        }
        return false;
    }

    /** A label, the headline and, longest of the three, the deck: right below each other. */
    private void decks(int first) {
        for (int i = 2; i < first; i++) {
            Signs deck = at(i);
            Signs title = at(i - 1);
            boolean longest =
                    deck.text().length() >= A_DECK
                            && deck.text().length() * 10 > title.text().length() * 13;
            boolean label = at(i - 2).has(Feature.FEW_WORDS) && !at(i - 2).has(Feature.DATE_ONLY);
            if (longest
                    && label
                    && title.block().gapBefore() == 0
                    && deck.block().gapBefore() == 0
                    && title.has(Feature.TOUCHES_TOPIC)
                    && mayHead(title)
                    && mayHead(deck)
                    && deck.has(Feature.OPEN_SENTENCE)
                    && !deck.has(Feature.POST_TITLE)
                    && !title.has(Feature.TITLE_TWICE)) {
                title.set(Feature.POST_TITLE);
                deck.set(Feature.NO_TITLE);
            }
        }
    }

    /** The paper's name and the day, and right below them the text: it has no headline. */
    private void paperAndDay(int first) {
        boolean only =
                first == 2
                        && first < body.length
                        && body[first]
                        && at(0).has(Feature.OUTLET)
                        && at(0).has(Feature.FEW_WORDS)
                        && at(1).has(Feature.DATE_ONLY);
        at(0).set(Feature.NO_TITLE, only);
    }
}
