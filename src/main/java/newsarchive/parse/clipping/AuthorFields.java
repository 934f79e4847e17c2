package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Evidence;
import newsarchive.parse.Byline;
import newsarchive.parse.BylineReader;
import newsarchive.parse.FoundDateline;
import newsarchive.parse.GivenNames;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.PersonName;
import newsarchive.parse.Reading;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * Settles who wrote an article: bylines and credits, then the dateline, the end of the line under
 * the headline, the mail's sender, the note below the text, a handle. A name that no word marks
 * counts only where a byline stands: pages name many persons in their menus and lists.
 */
final class AuthorFields {
    private static final int A_BYLINE = 40;
    private static final int CLOSING = 100;

    /** {@code @harbourlight}, {@code By @harbourlight}. */
    private static final Pattern HANDLE =
            Pattern.compile("(?iu)(?:(?:posted )?by|von|par|por|от|بقلم)?:?\\s*(@\\w{3,30})");

    private final ReadText read;
    private final ReadText.Span span;
    private final Reading reading;
    private final Fields fields;
    private final List<String> authors = new ArrayList<>();

    AuthorFields(ReadText read, ReadText.Span span, Reading reading, Fields fields) {
        this.read = read;
        this.span = span;
        this.reading = reading;
        this.fields = fields;
    }

    /** Whom the headline itself names. */
    void ofHeadline(String name, int block) {
        add(List.of(name), "headline", block, 0.85);
    }

    /** Whoever bylines and credits name, in order. */
    void bylines() {
        boolean signed = isSigned();
        for (int i = span.from(); i < span.to(); i++) {
            // An agency's credits stand in brackets and name who worked on it besides the author.
            boolean credited =
                    read.state(i).is(Role.CREDITS)
                            && authors.isEmpty()
                            && !signs(i).has(Feature.BRACKETED);
            Byline byline = signs(i).byline().orElse(null);
            boolean written = read.state(i).is(Role.BYLINE) && counts(i, signed);
            if (byline != null && (written || (credited && byline.marked()))) {
                add(byline.authors(), "byline", i, byline.confidence());
            }
        }
    }

    /** Whoever is named elsewhere, where no byline does. */
    void others() {
        labelled();
        atEndOfFirstWords();
        sender();
        handles();
        fields.metadata.authors = authors;
    }

    /** Whom a dateline names, where no byline does. */
    void ofDateline(FoundDateline found, int block) {
        if (authors.isEmpty()) {
            add(found.authors(), "dateline", block, 0.8);
        }
    }

    /** Whom the line of the headline names behind it, where no byline does. */
    void ofHeadline(int block) {
        TrimHeadline.Signed signed = TrimHeadline.signed(signs(block).text());
        if (authors.isEmpty() && signed != null) {
            add(List.of(signed.author()), "headline", block, 0.8);
        }
    }

    /** Whom the note below the text is about, where no byline names anybody. */
    void ofNote(int block) {
        String name = BioName.of(signs(block).text());
        if (authors.isEmpty() && name != null) {
            add(List.of(name), "author's note", block, 0.7);
            doubt(name, block, "of whom a note below the text tells");
        }
    }

    private Signs signs(int i) {
        return read.blocks().get(i);
    }

