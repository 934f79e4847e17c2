package newsarchive.importing.formats;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newsarchive.article.Metadata;
import newsarchive.article.PublicationDate;
import newsarchive.importing.web.WebAddress;
import newsarchive.parse.savedpage.MachineDate;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Collects the fields of one item in the forms in which other programs state them. */
final class ItemFields {
    /** A sign that begins no tag of a line's markup: programs put plain text where HTML may be. */
    private static final Pattern NO_TAG =
            Pattern.compile(
                    "(?i)<(?!/?(?:a|b|i|u|s|q|p|em|br|tt|sup|sub|del|ins|div|img|abbr|cite|code|font|"
                            + "mark|span|small|strong|h[1-6])\\b[^<>]*>)");

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Metadata.Builder metadata = Metadata.UNKNOWN.toBuilder();
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();

    void title(@Nullable String text) {
        metadata.title = first(metadata.title, plain(text));
    }

    void deck(@Nullable String text) {
        metadata.deck = first(metadata.deck, plain(text));
    }

    void publisher(@Nullable String text) {
        metadata.publisher = first(metadata.publisher, plain(text));
    }

    void section(@Nullable String text) {
        metadata.section = first(metadata.section, plain(text));
    }

    void summary(@Nullable String text) {
        metadata.summary = first(metadata.summary, plain(text));
    }

    void url(@Nullable String text) {
        metadata.url = first(metadata.url, address(text));
    }

    /** As it is written where it can be; what no server could be asked for says nothing. */
    private static @Nullable String address(@Nullable String text) {
        String address = text == null ? "" : text.strip();
        Optional<URI> readable = WebAddress.of(address);
        if (readable.isEmpty()) {
            return null;
        }
        boolean asItIs = address.chars().noneMatch(c -> c <= ' ' || c == '\\');
        return asItIs ? address : readable.get().toString();
    }

    /** BCP 47 as front matter takes it; {@code en_US}, {@code English} and the like say nothing. */
    void language(@Nullable String text) {
        String tag = text == null ? "" : text.strip().replace('_', '-');
        int end = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
        if (metadata.language == null && TAG.matcher(tag).matches()) {
            metadata.language = tag.substring(0, end).toLowerCase(Locale.ROOT) + tag.substring(end);
        }
    }

    /** A date in one of the forms of machines; what is none says nothing. */
    void date(@Nullable String text) {
        if (text != null && metadata.date == null) {
            metadata.date = MachineDate.read(text, "en").orElse(null);
        }
    }

    void date(@Nullable PublicationDate date) {
        metadata.date = metadata.date == null ? date : metadata.date;
    }

    void author(@Nullable String name) {
        String plain = plain(name);
        if (plain != null) {
            authors.add(plain);
        }
    }

    void tag(@Nullable String name) {
        String plain = plain(name);
        if (plain != null) {
            tags.add(plain);
        }
    }

    /** A category of many: the first is the section, the others are tags. */
    void categorised(@Nullable String name) {
        if (metadata.section == null) {
            section(name);
        } else {
            tag(name);
        }
    }

    @Nullable String firstAuthor() {
        return authors.isEmpty() ? null : authors.iterator().next();
    }

    @Nullable String title() {
        return metadata.title;
    }

    @Nullable String url() {
        return metadata.url;
    }

    /** The tags and nothing else: what a list of addresses knows better than the page. */
    Metadata onlyTags() {
        Metadata.Builder kept = Metadata.UNKNOWN.toBuilder();
        kept.tags = new ArrayList<>(tags);
        return kept.build();
    }

    Metadata build() {
        metadata.authors = new ArrayList<>(authors);
        metadata.tags = new ArrayList<>(tags);
        return metadata.build();
    }

    /** Names parted by {@code sign}, without those that are empty. */
    static List<String> parted(String text, String sign) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
            parts.add(text.substring(from, at).strip());
            from = at + sign.length();
        }
        parts.add(text.substring(from).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** One line without markup; null when nothing is left. */
    static @Nullable String plain(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String words = text;
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            words = Jsoup.parseBodyFragment(NO_TAG.matcher(text).replaceAll("&lt;")).text();
        }
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029';
            if (!space) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        String plain = line.toString().strip();
        return plain.isEmpty() ? null : plain;
    }

    private static @Nullable String first(@Nullable String earlier, @Nullable String later) {
        return earlier == null ? later : earlier;
    }
}
