package newsarchive.parse.clipping;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Evidence;
import newsarchive.parse.Byline;
import newsarchive.parse.FoundDate;
import newsarchive.parse.FoundDateline;
import newsarchive.parse.GivenNames;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;
import newsarchive.parse.Reading;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * Settles the publisher: each place that may name it is a candidate with a weight; of these {@link
 * HouseCandidates} takes the strongest. What only the furniture of the page or an address names is
 * told as a doubt.
 */
final class PublisherFields {

    /** {@code Al-Example: The Pulse of the East}. */
    private static final Pattern TAGLINE =
            Pattern.compile("([^:|–—»›>]{3,40}?)\\s?[:|–—»›>]\\s.{3,60}");

    private static final int NEAR_TOP = 2;
    private static final String HEAD = "head of the digest";

    private static final int A_HEAD = 240;

    /** Roles of lines that a headline may be, or what stands with it. */
    private static final Set<Role> HEADS =
            EnumSet.of(Role.HEADLINE, Role.HEADLINE_REST, Role.DECK, Role.COPY);

    /** Roles of what the page says of itself. */
    private static final Set<Role> OF_THE_PAGE =
            EnumSet.of(
                    Role.FURNITURE,
                    Role.COPYRIGHT,
                    Role.APPEAL,
                    Role.ABOUT_PUBLISHER,
                    Role.BREADCRUMB,
                    Role.END_MARK);

    private final ReadText read;
    private final ReadText.Span span;
    private final Reading reading;
    private final Fields fields;
    private final HouseCandidates candidates;

    PublisherFields(ReadText read, ReadText.Span span, Reading reading, Fields fields) {
        this.read = read;
        this.span = span;
        this.reading = reading;
        this.fields = fields;
        this.candidates = new HouseCandidates(read, reading, fields);
    }

    void read() {
        for (int i = span.from(); i < span.to(); i++) {
            block(i, read.blocks().get(i).text());
        }
        if (fields.metadata.dateline != null) {
            int at = fields.datelineBlock >= 0 ? fields.datelineBlock : first(Role.DATELINE);
            add(fields.metadata.dateline.agency(), "dateline", at, 0.65);
        }
        address();
        reportedBy();
        ofDigest();
        candidates.choose();
    }

    private int first(Role role) {
        for (int i = span.from(); i < span.to(); i++) {
            if (read.state(i).is(role)) {
                return i;
            }
        }
        return span.from();
    }

    private void block(int i, String text) {
        Role role = read.state(i).role();
        String title = fields.metadata.title;
        switch (role) {
            case COPY -> {
                add(HeadlineText.siteAfter(text, title), "page title", i, 0.9);
                add(NamedOutlet.beforeTitle(text, title), "masthead", i, 0.8);
            }
            case SOURCE -> {
                String name = SourceLine.publisher(text, title);
                boolean asked = name != null && SourceLine.namesSeveral(text);
                boolean house = !asked || KnownOutlets.get().named(name) != null;
                add(house ? name : null, "source line", i, 0.95);
            }
            case PUBLISHER -> {
                String said = KnownOutlets.get().sayingThis(text);
                said = said != null ? said : StaffOutlet.beforeStaffWords(text);
                boolean tagline = i > span.from() && isKnown(i - 1) && !isKnown(i);
                String line = tagline ? null : PublisherLine.name(text);
                add(said != null ? said : line, "publisher line", i, 0.88);
            }
            case COPYRIGHT -> add(CopyrightLine.owner(text), "copyright line", i, 0.6);
            case BYLINE -> byline(i);
            case DATELINE -> {
                FoundDateline line = read.blocks().get(i).dateline().orElse(null);
                boolean other = line != null && !line.dateline().equals(fields.metadata.dateline);
                add(other ? line.dateline().agency() : null, "dateline", i, 0.65);
            }
            case MAIL_HEADER -> add(HouseInLine.sender(text), "mail header", i, 0.55);
            case CREDITS -> {
                String with = NamedOutlet.withWhom(text);
                add(with != null ? with : HouseLine.name(text), "credits", i, 0.6);
            }
            default -> {}
        }
        if (OF_THE_PAGE.contains(role) && !read.state(i).is(Phase.BODY)) {
            ofThePage(i, text);
        }
        if (!read.state(i).is(Phase.BODY) || role == Role.CAPTION) {
            besideOthers(i, text);
        }
        if (NamedOutlet.tellsFirstPrint(role, read.blocks().get(i).folded())) {
            add(KnownOutlets.get().within(text), "note", i, 0.62);
        }
        if (read.state(i).is(Phase.BODY) && text.endsWith("?")) {
            add(NamedOutlet.whoAsks(text), "who asks", i, 0.6);
        }
        if (!read.state(i).is(Phase.BODY)) {
            add(KnownOutlets.get().sayingThis(text), "wording of the page", i, 0.7);
        }
        if (role == Role.CREDIT || role == Role.CAPTION) {
            add(PageText.onWhoseBehalf(text), "picture credit", i, 0.55);
        }
        boolean legal = role == Role.COPYRIGHT || role == Role.ABOUT_PUBLISHER;
        add(legal ? PageText.nameAtStart(text) : null, "legal line", i, 0.5);
        if (role != Role.PUBLISHER) {
            add(outletOfMasthead(read, i), "masthead", i, 0.84);
            add(loneOutlet(i, text), "line of its own", i, 0.62);
        }
    }

