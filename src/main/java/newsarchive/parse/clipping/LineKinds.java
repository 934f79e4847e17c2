package newsarchive.parse.clipping;

import java.util.List;
import java.util.regex.Pattern;
import newsarchive.parse.FoldedWords;
import newsarchive.parse.FoundDate;
import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;
import newsarchive.parse.PersonName;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;

/**
 * Finds lines of a set form, whatever their words: the folio of a newspaper page, the number of an
 * issue, a desk's initials, an office's address, a note on who somebody is, a row of links.
 */
final class LineKinds {
    private static final int BRIEF = 90;
    private static final int A_PARAGRAPH = 400;
    private static final int SENTENCE = 8;

    /** So many capitals within words are no names as McIntosh or YouTube. */
    private static final int GLUED = 4;

    private static final int SLUG_AT_MOST = 120;

    /** {@code bh/ayv/stb}, {@code (ulz/dpa)}, {@code kle, AFP}. */
    private static final Pattern DESK =
            Pattern.compile(
                    "[(\\[]?\\p{Ll}{1,4}\\p{L}?(\\s?[/,–-]\\s?\\p{L}{2,7}){1,5}[)\\]]?\\.?|[(\\[]\\p{Ll}{2,4}\\.?[)\\]]|[a-z]{2,3}\\.");

    /** {@code Working Paper No. 14}, {@code Vol. 3}, {@code №98(3915)}, {@code n° 214}. */
    private static final Pattern ISSUE =
            Pattern.compile(
                    "(^|[\\s,|(-])(no|nr|num|núm|numero|número|vol|volume|issue|band|heft|jg|ausgabe|tome|tomo|año|выпуск|том|номер|год|عدد|العدد|السنة|رقم|مجلد|شماره|سال|دوره)\\.?\\s?:?\\s?\\[?\\p{Nd}|№\\s?\\p{Nd}|\\bn[°º]\\s?\\p{Nd}|\\bv\\d{1,3}n\\d");

    /** {@code 3 of 18. A crane lowers …}, {@code Bild 1 von 7}, {@code Photo 2/9:}. */
    private static final Pattern GALLERY =
            Pattern.compile(
                    "(?iu)[(\\[]?((photo|image|picture|slide|foto|bild|imagen|фото|صورة|تصویر)\\s*)?\\p{Nd}{1,3}"
                            + "\\s?(/|of|von|sur|de|di|из|من|از)\\s?\\p{Nd}{1,3}\\s?([.:)\\]|–—-]|$)");

    /** {@code Ann Example (1931-2014)}. */
    private static final Pattern LIFE =
            Pattern.compile("\\p{L} ?[(,]? ?(1[789]|20)\\d\\d\\s?[-–—]\\s?(1[89]|20)\\d\\d\\)?$");

    /** {@code Ann Example, 61, is …}, {@code Ann Example (61) ist …}. */
    private static final Pattern AGE = Pattern.compile(",? \\(?\\d{2,3}\\)?,?$");

