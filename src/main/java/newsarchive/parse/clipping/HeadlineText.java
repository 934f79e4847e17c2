package newsarchive.parse.clipping;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.parse.OutletName;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/** The words of a headline: its lines joined, without hash tags and the site's name. */
final class HeadlineText {
    private static final Pattern HASHTAGS = Pattern.compile("(\\s+#[\\p{L}\\w]+)+$");
    private static final Pattern SITE = Pattern.compile("\\s+[|–—-]\\s+([^|–—]{2,40})$");

    private static final Pattern SITE_AFTER = Pattern.compile("\\s*[|–—-]\\s+([^|–—#]{2,50})");

    /** Words that keep their stop at the end of a headline in capitals. */
    private static final Set<String> SHORTENED =
            Set.of(
                    "CO", "INC", "JR", "SR", "LTD", "ST", "DR", "MR", "MRS", "NO", "NR", "ETC",
                    "CORP");

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)^(title|headline|heading|subject|titel|überschrift|schlagzeile|betreff|titre|objet|título"
                            + "|titular|asunto|заголовок|название|тема|العنوان|الموضوع|عنوان|تیتر|موضوع)\\s?:\\s+");

    /** Blocks around the headline of a mail in which its sender stands. */
    private static final int SENDER_WITHIN = 5;

    private HeadlineText() {}

    static String of(ReadText read, ReadText.Span span, int headline, List<String> tags) {
        StringBuilder text =
                new StringBuilder(SpacedLetters.closed(withoutDay(read.blocks().get(headline))));
        int end = headline + 1;
        while (end < span.to() && read.state(end).is(Role.HEADLINE_REST)) {
            text.append(' ').append(read.blocks().get(end++).text());
        }
        String whole = withoutSite(withoutHashtags(text.toString(), tags));
        whole = TrimHeadline.ofList(TrimHeadline.ofMarks(whole), isMail(read, span, headline));
        whole = TrimHeadline.ofPaperBefore(TrimHeadline.ofDayInFigures(whole));
        TrimHeadline.Signed signed = TrimHeadline.signed(whole);
        if (signed != null) {
            return signed.title();
        }
        return withoutStop(withoutLabel(read.isDigestOfNumbers() ? withoutNumber(whole) : whole));
    }

    /** Whether a mail's sender stands near the headline. */
    private static boolean isMail(ReadText read, ReadText.Span span, int headline) {
        boolean mail = false;
        int to = Math.min(span.to(), headline + SENDER_WITHIN);
        for (int i = Math.max(span.from(), headline - SENDER_WITHIN); i < to; i++) {
            mail |=
                    read.blocks()
                            .get(i)
                            .hasAny(Feature.MAIL_RUN, Feature.MAIL_ADDRESS, Feature.CUE_MAIL);
        }
        return mail;
    }

    /**
     * {@code THE SMOKE OF WIDNES.}, {@code Vom Zuge der Wanderheuschrecke.} as old papers print it;
     * {@code Made in U.S.} and {@code until Sept.} keep their stop.
     */
    private static String withoutStop(String text) {
        int end = text.length() - 1;
        int space = text.lastIndexOf(' ');
        boolean capitals = text.chars().noneMatch(Character::isLowerCase);
        boolean stop =
                end > 3
                        && text.charAt(end) == '.'
                        && Character.isLetter(text.charAt(end - 1))
                        && (end - space > 5
                                || (capitals && !isShortened(text.substring(space + 1, end))))
                        && text.indexOf('.') == end
                        && text.indexOf("? ") < 0
                        && text.indexOf("! ") < 0;
        return stop ? text.substring(0, end) : text;
    }

    /** {@code Title} of {@code 15 September 2013 – Title}. */
    private static String withoutDay(Signs signs) {
        String text = TrimHeadline.ofPaperAndDay(signs.text(), signs.dates());
        if (!signs.has(Feature.DATED_HEAD) || signs.dates().isEmpty()) {
            return text;
        }
        int from = Math.min(text.length(), signs.dates().get(0).end());
        while (from < text.length() && " ])|:-–—".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return from < text.length() ? text.substring(from) : text;
    }

    private static boolean isShortened(String word) {
        return word.length() < 2 || SHORTENED.contains(word);
    }

    /** {@code 2. Title} in a digest that numbers its items. */
    private static String withoutNumber(String text) {
        return text.substring(Bullet.number(text));
    }

    /** {@code Title: Parliament Meets}, {@code العنوان: …}. */
    private static String withoutLabel(String text) {
        Matcher label = LABEL.matcher(text);
        return label.find() ? TrimHeadline.ofReply(text.substring(label.end())) : text;
    }

    /** The site's name in a page title: {@code HEADLINE - SITE}; null when the line is no such. */
    static @Nullable String siteAfter(String line, @Nullable String title) {
        if (title == null || line.length() <= title.length() + 3 || title.length() < 10) {
            return null;
        }
        String folded = FoldLetters.fold(line);
        if (!folded.startsWith(FoldLetters.fold(title))) {
            return null;
        }
        Matcher rest = SITE_AFTER.matcher(line.substring(title.length()));
        return rest.matches() ? rest.group(1).strip() : null;
    }

    private static String withoutHashtags(String text, List<String> tags) {
        Matcher matcher = HASHTAGS.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        for (String tag : matcher.group().strip().split("\\s+")) {
            tags.add(tag.substring(1).replace('_', ' '));
        }
        return text.substring(0, matcher.start());
    }

    private static String withoutSite(String text) {
        Matcher matcher = SITE.matcher(text);
        boolean site =
                matcher.find() && matcher.start() >= 15 && OutletName.looksLike(matcher.group(1));
        return site ? text.substring(0, matcher.start()) : text;
    }
}