    /** What a line of the head names beside a headline, a day or a label. */
    private void besideOthers(int i, String text) {
        Role role = read.state(i).role();
        boolean head = HEADS.contains(role) && !read.state(i).is(Phase.TAIL);
        boolean dated = head || role == Role.DATE || role == Role.LABEL;
        if (head || (role == Role.CAPTION && i < first(Role.PARAGRAPH))) {
            String behind = HouseInLine.atEnd(text);
            boolean agency =
                    behind != null && Lexicon.get().section("agency").has(FoldLetters.fold(behind));
            add(head || !agency ? behind : null, "behind the headline", i, head ? 0.8 : 0.5);
            add(HouseInLine.ofMasthead(text), "masthead", i, 0.8);
        }
        if (dated && text.length() <= A_HEAD) {
            List<FoundDate> dates = read.blocks().get(i).dates();
            add(HouseInLine.besideDay(text, dates), "beside the day", i, 0.75);
        }
        if (head || role == Role.LABEL || role == Role.PUBLISHER) {
            add(HouseInLine.behindNoun(text), "word for a house", i, 0.89);
        }
        if (role != Role.SOURCE && role != Role.CAPTION && text.length() <= A_HEAD) {
            add(HouseInLine.labelled(text), "label", i, 0.8);
            int from = HouseInLine.sourceLabel(read.blocks().get(i).folded());
            String source = from < 0 ? null : text.substring(Math.min(from, text.length()));
            String named = source == null ? null : SourceLine.publisher(source, null);
            boolean house = named != null && OutletPiece.name(named) != null;
            add(house ? named : null, "label", i, 0.8);
        }
    }

    /** A well-known outlet that is all a line outside the text says. */
    private @Nullable String loneOutlet(int i, String text) {
        boolean ofThePage =
                OF_THE_PAGE.contains(read.state(i).role()) || read.state(i).is(Role.LABEL);
        boolean near = ofThePage && !read.state(i).is(Phase.BODY) && text.length() < 60;
        if (!near) {
            return null;
        }
        String named = KnownOutlets.get().named(text);
        if (named != null || !read.state(i).is(Phase.FRONT)) {
            return named != null ? named : HouseLine.name(text);
        }
        Matcher tagline = TAGLINE.matcher(text);
        boolean first = i <= span.from() + NEAR_TOP && tagline.matches();
        String before = first ? KnownOutlets.get().namedBesideASign(tagline.group(1)) : null;
        if (before != null || text.indexOf(':') >= 0) {
            return before;
        }
        Signs signs = read.blocks().get(i);
        boolean top = i <= span.from() + NEAR_TOP && read.state(i).is(Phase.FRONT);
        boolean heads = signs.hasAny(Feature.BEFORE_ISSUE, Feature.BEFORE_RELEASE_LABEL);
        boolean nameLike = signs.hasAny(Feature.CAPITALS, Feature.TITLE_CASE, Feature.OUTLET);
        if (top && (signs.has(Feature.OUTLET) || (heads && nameLike))) {
            String beside = HouseInLine.besideBar(text);
            if (beside != null || text.indexOf('>') >= 0) {
                return beside;
            }
            int dash = Math.max(text.indexOf(" – "), text.indexOf(" - "));
            return PublisherLine.name(dash > 0 ? text.substring(0, dash) : text);
        }
        return repeatedName(i, text);
    }

    private boolean isKnown(int i) {
        return KnownOutlets.get().namedBesideASign(read.blocks().get(i).text()) != null;
    }

    /** A name that is a common word, too, on top of the page, where the page names it again. */
    private @Nullable String repeatedName(int block, String text) {
        String name = KnownOutlets.get().namedBesideASign(text);
        if (name == null || block > span.from() + NEAR_TOP || text.indexOf('.') >= 0) {
            return null;
        }
        boolean dated = block + 1 < span.to() && read.state(block + 1).is(Role.DATE);
        if (dated && read.blocks().get(block + 1).hasAny(Feature.ISSUE, Feature.MASTHEAD)) {
            return name;
        }
        for (int i = block + 1; i < span.to(); i++) {
            boolean ofThePage = read.state(i).role().use() == Role.Use.REMOVED;
            if (ofThePage && PageText.names(read.blocks().get(i).text(), name)) {
                return name;
            }
        }
        return null;
    }

