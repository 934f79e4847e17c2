package newsarchive.parse.clipping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import newsarchive.parse.Byline;
import newsarchive.parse.BylineReader;
import newsarchive.parse.DateReader;
import newsarchive.parse.DatelineReader;
import newsarchive.parse.FoldedWords;
import newsarchive.parse.FoundDate;
import newsarchive.parse.FoundDateline;
import newsarchive.parse.GivenNames;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;
import newsarchive.text.FoldLetters;
import newsarchive.text.Letters;
import org.jspecify.annotations.Nullable;

/** Finds the features that a block shows by itself: its shape and its words. */
final class BlockSigns {
    private static final int LOOK_AT = 700;

    private static final int LONG = 200;
    private static final int MEDIUM = 90;
    private static final int BRIEF = 60;
    private static final int REMEMBERED = 2000;

    private static final Pattern FILE_NAME =
            Pattern.compile(
                    "(?i)[\\w%()+,.@~-]{1,120}\\.(jpe?g|png|gif|webp|tiff?|bmp|svg|mp4|mp3|pdf)(\\?\\S*)?");
    private static final Pattern SLUG = Pattern.compile("[A-Z0-9]{2,}([-_/][A-Z0-9]{2,}){2,}");
    private static final Pattern URL =
            Pattern.compile(
                    "(?i)(https?://|www\\.)\\S+|[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(com|org|net|info|ir|ru|de|fr|es|co\\.uk|edu|gov)/\\S*");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");

    /** {@code ann at example.org}, as archives of mailing lists print it. */
    private static final Pattern MAIL_AT =
            Pattern.compile("(^|\\s)[\\w.+-]+ at [a-z][\\w-]*(\\.[\\w-]+)*\\.[a-z]{2,6}(\\s|$)");

    private static final Pattern HANDLE = Pattern.compile("(^|[\\s(|])@\\w{2,}");
    private static final Pattern HASHTAGS = Pattern.compile("(#[\\p{L}\\w]+[\\s,;|]*){1,20}");
    private static final Pattern NUMBER_ONLY =
            Pattern.compile(
                    "[\\s\\-–—|/.\\[(]*(\\p{Nd}{1,4}|[ivxlc]{1,6})([\\s/]+(of )?\\p{Nd}{1,4})?[\\s\\-–—|/.)\\]]*");
    private static final Pattern PAGE_REFERENCE =
            Pattern.compile(
                    "(?iu).{0,60}\\b(pages?|pg?\\.|seite|s\\.|página|pág\\.|стр\\.|страница|صفحه|صفحة|ص)\\s*[A-Z]{0,2}-?\\p{Nd}{1,4}\\W*");

    /** {@code … of its loan. LB}: who wrote the item of a digest. */
    private static final Pattern INITIALS_BEHIND = Pattern.compile("[.!?][\"”»]? \\p{Lu}{2,3}$");

    private static final Pattern SPEAKER =
            Pattern.compile(
                    "(\\p{Lu}[\\p{L}.&'’-]*( \\p{Lu}[\\p{L}.&'’-]*){0,4}|[QA]|\\p{L}{1,2}|\\p{IsArabic}+( \\p{IsArabic}+){0,3})\\s?[:.]\\s+\\S.*");
    private static final Pattern BREADCRUMB = Pattern.compile("(.{1,40}\\s*[»›>/→]\\s*)+.{1,160}");

