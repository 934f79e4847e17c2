package newsarchive.parse.clipping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.parse.Lexicon;
import newsarchive.text.FoldLetters;
import newsarchive.text.Letters;

/** Whose picture it is, at the end of a caption or on a line of its own. */
final class PictureCredit {
    private static final int LONGEST_CAPTION = 300;

    /** More characters than {@link #CREDIT_INITIALS} can take. */
    private static final int LONGEST_INITIALS = 12;

    private static final Pattern CREDIT_END =
            Pattern.compile(
                    "[(\\[/|–—-]\\s*((File|Photo|Credit|Image|Pool|Foto|Photo by|Credit:|Image:|Photo:|Picture:|©)\\s*)?([^()\\[\\]/|–—:.]{2,45})[)\\]]?\\.?$");

    /** {@code A hall in Geneva / HW}, {@code … in December. (HW)}; not {@code the council (UN)}. */
    private static final Pattern CREDIT_INITIALS =
            Pattern.compile("(\\s/\\s|[.!?”\"]\\s\\()\\p{Lu}{2,5}\\)?$");

    /** {@code … on Monday. Credit Ann Example for The Harbour Times}. */
    private static final Pattern CREDIT_NAME =
            Pattern.compile(
                    "(^|[.)!?”\"]\\s*)(Photo Credit|Credit|Photograph by|Photo by|Photo de|Photo|Image by|Foto von|Foto de|Foto|Bild von|Imagen de):?\\s+"
                            + "\\p{Lu}[^.]{2,60}$");

    /** {@code REUTERS/Ann Example}, {@code AFP / Ann Example}. */
    private static final Pattern AGENCY_AND_NAME =
            Pattern.compile("\\p{Lu}[\\p{L} ]{1,20}\\s?/\\s?\\p{Lu}[\\p{L} .'-]{3,40}");

    /** {@code Boats in the harbour. © 2014 Private}. */
    private static final Pattern SENTENCE_AND_OWNER =
            Pattern.compile(".{20,}[.!?\\p{L}]\\s+(©|\\(c\\))\\s?((19|20)\\d\\d\\s)?[^.©]{2,50}");

    private PictureCredit() {}

    /** Whether a line ends with a credit. */
    static boolean endsLine(String text) {
        if (text.length() > 600) {
            return false;
        }
        String end = text.substring(Math.max(0, text.length() - LONGEST_INITIALS));
        if ((hasAny(end, "/(") && CREDIT_INITIALS.matcher(end).find())
                || (mayNameCredit(text) && CREDIT_NAME.matcher(text).find())) {
            return true;
        }
        if (text.length() < 200 && !text.endsWith(".") && PageText.onWhoseBehalf(text) != null) {
            return true;
        }
        String ending = text.substring(Math.max(0, text.length() - 70));
        Matcher credit = hasAny(ending, "([/|–—-") ? CREDIT_END.matcher(ending) : null;
        if (credit == null || !credit.find()) {
            return false;
        }
        if (credit.group(2) != null) {
            return true;
        }
        String name = FoldLetters.fold(credit.group(3)).strip();
        Lexicon lexicon = Lexicon.get();
        return lexicon.section("agency").has(name) || lexicon.section("outlet").has(name);
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

    private static boolean mayNameCredit(String text) {
        return text.contains("Credit")
                || text.contains("Photo")
                || text.contains("Image")
                || text.contains("Foto");
    }

    /** {@code REUTERS/Ann Example}: an agency and its photographer, no byline. */
    static boolean isAgencyAndName(String text) {
        return AGENCY_AND_NAME.matcher(text).matches()
                && Lexicon.get()
                        .section("agency")
                        .has(FoldLetters.fold(text.substring(0, text.indexOf('/')).strip()));
    }

    /** {@code Boats in the harbour. © 2014 Private}: a sentence, then the picture's owner. */
    static boolean isSentenceAndOwner(String text) {
        int sign = text.indexOf('©');
        return sign > 0
                && text.length() <= LONGEST_CAPTION
                && SENTENCE_AND_OWNER.matcher(text).matches()
                && text.substring(0, sign).strip().endsWith(".");
    }
}
