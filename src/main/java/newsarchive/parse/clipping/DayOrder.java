package newsarchive.parse.clipping;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.PublicationDate;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text puts the day before the month where it writes {@code 5/9/2001}: another
 * number date that has one reading only proves it, and so does the domain of the page's country.
 */
final class DayOrder {
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern COUNTRY =
            Pattern.compile(
                    "(?i)\\b[a-z0-9-]+\\.(?:(?:co|com|org|gov|ac|net)\\.)?([a-z]{2,4})(?=$|[/\\s),|:])");
    private static final Set<String> DAY_FIRST =
            Set.of(
                    "uk", "ie", "au", "nz", "in", "pk", "za", "ng", "ke", "eu", "mt", "sg", "my",
                    "il");
    private static final Set<String> MONTH_FIRST = Set.of("us", "gov", "mil");

    private final ReadText read;
    private final ReadText.Span span;

    DayOrder(ReadText read, ReadText.Span span) {
        this.read = read;
        this.span = span;
    }

    /** The reading that the text proves; null when it proves none. */
    @Nullable FoundDate settle(FoundDate date) {
        int order = order();
        PublicationDate first = date.first();
        PublicationDate other = date.other();
        if (order == 0 || first == null || other == null) {
            return null;
        }
        Matcher numbers = NUMBERS.matcher(date.text());
        if (!numbers.find()) {
            return null;
        }
        int month = Integer.parseInt(numbers.group(order > 0 ? 2 : 1));
        PublicationDate settled = first.month() == month ? first : other;
        return DateReader.find(settled.iso()).stream().findFirst().orElse(null);
    }

    /** Above 0 the day comes first, below 0 the month, at 0 nothing tells. */
    private int order() {
        int order = 0;
        for (int i = span.from(); i < span.to(); i++) {
            String text = read.blocks().get(i).text();
            order += text.indexOf('/') > 0 ? proved(text) : 0;
            boolean ofThePage = !read.state(i).is(Phase.BODY) && text.length() < 200;
            order += ofThePage && text.indexOf('.') > 0 ? byCountry(text) : 0;
        }
        return order;
    }

    private static int proved(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        int order = 0;
        while (numbers.find()) {
            int a = Integer.parseInt(numbers.group(1));
            int b = Integer.parseInt(numbers.group(2));
            order += a > 12 && a <= 31 && b <= 12 ? 3 : 0;
            order -= b > 12 && b <= 31 && a <= 12 ? 3 : 0;
        }
        return order;
    }

    private static int byCountry(String text) {
        Matcher country = COUNTRY.matcher(text);
        int order = 0;
        while (country.find()) {
            String code = country.group(1).toLowerCase(java.util.Locale.ROOT);
            order += DAY_FIRST.contains(code) ? 1 : MONTH_FIRST.contains(code) ? -1 : 0;
        }
        return order;
    }
}
