package newsarchive.parse.clipping;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Evidence;
import newsarchive.parse.Byline;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Reading;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * Settles the publisher: each place that may name it is a candidate with a weight, places that
 * agree strengthen each other, and the strongest wins. What only the furniture of the page or an
 * address names is told as a doubt.
 */
final class PublisherFields {
    private static final double DOUBTFUL = 0.6;
    private static final double NEAR = 0.06;

    /** {@code Al-Example: The Pulse of the East}. */
    private static final Pattern TAGLINE =
            Pattern.compile("([^:|–—»›>]{3,40}?)\\s?[:|–—»›>]\\s.{3,60}");

    private static final int NEAR_TOP = 2;
    private static final String HEAD = "head of the digest";
    private static final double CARRIED = 0.4;

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
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    PublisherFields(ReadText read, ReadText.Span span, Reading reading, Fields fields) {
        this.read = read;
        this.span = span;
        this.reading = reading;
        this.fields = fields;
    }

    private record Candidate(String name, String where, int block, double confidence) {
        /** {@code Интерфакс} stays so though the copyright line says {@code Interfax}. */
        private static boolean sameScript(String one, String other) {
            return isLatin(one) <= isLatin(other);
        }

        private static int isLatin(String name) {
            return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN
                    ? 1
                    : 0;
        }

        /** What a portal or a database carries is somebody else's. */
        Candidate whenOthersAre(boolean there) {
            return there && KnownOutlets.get().carriesOthers(name)
                    ? new Candidate(name, where, block, Math.min(confidence, CARRIED))
                    : this;
        }

        Candidate stronger(Candidate other) {
            Candidate best = other.confidence > confidence ? other : this;
            double both = Math.min(0.97, best.confidence + 0.04);
            String proper = KnownOutlets.get().proper(name);
            boolean named =
                    (proper.equals(name) || proper.equals(other.name))
                            && !best.name.endsWith(proper)
                            && sameScript(proper, best.name);
            return new Candidate(named ? proper : best.name, best.where, best.block, both);
        }
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
        choose();
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
            case SOURCE -> add(SourceLine.publisher(text, title), "source line", i, 0.95);
            case PUBLISHER -> {
                String said = KnownOutlets.get().sayingThis(text);
                boolean tagline = i > span.from() && isKnown(i - 1) && !isKnown(i);
                String line = tagline ? null : PublisherLine.name(text);
                add(said != null ? said : line, "publisher line", i, 0.88);
            }
            case COPYRIGHT -> add(CopyrightLine.owner(text), "copyright line", i, 0.6);
            case BYLINE -> byline(i);
            case CREDITS -> add(NamedOutlet.withWhom(text), "credits", i, 0.6);
            default -> {}
        }
        if (OF_THE_PAGE.contains(role) && !read.state(i).is(Phase.BODY)) {
            ofThePage(i, text);
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

    /** A well-known outlet that is all a line outside the text says. */
    private @Nullable String loneOutlet(int i, String text) {
        boolean ofThePage =
                OF_THE_PAGE.contains(read.state(i).role()) || read.state(i).is(Role.LABEL);
        boolean near = ofThePage && !read.state(i).is(Phase.BODY) && text.length() < 60;
        if (!near) {
            return null;
        }
        String named = KnownOutlets.get().named(text);
        if (named != null) {
            return named;
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
        boolean vague = byline.publisher() != null && PublisherLine.isVague(byline.publisher());
        add(vague ? null : byline.publisher(), "byline", i, 0.85);
        add(StaffOutlet.of(byline.staff()), "byline", i, 0.8);
        add(byline.agency(), "byline", i, 0.7);
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
        Signs last = lastParagraph();
        if (last != null && read.isDigestOfSources()) {
            add(Surroundings.sourceInBrackets(last.text()), "end of the text", at, 0.62);
        }
    }

    /** What the head of a digest names is the publisher of each item that names none. */
    private void ofDigest() {
        if (!candidates.isEmpty() || span.from() == 0 || !read.opensDigestItem(span)) {
            return;
        }
        for (int i = 0; i < span.from() && !read.state(i).is(Phase.BODY); i++) {
            boolean line = read.state(i).is(Role.PUBLISHER);
            add(line ? PublisherLine.name(read.blocks().get(i).text()) : null, HEAD, i, 0.55);
            add(outletOfMasthead(read, i), HEAD, i, 0.55);
        }
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
        if (name == null || name.isBlank()) {
            return;
        }
        String plain = OutletPiece.withoutLinks(OutletPiece.withoutLoneQuote(name.strip()));
        plain = plain.startsWith("the ") ? plain.substring(4) : plain;
        if (plain.isBlank() || plain.indexOf('@') >= 0 || PublisherLine.isGeneric(plain)) {
            return;
        }
        String known = OutletPiece.known(plain);
        boolean initials = plain.length() < 3 && known == null;
        if (initials || (known == null && NamedOutlet.isNone(FoldLetters.fold(plain)))) {
            return;
        }
        // F.A.Z., CSMonitor.com: readers know it by its name
        known = known != null && known.indexOf('.') > 0 ? KnownOutlets.get().proper(known) : known;
        String written = known != null ? known : PublisherLine.inReadersCase(plain);
        Candidate one = new Candidate(written, where, block, confidence);
        candidates.merge(key(written), one, Candidate::stronger);
    }

    /** One key for {@code The Example} and {@code EXAMPLE}, and for all names of a known one. */
    private static String key(String name) {
        String folded = FoldLetters.fold(KnownOutlets.get().proper(name));
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private void choose() {
        Candidate best = null;
        Candidate second = null;
        for (Candidate each : candidates.values()) {
            Candidate candidate = each.whenOthersAre(candidates.size() > 1);
            if (best == null || candidate.confidence() > best.confidence() + 0.001) {
                second = best;
                best = candidate;
            } else if (second == null || candidate.confidence() > second.confidence()) {
                second = candidate;
            }
        }
        if (best == null) {
            return;
        }
        fields.metadata.publisher = best.name();
        double of = Math.min(best.confidence(), read.path().confidence(best.block()));
        double sure = Math.round(100 * of) / 100.0;
        String other = second == null ? null : second.name();
        fields.evidence.put(
                "publisher", new Evidence(best.where(), line(best.block()), sure, other));
        boolean rival = second != null && best.confidence() - second.confidence() < NEAR;
        if (best.confidence() < DOUBTFUL || rival) {
            doubt(best, second);
        }
    }

    private void doubt(Candidate best, @Nullable Candidate second) {
        String rival = second == null ? " or none?" : " or \"" + second.name() + "\"?";
        fields.problems.add(
                Problem.warning(
                        "publisher-doubtful",
                        Position.of(reading.file(), line(best.block())),
                        "publisher: \"" + best.name() + "\" (" + best.where() + ")" + rival,
                        "settle it in front matter: publisher: \""
                                + best.name().replace("\"", "\\\"")
                                + "\""));
    }
}