    private static final String SEPARATORS = "|»›>/•·→";
    private static final Pattern DOUBLED = Pattern.compile("[ \u00A0\t]{2,}");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|»›>/•·→]\\s*");

    private final Lexicon lexicon = Lexicon.get();
    private final @Nullable String language;
    private final int languages;
    private final LineKinds kinds;
    private final CueSigns cues;
    private final Map<String, Signs> seen = new HashMap<>();

    BlockSigns(@Nullable String language) {
        this.language = language;
        // English furniture stands on pages of all languages
        this.languages = Lexicon.languageBit(language) | Lexicon.languageBit("en");
        this.kinds = new LineKinds(languages);
        this.cues = new CueSigns(language, languages);
    }

    /** The bits of the languages whose words count. */
    int languages() {
        return languages;
    }

    /** The signs of a block; lines that come again and again are looked at once. */
    Signs of(Block block) {
        boolean brief = block.pieces().size() == 1 && block.text().length() <= BRIEF;
        Signs known = brief ? seen.get(block.text()) : null;
        Signs signs = known == null ? lookAt(block) : known.copyFor(block);
        if (brief && known == null && seen.size() < REMEMBERED) {
            seen.put(block.text(), signs.copyFor(block));
        }
        signs.set(Feature.INDENTED, block.indent() >= 2);
        return signs;
    }

    private Signs lookAt(Block block) {
        String text = block.text();
        String part = text.length() > LOOK_AT ? text.substring(0, LOOK_AT) : text;
        Signs signs = new Signs(block, FoldedWords.of(FoldLetters.fold(closed(part))));
        shape(signs, text);
        boolean shortEnough = text.length() <= LOOK_AT;
        signs.set(Feature.CODE, CodeLine.is(part));
        if (shortEnough) {
            marks(signs, text);
            cues.addTo(signs);
        }
        readings(signs, text);
        kinds.addTo(signs);
        if (PictureCredit.isSentenceAndOwner(text)) {
            signs.unset(Feature.CUE_COPYRIGHT);
            signs.set(Feature.CREDIT_END);
        }
        settleNames(signs);
        boolean told = signs.hasAny(Feature.CUE_SOURCE, Feature.CUE_CREDITS, Feature.CUE_TAGS);
        signs.set(Feature.SELF_NOTICE, !told && SelfNotice.is(text, signs.folded(), languages));
        if (!signs.has(Feature.SHORT)
                && (Surroundings.sourceInBrackets(text) != null || endsInInitials(text))) {
            signs.set(Feature.STOP);
            signs.set(Feature.FULL_STOP);
            signs.unset(Feature.NO_STOP, Feature.CREDIT_END, Feature.OPEN_SENTENCE);
        }
        signs.set(Feature.CUE_SOURCE, NamedOutlet.behindDash(text) != null);
        boolean source = signs.hasAny(Feature.CUE_SOURCE, Feature.CUE_SOURCE_WEAK);
        signs.set(Feature.SOURCE_NAMED, source && SourceLine.publisher(text, null) != null);
        return signs;
    }

    /**
     * A justified text, in which most words stand two spaces apart, with one space between them, so
     * that phrases are found in it; any other as it is.
     */
    static String closed(String text) {
        int wide = text.indexOf("  ");
        if (wide < 0) {
            return text;
        }
        int spaces = 0;
        int doubled = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean space = Line.isSpace(text.charAt(i));
            boolean again = space && Line.isSpace(text.charAt(i - 1));
            spaces += space && !again ? 1 : 0;
            doubled += again && !(i > 1 && Line.isSpace(text.charAt(i - 2))) ? 1 : 0;
        }
        return doubled >= 3 && doubled * 2 > spaces ? DOUBLED.matcher(text).replaceAll(" ") : text;
    }

    private static boolean endsInInitials(String text) {
        return Character.isUpperCase(text.charAt(text.length() - 1))
                && INITIALS_BEHIND.matcher(text).find();
    }

    private void shape(Signs signs, String text) {
        int length = text.length();
        int words = words(text, 40);
        signs.set(
                length >= LONG ? Feature.LONG : length >= MEDIUM ? Feature.MEDIUM : Feature.SHORT);
        signs.set(Feature.TINY, words <= 2 && length < 30);
        boolean stop = Ends.withStop(text);
        signs.set(stop ? Feature.STOP : Feature.NO_STOP);
        signs.set(Feature.FULL_STOP, Ends.withFullStop(text));
        signs.set(Feature.QUESTION, Ends.withQuestion(text));
        signs.set(Feature.COLON, Ends.withColon(text));
        signs.set(Feature.CUT_OFF, Ends.cutOff(text));
        signs.set(Feature.SMALL_START, Ends.startsSmall(text));
        signs.set(Feature.SEVERAL_SENTENCES, Ends.sentences(text) >= 2);
        signs.set(Feature.BULLET, Bullet.sign(text) > 0);
        signs.set(Feature.NUMBERED, Bullet.number(text) > 0);
        signs.set(Feature.CAPITALS, TextShape.capitals(text));
        signs.set(Feature.TITLE_CASE, TextShape.titleCase(text));
        if (signs.has(Feature.CAPITALS)
                && signs.has(Feature.SHORT)
                && text.indexOf(' ') > 0
                && !signs.has(Feature.SEVERAL_SENTENCES)) {
            signs.unset(Feature.STOP, Feature.FULL_STOP); // BIG TOOTH DUG UP. of old papers
            signs.set(Feature.NO_STOP);
        }
        signs.set(Feature.QUOTED, TextShape.quoted(text));
        signs.set(Feature.BRACKETED, TextShape.bracketed(text));
        signs.set(Feature.RULE, RuleLine.is(text));
        signs.set(Feature.GREATER_SIGN, text.startsWith(">"));
    }

    private void marks(Signs signs, String text) {
        signs.set(Feature.FILE_NAME, text.indexOf('.') > 0 && FILE_NAME.matcher(text).matches());
        boolean slug = text.length() <= 80 && SLUG.matcher(text).matches();
        signs.set(Feature.SLUG, slug || LeftAtEnd.isTornAddress(text));
        boolean url =
                (text.contains("://")
                                || text.contains("www.")
                                || (text.indexOf('/') > 0 && text.indexOf('.') > 0))
                        && URL.matcher(text).find();
        signs.set(Feature.HAS_URL, url);
        signs.set(Feature.URL, url && text.indexOf(' ') < 0);
        signs.set(
                Feature.MAIL_ADDRESS,
                (text.indexOf('@') >= 0 && MAIL.matcher(text).find())
                        || (text.length() < BRIEF
                                && text.contains(" at ")
                                && text.indexOf('.') > 0
                                && MAIL_AT.matcher(text).find()));
        signs.set(Feature.HANDLE, text.indexOf('@') >= 0 && HANDLE.matcher(text).find());
        signs.set(Feature.HASHTAGS, text.indexOf('#') >= 0 && HASHTAGS.matcher(text).matches());
        signs.set(
                Feature.NUMBER_ONLY,
                text.length() <= 24
                        && (NUMBER_ONLY.matcher(text).matches() || TextShape.fewLetters(text)));
        signs.set(
                Feature.PAGE_REFERENCE,
                text.length() <= 70
                        && LineKinds.hasDigit(text)
                        && PAGE_REFERENCE.matcher(text).matches());
        int separators = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            separators +=
                    "|•·»›>→/".indexOf(text.charAt(i)) >= 0 && Line.isSpace(text.charAt(i - 1))
                            ? 1
                            : 0;
        }
        signs.set(Feature.SEPARATORS, separators >= 2 || (separators == 1 && text.length() < 60));
        signs.set(Feature.BREADCRUMB, breadcrumb(text));
        signs.set(
                Feature.ARROW,
                ("←→‹".indexOf(text.charAt(0)) >= 0 && text.length() < 90)
                        || text.endsWith(" →")
                        || (text.endsWith(" »") && text.indexOf('«') < 0)
                        || text.endsWith(" >>"));
        signs.set(Feature.COLUMNS, TextShape.columns(signs.block()));
        signs.set(Feature.SPEAKER, isSpeaker(text) || NamedOutlet.whoAsks(text) != null);
        signs.set(Feature.CREDIT_END, PictureCredit.endsLine(text));
    }

    /** The pattern is asked only where a space stands behind one of its marks. */
    private static boolean isSpeaker(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == ':' || c == '.') && Line.isSpace(text.charAt(i + 1))) {
                return SPEAKER.matcher(text).matches();
            }
        }
        return false;
    }

    /** {@code Home » News » Title}, {@code World | Northern Europe}. */
    private boolean breadcrumb(String text) {
        if (text.length() >= 220) {
            return false;
        }
        // «quoted» and »quoted« words lead nowhere
        boolean quotes = text.indexOf('«') >= 0 || text.indexOf('‹') >= 0;
        boolean arrows =
                (!quotes && (text.indexOf('»') > 0 || text.indexOf('›') > 0))
                        || text.contains(" > ")
                        || text.contains(" / ");
        if (arrows && BREADCRUMB.matcher(text).matches()) {
            return true;
        }
        if (!hasAny(text, SEPARATORS)) {
            return false;
        }
        String[] parts = SEPARATOR.split(FoldLetters.fold(text));
        boolean known = false;
        for (String part : parts) {
            known |= lexicon.section("cue.label").has(part) || lexicon.section("cue.nav").has(part);
            if (part.length() > 30) {
                return false;
            }
        }
        return known && parts.length >= 2;
    }

    private static boolean hasAny(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Letters.isLetterOrDigit(c) && c != ' ' && signs.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void readings(Signs signs, String line) {
        String text = SideCounts.blanked(line, signs.folded());
        if (text.length() <= 240) {
            List<FoundDate> dates = DateLine.withoutFounding(text, DateReader.find(text, language));
            signs.dates(dates);
            signs.set(Feature.DATE_WITHIN, !dates.isEmpty());
            signs.set(Feature.DATE_ONLY, DateLine.isOnlyDate(text, dates, language));
            signs.set(Feature.AGO, text.length() < 40 && DateLine.saysHowLongAgo(line));
            Byline byline =
                    mayBeByline(text)
                            ? BylineReader.readOfClipping(text, language).orElse(null)
                            : null;
            signs.byline(byline);
            if (byline != null) {
                boolean clean = byline.confidence() >= 0.5;
                signs.set(
                        Feature.BY,
                        byline.marked()
                                && byline.confidence() >= 0.7
                                && (!Ends.withFullStop(text) || saysOnlyWho(text, byline)));
                signs.set(Feature.NAME, clean && !byline.authors().isEmpty());
                signs.set(Feature.STAFF, byline.staff() != null && byline.confidence() >= 0.5);
            }
            boolean written = byline != null && byline.confidence() >= 0.5 && isOfPersons(byline);
            String closed = SpacedLetters.closed(text);
            signs.set(Feature.OUTLET, closed.length() < 60 && !written && isOutlet(closed));
            if (text.length() < 110) {
                FoundDateline head = DatelineReader.readLine(text, language).orElse(null);
                signs.set(Feature.DATELINE_LINE, head != null);
                if (head != null) {
                    signs.dateline(head);
                    if (head.confidence() > 0.9) {
                        signs.unset(Feature.CREDIT_END);
                    }
                }
            }
        }
        MastheadLine.mark(signs, text);
        FoundDateline opening = DatelineReader.read(text, language).orElse(null);
        if (opening != null && text.length() - opening.bodyStart() >= 30) {
            signs.dateline(opening);
            signs.set(Feature.DATELINE);
        }
    }

    /** {@code By the Example Press.}, {@code Беседу вела Анна Примерова.} */
    private static boolean saysOnlyWho(String text, Byline byline) {
        boolean named =
                isOfPersons(byline) || (byline.agency() != null && byline.authors().isEmpty());
        return named && text.length() <= BRIEF && byline.note().isEmpty();
    }

    /** A line of persons is no menu, credit or folio; the name of a paper is no person's. */
    private static void settleNames(Signs signs) {
        boolean closed = signs.text().endsWith(".") && signs.has(Feature.CAPITALS);
        if (closed && !signs.byline().map(BlockSigns::isOfPersons).orElse(false)) {
            signs.unset(Feature.NAME); // CONFLICTING REPORTS. of old papers
        }
        if (signs.has(Feature.CUE_CONTENTS)) {
            signs.unset(Feature.NAME, Feature.STAFF); // Executive Summary
            signs.byline(null);
        }
        if (signs.hasAny(Feature.NAME, Feature.BY, Feature.STAFF)
                && Lexicon.get().section("talk-with").longestAt(signs.folded(), 0, Lexicon.ALL)
                        != null) {
            signs.unset(Feature.NAME, Feature.BY, Feature.STAFF); // Interview with Ann Example
            signs.byline(null);
        }
        if (PictureCredit.isAgencyAndName(signs.text())) {
            signs.unset(Feature.NAME, Feature.BY, Feature.STAFF, Feature.BREADCRUMB);
            signs.set(Feature.CREDIT_END);
            return;
        }
        Byline byline = signs.byline().orElse(null);
        if (byline == null) {
            return;
        }
        boolean housed =
                byline.publisher() != null
                        && !byline.authors().isEmpty()
                        && byline.confidence() >= 0.7
                        && !signs.hasAny(Feature.CUE_LABEL, Feature.CREDIT_END, Feature.CUE_PHOTO);
        if (byline.confidence() >= 0.5 && (isOfPersons(byline) || housed)) {
            signs.unset(Feature.BREADCRUMB, Feature.SEPARATORS, Feature.FOLIO);
            if (byline.agency() == null) {
                signs.unset(Feature.CREDIT_END);
            }
        } else if (!byline.marked() && KnownOutlets.get().named(signs.text()) != null) {
            signs.unset(Feature.NAME, Feature.STAFF);
        }
    }

    private static boolean isOfPersons(Byline byline) {
        return !byline.authors().isEmpty() && byline.authors().stream().allMatch(GivenNames::open);
    }

    /** Two sentences are no byline; a long line is one only if it begins as one. */
    private boolean mayBeByline(String text) {
        if (text.length() <= 110) {
            return true;
        }
        String start = FoldLetters.fold(text.substring(0, 60));
        return lexicon.section("by").longestAt(start, 0, Lexicon.ALL) != null
                || text.indexOf('|') > 0
                || text.indexOf('@') > 0;
    }

    private boolean isOutlet(String text) {
        int colon = text.indexOf(": ");
        boolean says = colon > 0 && words(text.substring(colon), 4) >= 3; // Ministry: Ferry Returns
        if (says || Ends.withColon(text) || (Ends.withStop(text) && text.indexOf(' ') >= 0)) {
            return false;
        }
        int bracket = text.indexOf(" (");
        boolean placed =
                bracket > 2
                        && text.endsWith(")")
                        && lexicon.section("place")
                                .has(
                                        FoldLetters.fold(
                                                text.substring(bracket + 2, text.length() - 1)));
        return placed || OutletName.looksLike(text) || KnownOutlets.get().named(text) != null;
    }

    private static int words(String text, int atMost) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words <= atMost; i++) {
            boolean letter = Letters.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || text.charAt(i) == '\'' || text.charAt(i) == '’';
        }
        return words;
    }
}