    /** The paper of a masthead that stands outside the text and what readers wrote; else null. */
    static @Nullable String outletOfMasthead(ReadText read, int i) {
        Role role = read.state(i).role();
        boolean elsewhere =
                read.state(i).is(Phase.BODY)
                        || role == Role.COMMENT
                        || role == Role.RELATED
                        || role == Role.READ_ALSO;
        return elsewhere
                ? null
                : read.blocks().get(i).masthead().map(MastheadLine::outlet).orElse(null);
    }

    private void byline(int i) {
        Byline byline = read.blocks().get(i).byline().orElse(null);
        if (byline == null) {
            return;
        }
        boolean vague =
                byline.publisher() != null
                        && (PublisherLine.isVague(byline.publisher())
                                || (!byline.marked()
                                        && byline.authors().isEmpty()
                                        && KnownOutlets.get().isCommon(byline.publisher())));
        add(vague ? null : byline.publisher(), "byline", i, 0.85);
        add(StaffOutlet.of(byline.staff()), "byline", i, 0.8);
        boolean of = byline.note() != null && !byline.authors().isEmpty();
        add(of ? StaffOutlet.beforeStaffWords(byline.note()) : null, "byline", i, 0.8);
        add(byline.agency(), "byline", i, 0.7);
        for (String author : byline.authors()) {
            boolean house = !GivenNames.open(author) && OutletName.looksLike(author);
            add(house ? author : null, "byline", i, 0.7);
        }
    }

    /**
     * {@code … the editorial policy of X}, {@code Download the X app}, {@code X > World > …},
     * {@code region.example.org | Menu}.
     */
    private void ofThePage(int i, String text) {
        KnownOutlets outlets = KnownOutlets.get();
        if (read.state(i).is(Role.BREADCRUMB)) {
            int end = text.indexOf(' ');
            add(end < 0 ? outlets.named(text) : null, "breadcrumb", i, 0.5);
        }
        String domain = text.length() < 90 ? PageText.domainAtStart(text) : null;
        add(domain == null ? null : outlets.ofAddress(domain), "page furniture", i, 0.55);
        if (read.state(i).is(Phase.TAIL)) {
            add(outlets.within(text), "page furniture", i, 0.5);
            add(PageText.outletOfOneWord(text), "page furniture", i, 0.45);
        }
    }

    private void address() {
        String url = fields.metadata.url;
        Evidence where = fields.evidence.get("url");
        if (url != null && where != null) {
            add(KnownOutlets.get().ofAddress(url), "address", blockOfLine(where.line()), 0.7);
        }
    }

    /** {@code به گزارش ایسنا، …}: so the first paragraph of an Iranian agency opens. */
    private void reportedBy() {
        int at = first(Role.PARAGRAPH);
        String text = read.blocks().get(at).text();
        add(NamedOutlet.inLead(text), "first words", at, 0.5);
        add(HouseInLine.whoReports(text), "first words", at, 0.62);
        if (at + 1 < span.to() && read.state(at + 1).is(Role.PARAGRAPH)) {
            add(NamedOutlet.reportedBy(read.blocks().get(at + 1).text()), "lead", at + 1, 0.5);
        }
        Signs last = lastParagraph();
        add(
                last == null ? null : HouseInLine.behindLastStop(last.text()),
                "end of the text",
                at,
                0.6);
        ClosingSource closing = last == null ? null : ClosingSource.of(last.text());
        add(closing == null ? null : closing.name(), "end of the text", at, 0.7);
        String source = last == null ? null : Surroundings.sourceInBrackets(last.text());
        boolean known = source != null && KnownOutlets.get().named(source) != null;
        if (known || read.isDigestOfSources()) {
            add(source, "end of the text", at, 0.62);
        }
    }

    /** What the head of a digest names is the publisher of each item that names none. */
    private void ofDigest() {
        boolean item = candidates.isEmpty() && span.from() > 0 && read.opensDigestItem(span);
        for (int i = 0; item && i < span.from() && !read.state(i).is(Phase.BODY); i++) {
            boolean line = read.state(i).is(Role.PUBLISHER);
            add(line ? PublisherLine.name(read.blocks().get(i).text()) : null, HEAD, i, 0.55);
            add(outletOfMasthead(read, i), HEAD, i, 0.55);
        }
        add(candidates.isEmpty() ? HouseInLine.ofDigest(read) : null, HEAD, span.from(), 0.55);
    }

    private @Nullable Signs lastParagraph() {
        Signs last = null;
        for (int i = span.from(); i < span.to(); i++) {
            last = read.state(i).is(Phase.BODY) ? read.blocks().get(i) : last;
        }
        return last;
    }

    private int blockOfLine(int line) {
        for (int i = span.from(); i < span.to(); i++) {
            if (line(i) == line) {
                return i;
            }
        }
        return span.from();
    }

    private int line(int block) {
        return read.blocks().get(block).block().firstLine().index() + reading.firstLine();
    }

    private void add(@Nullable String name, String where, int block, double confidence) {
        candidates.add(name, where, block, confidence);
    }
}