    /** Whether a byline between headline and text names a person. */
    private boolean isSigned() {
        for (int i = span.from(); i < span.to(); i++) {
            Byline byline = read.state(i).is(Role.BYLINE) ? signs(i).byline().orElse(null) : null;
            boolean sure = byline != null && (byline.marked() || opensWithGivenName(byline));
            if (sure && read.state(i).is(Phase.HEAD) && !byline.authors().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a block in the role of a byline is one: above the headline and below the text an
     * unmarked name is one only where no byline stands in its place, and below the text no other is
     * where the article is signed above it, since lists of other articles name their authors.
     */
    private boolean counts(int i, boolean signed) {
        Byline byline = signs(i).byline().orElse(null);
        if (byline == null || read.state(i).is(Phase.HEAD)) {
            return byline != null;
        }
        if (read.state(i).is(Phase.TAIL)) {
            return !signed;
        }
        boolean named = opensWithGivenName(byline) && !signs(i).has(Feature.BULLET);
        return byline.marked() || (named && !signed);
    }

    private static boolean opensWithGivenName(Byline byline) {
        return byline.authors().stream().allMatch(GivenNames::open);
    }

    private void add(List<String> names, String where, int block, double confidence) {
        for (String name : names) {
            if (!isNamed(name)) {
                authors.add(name);
                put(where, block, confidence);
            }
        }
    }

    private void put(String where, int block, double confidence) {
        double sure = Math.round(100 * Math.min(confidence, read.path().confidence(block))) / 100.0;
        fields.evidence.putIfAbsent("authors", new Evidence(where, line(block), sure, null));
    }

    private int line(int block) {
        return signs(block).block().firstLine().index() + reading.firstLine();
    }

    /** Whether an author was named already, in full where this is the first name only. */
    private boolean isNamed(String author) {
        String one = " " + FoldLetters.fold(author) + " ";
        for (String known : authors) {
            if ((" " + FoldLetters.fold(known) + " ").contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Download Author: Ann Example - Follow}: a line of the page above the text. */
    private void labelled() {
        for (int i = span.from(); authors.isEmpty() && i < span.to(); i++) {
            boolean above = read.state(i).is(Phase.FRONT) || read.state(i).is(Phase.HEAD);
            Byline byline =
                    above && signs(i).text().indexOf(':') > 0
                            ? signs(i).byline().orElse(null)
                            : null;
            Role role = read.state(i).role();
            boolean line = role == Role.FURNITURE || role == Role.LABEL || role == Role.BREADCRUMB;
            // a town is no author where a library provided the picture
            boolean persons =
                    byline != null
                            && byline.marked()
                            && byline.authors().stream()
                                    .allMatch(
                                            name -> name.indexOf(' ') > 0 && GivenNames.open(name));
            if (line && persons) {
                add(byline.authors(), "line above the text", i, 0.6);
            }
        }
    }

    /**
     * {@code … breathes again. A comment by Ann Example.}: the last words of the line under the
     * headline or of the first paragraph, as pages of seven languages end it.
     */
    private void atEndOfFirstWords() {
        for (int i = span.from(); authors.isEmpty() && i < span.to(); i++) {
            boolean paragraph = read.state(i).is(Role.PARAGRAPH);
            if (paragraph || read.state(i).is(Role.DECK)) {
                Byline byline = closing(signs(i).text());
                if (byline != null) {
                    add(byline.authors(), "end of the first words", i, 0.85);
                }
            }
            if (paragraph) {
                return;
            }
        }
    }

    private @Nullable Byline closing(String text) {
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        int start = -1;
        for (int at = end - 3; at > 0 && end - at <= CLOSING; at--) {
            boolean stop = ".!?…".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
            if (stop && isMark(text, at + 2)) {
                start = at + 2;
                break;
            }
        }
        if (start < 0) {
            return null;
        }
        Byline byline =
                BylineReader.readOfClipping(text.substring(start, end), read.language().language())
                        .orElse(null);
        boolean sure =
                byline != null
                        && byline.marked()
                        && byline.confidence() >= 0.7
                        && !byline.authors().isEmpty()
                        && byline.authors().stream()
                                .allMatch(
                                        a -> GivenNames.open(a) || PersonName.confidence(a) > 0.8);
        return sure ? byline : null;
    }

    private static boolean isMark(String text, int at) {
        String rest = FoldLetters.fold(text.substring(at, Math.min(text.length(), at + A_BYLINE)));
        return Lexicon.get().section("by").longestAt(rest, 0, Lexicon.ALL) != null;
    }

    /**
     * {@code From: Ann Example <ann@example.org>}: who sent it, where the subject is the headline:
     * below a headline of its own stands what the sender copied from others.
     */
    private void sender() {
        if (!isHeadedBySubject()) {
            return;
        }
        for (int i = span.from(); authors.isEmpty() && i < span.to(); i++) {
            String name =
                    read.state(i).is(Role.MAIL_HEADER) ? MailHead.sender(signs(i).text()) : null;
            if (name != null) {
                add(List.of(name), "sender of the mail", i, 0.6);
                doubt(name, i, "who sent it");
                return;
            }
        }
    }

    private boolean isHeadedBySubject() {
        for (int i = span.from(); i < span.to(); i++) {
            if (read.state(i).is(Role.HEADLINE)) {
                return signs(i).has(Feature.MAIL_SUBJECT);
            }
        }
        return false;
    }

    /** {@code By @harbourlight}: where no name is given the handle is all that is known. */
    private void handles() {
        for (int i = span.from(); authors.isEmpty() && i < span.to(); i++) {
            boolean above = read.state(i).is(Phase.FRONT) || read.state(i).is(Phase.HEAD);
            Matcher handle = HANDLE.matcher(signs(i).text());
            if (above && signs(i).text().length() <= A_BYLINE && handle.matches()) {
                String name = handle.group(1);
                if (KnownOutlets.get().namedBesideASign(name.substring(1)) == null) {
                    add(List.of(name), "handle", i, 0.6);
                    doubt(name, i, "a handle above the text");
                }
            }
        }
    }

    private void doubt(String name, int block, String where) {
        fields.problems.add(
                Problem.warning(
                        "authors-doubtful",
                        Position.of(reading.file(), line(block)),
                        "author: \"" + name + "\", " + where + ", or none?",
                        "settle it in front matter: authors: [\"" + name + "\"]"));
    }
}