    private static final Pattern MAIL_ONLY =
            Pattern.compile(
                    "(?iu)(e-?mail|mail|correo|courriel)?[: ]*[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    /** {@code Example Unlimited © Example Newspapers Limited 2001}. */
    private static final Pattern OWNED =
            Pattern.compile("(?i)(©|\\(c\\)).*(\\b(19|20)\\d\\d\\b|\\bMM[IVXL]*\\b)");

    /** {@code 1 of 2 DOCUMENTS}, {@code Document 3 of 14}: a database begins its next text. */
    private static final Pattern DOCUMENTS =
            Pattern.compile(
                    "(?i)(level \\d{1,2} - )?\\d{1,3} (of|von|de|sur) \\d{1,3} (documents?|dokumente?n?|articles?|stories)|(document|dokument|article) \\d{1,3} (of|von|de|sur) \\d{1,3}.?");

    /**
     * Lines by which agencies steer their texts: {@code BC-Heat-Hawks, 1st Ld-Writethru,416},
     * {@code AP Photo GATK105}, {@code AP-WF-02-20-16 0337GMT}, {@code American Football/NFL/},
     * {@code KUNA 111614 Dec 06NNNN}, {@code 9341**1424}.
     */
    private static final Pattern AGENCY_SLUG =
            Pattern.compile(
                    "[A-Z]{2,3}-[A-Z0-9]{2,4}-{1,2}[^ ].*|[A-Z]{2}-[A-Z][\\w-]+.*,\\s?\\d{2,4}|AP Photo .*|AP-[A-Z]{2}-\\d\\d-\\d\\d-\\d\\d \\d{4}GMT"
                            + "|(\\p{L}[\\p{L} .&-]{1,30}/){2,8}|[A-Z]{2,5} \\d{4,6}.*(NNNN|GMT)|\\d{3,5}\\*\\*\\d{3,5}|[A-Z]{2,5} \\d{4} [A-Z]{3} \\d{4}.*"
                            + "|[a-z]{2,4}\\.[a-z]{1,3}|NNNN|ZCZC.*");

    private static final Pattern TELEPHONE =
            Pattern.compile("[+(]?\\p{Nd}[\\p{Nd}()/. \\u2013-]{6,18}\\p{Nd}");
    private static final Pattern POSTAL_CODE =
            Pattern.compile(
                    "\\b[A-Z]{2}\\.? \\d{5}(-\\d{4})?\\b|\\b[A-Z]{1,2}\\d{1,2}[A-Z]? \\d[A-Z]{2}\\b|\\b\\d{5,6},? \\p{Lu}|\\p{Lu}\\p{L}+,? \\d{5,6}\\b");
    private static final Pattern HOUSE =
            Pattern.compile(
                    "(?iu)\\b(street|st\\.|avenue|ave\\.?|road|rd\\.|suite|floor|boulevard|blvd|p\\.?\\s?o\\.? box|\\p{L}*straße|\\p{L}*str\\.|\\p{L}*strasse|\\p{L}*platz|postfach|rue|calle|avenida|ул\\.|улица|просп|шоссе|شارع|ص\\.ب|خیابان|میدان|tel\\.?|telephone|phone|fax|telefon|тел\\.?|факс|هاتف|تلفن|فاکس|e-?mail)(?=[\\s:.,]|$)");

    private static final String STARS = "*=#~+-_";

    private final Lexicon lexicon = Lexicon.get();
    private final int languages;

    LineKinds(int languages) {
        this.languages = languages;
    }

    /** Adds them to the signs of a block that has its shape and its readings. */
    void addTo(Signs signs) {
        String text = signs.text();
        if (text.length() > A_PARAGRAPH) {
            return;
        }
        int words = words(signs.words());
        signs.set(Feature.FEW_WORDS, words <= 4);
        if (words >= 4) {
            int common = commonWords(signs.words());
            signs.set(Feature.FUNCTION_WORDS, common * 5 >= words);
            signs.set(Feature.NO_FUNCTION_WORDS, common == 0);
            boolean prose = words >= SENTENCE && common > 0;
            signs.set(Feature.PROSE, prose && signs.has(Feature.FULL_STOP));
            signs.set(
                    Feature.OPEN_SENTENCE,
                    prose
                            && signs.has(Feature.NO_STOP)
                            && !signs.hasAny(Feature.COLON, Feature.TITLE_CASE));
        }
        signs.set(Feature.COMMA_LIST, signs.has(Feature.NO_STOP) && commaList(text));
        signs.set(Feature.ABOUT_PERSON, aboutPerson(signs));
        signs.set(Feature.CLOCK_START, clockStart(text));
        forms(signs, words);
        if (text.length() > 2 * BRIEF) {
            signs.set(Feature.OFFICE, signs.has(Feature.BRACKETED) && hasTwoTelephones(text));
            return;
        }
        signs.set(Feature.OFFICE, office(text));
        signs.set(Feature.LINK_WORDS, linkWords(signs, words) || isGluedMenu(text));
        signs.set(Feature.STARRED, starred(text));
        if (text.length() > BRIEF) {
            return;
        }
        signs.set(Feature.DESK, text.length() <= 30 && DESK.matcher(text).matches());
        boolean issue = hasDigit(text) && ISSUE.matcher(signs.folded()).find();
        signs.set(Feature.ISSUE, issue && !signs.has(Feature.STOP));
        signs.set(Feature.FOLIO, folio(signs, issue));
    }

    /** Lines of agencies, databases and pages; each pattern is asked where its marks stand. */
    private void forms(Signs signs, int words) {
        String text = signs.text();
        boolean digits = hasDigit(text);
        boolean point = text.indexOf('.') > 0;
        signs.set(Feature.GALLERY_COUNT, digits && GALLERY.matcher(text).lookingAt());
        signs.set(Feature.SQUARE_BRACKETS, text.startsWith("[") && text.endsWith("]"));
        signs.set(Feature.JOB_LINE, jobLine(signs, words));
        signs.set(Feature.LIFE_DATES, digits && endsLikeLife(text) && LIFE.matcher(text).find());
        signs.set(Feature.LABEL_START, labelStart(signs));
        signs.set(Feature.MAIL_ONLY, text.indexOf('@') > 0 && MAIL_ONLY.matcher(text).matches());
        boolean sign = text.indexOf('©') >= 0 || text.contains("(c)") || text.contains("(C)");
        if (sign && text.length() <= BRIEF && OWNED.matcher(text).find()) {
            signs.set(Feature.CUE_COPYRIGHT);
        }
        boolean brief = text.length() <= SLUG_AT_MOST;
        signs.set(Feature.DOCUMENT_COUNT, digits && DOCUMENTS.matcher(text).matches());
        signs.set(
                Feature.AGENCY_SLUG,
                brief
                        && (digits || point || text.endsWith("/") || text.startsWith("AP "))
                        && AGENCY_SLUG.matcher(text).matches());
        signs.set(Feature.DATED_LINK, digits && datedLink(signs));
        signs.set(Feature.DOMAIN_START, point && PageText.domainAtStart(text) != null);
    }

    private static boolean endsLikeLife(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ')' || Character.isDigit(last);
    }

    /** {@code harbours, ferry, oil, prices, council}: five words and more, and nothing said. */
    private static boolean commaList(String text) {
        int parts = 1;
        int words = 1;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '،') {
                if (words > 3 || i - from < 2) {
                    return false;
                }
                parts++;
                words = 0;
                from = i;
            } else if (c == ' ' && i + 1 < text.length() && text.charAt(i + 1) != ' ') {
                words++;
            } else if (".:;!?\"”»()".indexOf(c) >= 0) {
                return false;
            }
        }
        return parts >= 5 && words <= 3;
    }

    /** How many words there are, it's being one. */
    private static int words(FoldedWords all) {
        int words = 0;
        for (int word = 0; word < all.size(); word++) {
            words += begins(all, word) ? 1 : 0;
        }
        return words;
    }

    private static boolean begins(FoldedWords all, int word) {
        return !all.is(word, FoldedWords.MARK | FoldedWords.BEHIND_APOSTROPHE);
    }

    private int commonWords(FoldedWords all) {
        Phrases common = lexicon.section("common");
        int found = 0;
        for (int word = 0; word < all.size(); word++) {
            found +=
                    all.is(word, FoldedWords.COMMON)
                                    && begins(all, word)
                                    && common.longestAt(all.text(), all.start(word), languages)
                                            != null
                            ? 1
                            : 0;
        }
        return found;
    }

    /** {@code Ann Example is a lawyer in Leeds.}: a name, then what its bearer is or does. */
    private boolean aboutPerson(Signs signs) {
        String folded = signs.folded();
        Phrases verbs = lexicon.section("bio-verb");
        FoldedWords all = signs.words();
        for (int word = 0; word < all.size() && all.start(word) < 60; word++) {
            int i = all.start(word);
            boolean verb =
                    i >= 5
                            && all.is(word, FoldedWords.BIO_VERB)
                            && folded.charAt(i - 1) == ' '
                            && verbs.longestAt(folded, i, languages) != null;
            if (verb) {
                String name = BlockSigns.closed(signs.text()).substring(0, i).strip();
                int from = name.startsWith("- ") || name.startsWith("• ") ? 2 : 0;
                name = AGE.matcher(name).replaceFirst("");
                String bare =
                        name.endsWith(",") || name.endsWith("-") || name.endsWith("—")
                                ? name.substring(from, name.length() - 1).strip()
                                : name.substring(from);
                return bare.indexOf(' ') > 0 && PersonName.confidence(bare) >= 0.6;
            }
        }
        return false;
    }

    /** {@code (Press contacts: Harbour Board, 555-010-4411; Ann Example, 555-010-4412)}. */
    private static boolean hasTwoTelephones(String text) {
        return TELEPHONE.matcher(text).results().limit(2).count() == 2;
    }

    private static boolean office(String text) {
        if (!hasDigit(text)) {
            return false;
        }
        boolean telephone = TELEPHONE.matcher(text).find();
        boolean postalCode = POSTAL_CODE.matcher(text).find();
        // two of the three are needed, and the words of streets take longest to look for
        return telephone == postalCode ? telephone : HOUSE.matcher(text).find();
    }

    /** {@code 2:34 The harbour in pictures}: how long a film lasts, or when news came. */
    private static boolean clockStart(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon <= 2
                && text.length() > colon + 2
                && Character.isDigit(text.charAt(0))
                && Character.isDigit(text.charAt(colon - 1))
                && Character.isDigit(text.charAt(colon + 1))
                && Character.isDigit(text.charAt(colon + 2));
    }

    /** {@code 30 September 2001: Pilots honoured at the abbey}: another article and its day. */
    private static boolean datedLink(Signs signs) {
        String text = signs.text();
        List<FoundDate> dates = signs.dates();
        if (dates.isEmpty() || dates.get(0).start() > 2 || !dates.get(0).exact()) {
            return false;
        }
        int at = dates.get(0).end();
        while (at < text.length() && " ])".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at + 15 < text.length()
                && ":-–—|".indexOf(text.charAt(at)) >= 0
                && signs.has(Feature.NO_STOP)
                && !signs.has(Feature.LONG);
    }

    /** {@code Senior Fellow, Food Programme}: what the person above is, and nothing else. */
    private boolean jobLine(Signs signs, int words) {
        if (words > 10 || !signs.has(Feature.NO_STOP) || !signs.has(Feature.SHORT)) {
            return false;
        }
        Phrases.Phrase job = lexicon.section("job").longestAt(signs.folded(), 0, languages);
        if (job != null) {
            int end = job.text().length();
            return end == signs.folded().length()
                    || ",;-–—(".indexOf(signs.folded().charAt(end)) >= 0
                    || (signs.has(Feature.TITLE_CASE) && end >= 5)
                    || lexicon.section("byline-in").longestAt(signs.folded(), end + 1, languages)
                            != null;
        }
        int comma = signs.folded().indexOf(',');
        boolean ends = comma > 0 && words <= 6;
        return ends && lexicon.section("job").has(signs.folded().substring(comma + 1).strip());
    }

    /** {@code ENTREVISTA A NURIA SOLANS}, {@code Interview | Ann Example}. */
    private boolean labelStart(Signs signs) {
        Phrases.Phrase label =
                lexicon.section("kind.interview").longestAt(signs.folded(), 0, languages);
        if (label == null || !signs.has(Feature.NO_STOP)) {
            return false;
        }
        int end = label.text().length();
        return end < signs.folded().length()
                && (signs.has(Feature.CAPITALS) || "|/>»".indexOf(signs.folded().charAt(end)) >= 0);
    }

    /** Whether there is a figure of any script. */
    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nearly all its words are such as stand on buttons and in menus. */
    private boolean linkWords(Signs signs, int words) {
        int[] known = lexicon.linkWordsIn(signs.words(), languages);
        return known[0] >= 3 && known[1] * 10 >= words * 8;
    }

    /** {@code HomeWorldBusinessLog in}: buttons of a page without the spaces between them. */
    private static boolean isGluedMenu(String text) {
        int glued = 0;
        int spaces = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            glued += Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
            spaces += c == ' ' ? 1 : 0;
        }
        return glued >= GLUED && glued >= spaces;
    }

    private static boolean starred(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && STARS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && STARS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return from >= 2 && text.length() - to >= 2 && to - from >= 3;
    }

    /** {@code 4 THE DAILY EXAMPLE, THURSDAY, DECEMBER 2, 1954}. */
    private static boolean folio(Signs signs, boolean issue) {
        List<FoundDate> dates = signs.dates();
        if (dates.isEmpty() || signs.hasAny(Feature.BY, Feature.DATE_ONLY, Feature.DATELINE)) {
            return false;
        }
        StringBuilder rest = new StringBuilder(signs.text());
        for (int i = dates.size() - 1; i >= 0; i--) {
            rest.delete(dates.get(i).start(), Math.min(rest.length(), dates.get(i).end()));
        }
        int from = 0;
        int to = rest.length();
        while (from < to && !Character.isLetter(rest.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(rest.charAt(to - 1))) {
            to--;
        }
        String name = rest.substring(from, to);
        int words = words(FoldedWords.of(FoldLetters.fold(name)));
        if (words == 0 || words > 6 || Ends.startsSmall(name)) {
            return false;
        }
        boolean capitals =
                words >= 2
                        && name.chars().noneMatch(Character::isLowerCase)
                        && name.chars().anyMatch(Character::isUpperCase);
        return issue || capitals || OutletName.looksLike(name);
    }
}
