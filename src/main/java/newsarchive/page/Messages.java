package newsarchive.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import newsarchive.article.Direction;
import newsarchive.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * The words of the site's interface in one language, with its dates, numbers and plural forms. They
 * stand in our own message files, because the JDK's locale data differ between versions. Immutable.
 */
public final class Messages {
    private static final String FALLBACK = "en";

    /** Languages that have a message file. */
    public static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "ar", "fa", "ru");

    private final String language;
    private final Map<String, String> texts;
    private final PluralRule plural;
    private final List<String> months;
    private final List<String> monthsAlone;
    private final List<String> monthsShort;

    private Messages(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
        this.plural = PluralRule.named(text("plural-rule"));
        this.months = List.of(text("months").split("\\|", -1));
        this.monthsAlone = List.of(text("months-alone").split("\\|", -1));
        this.monthsShort = List.of(text("months-short").split("\\|", -1));
    }

    /**
     * The messages of a language; English where there is no file for its primary tag.
     *
     * @param tag BCP 47, {@code pt-BR}
     */
    public static Messages of(String tag) {
        int dash = tag.indexOf('-');
        String primary = (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
        String language = LANGUAGES.contains(primary) ? primary : FALLBACK;
        return new Messages(language, load(language));
    }

    /** All texts of one message file by key, sorted. */
    static Map<String, String> load(String language) {
        String name = "messages/" + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no message file " + name);
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
            return Collections.unmodifiableMap(texts);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The primary tag of the language the words are in. */
    public String language() {
        return language;
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return Direction.of(language);
    }

    /** All texts by key, for templates. */
    public Map<String, String> texts() {
        return texts;
    }

    /** A text; throws IllegalArgumentException for a key no file has. */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language);
        }
        return text;
    }

    /** A text, or {@code otherwise} where no file has the key. */
    public String textOr(String key, String otherwise) {
        return texts.getOrDefault(key, otherwise);
    }

    /**
     * Where something stood or what it was, as the readers of sources put it in English: {@code
     * byline}, {@code author's note}. Words that no file has stay as they are, like the names of
     * fields in a page's own data.
     */
    public String told(String words) {
        return textOr("told-" + key(words), words);
    }

    /** {@code byline, date and section line} as {@code byline-date-and-section-line}. */
    private static String key(String words) {
        StringBuilder key = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = Character.toLowerCase(words.charAt(i));
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (plain) {
                key.append(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != '-') {
                key.append('-');
            }
        }
        return key.toString();
    }

    /** A text with {@code {0}}, {@code {1}} … filled in. */
    public String fill(String key, Object... values) {
        String filled = text(key);
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }

    /** A count in words: {@code count("articles", 3)} is {@code 3 articles}. */
    public String count(String key, int n) {
        String form = texts.get(key + "." + plural.form(n));
        return (form == null ? text(key + ".other") : form).replace("{0}", number(n));
    }

    /** A number with the language's digits and groups of three. */
    public String number(int n) {
        String plain = Integer.toString(n);
        if (n < 10_000) {
            return digits(plain);
        }
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (i > 0 && (plain.length() - i) % 3 == 0) {
                grouped.append(text("number-group"));
            }
            grouped.append(plain.charAt(i));
        }
        return digits(grouped.toString());
    }

    /** A year in the language's digits, without groups. */
    public String year(int year) {
        return digits(Integer.toString(year));
    }

    /** A month standing alone: {@code February 2016}. */
    public String month(int year, int month) {
        return text("date-month")
                .replace("{month}", monthsAlone.get(month - 1))
                .replace("{year}", year(year));
    }

    /** A month's name standing alone: {@code February}. */
    public String monthName(int month) {
        return monthsAlone.get(month - 1);
    }

    /** A month's short name: {@code Feb}. */
    public String monthShort(int month) {
        return monthsShort.get(month - 1);
    }

    /** A date as exact as it is known: {@code 17 February 2016}, {@code February 2016}. */
    public String date(PublicationDate date) {
        if (date.day() > 0) {
            return date(date.year(), date.month(), date.day());
        }
        return date.month() > 0 ? month(date.year(), date.month()) : year(date.year());
    }

    /** A day of the calendar: {@code 17 February 2016}. */
    public String date(int year, int month, int day) {
        return text("date-day")
                .replace("{day}", dayOfMonth(day))
                .replace("{month}", months.get(month - 1))
                .replace("{year}", year(year));
    }

    /** A date under its year's heading: {@code 17 Feb}, {@code Feb}, or empty for a year. */
    public String dateInYear(@Nullable PublicationDate date) {
        if (date == null || date.month() == 0) {
            return "";
        }
        if (date.day() == 0) {
            return monthShort(date.month());
        }
        return text("date-in-year")
                .replace("{day}", dayOfMonth(date.day()))
                .replace("{month}", monthShort(date.month()));
    }

    private String dayOfMonth(int day) {
        String first = texts.get("date-first-day");
        return day == 1 && first != null ? first : digits(Integer.toString(day));
    }

    private String digits(String ascii) {
        String digits = text("digits");
        if (digits.charAt(0) == '0') {
            return ascii;
        }
        StringBuilder own = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            own.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
        }
        return own.toString();
    }
}
