package newsarchive.visit;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsarchive.health.Status;
import newsarchive.text.Words;
import org.jsoup.Jsoup;

/**
 * Signs that an answer of 200 means "not found": a deep address that leads to the front page, a
 * title that says so. They are signs, no proof. Stateless.
 */
final class SoftNotFound {
    private static final List<String> TITLES =
            List.of(
                    "page not found",
                    "not found",
                    "page does not exist",
                    "page no longer available",
                    "page unavailable",
                    "article not found",
                    "page introuvable",
                    "page non trouvée",
                    "seite nicht gefunden",
                    "página no encontrada",
                    "página não encontrada",
                    "pagina non trovata",
                    "pagina niet gevonden",
                    "страница не найдена",
                    "الصفحة غير موجودة",
                    "صفحه یافت نشد",
                    "صفحه پیدا نشد");

    /** {@code 404}, {@code Error 404}, {@code 404 Not Found | The Courier}. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:error |http )?(?:404|410)(?:$|\\W.*)");

    /** What parts the name of a page from that of its site. */
    private static final Pattern PARTS = Pattern.compile("\\s+[|·–—:»-]\\s+|\\s*\\|\\s*");

    /** The front page, also of one language or edition. */
    private static final Pattern HOME =
            Pattern.compile(
                    "/?|/(?:index|home|default)(?:\\.[a-z]{3,5})?/?|/[a-z]{2}(?:-[a-z]{2})?/?",
                    Pattern.CASE_INSENSITIVE);

    private SoftNotFound() {}

    /**
     * The sign that was found, as a status; empty for none.
     *
     * @param asked the address of the original
     * @param reached where redirects led
     * @param html the beginning of the page; empty when it was not read
     * @param headline of the article: a page with its words in the title is the original
     */
    static String sign(URI asked, URI reached, String html, String headline) {
        if (isHome(reached) && !isHome(asked)) {
            return Status.SOFT_HOME;
        }
        String title = html.isEmpty() ? "" : Jsoup.parse(html).title().strip();
        return saysNotFound(title) && !isAbout(title, headline) ? Status.SOFT_TITLE : "";
    }

    private static boolean isHome(URI address) {
        return address.getRawQuery() == null && HOME.matcher(address.getRawPath()).matches();
    }

    private static boolean saysNotFound(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (NUMBER.matcher(lower).matches()) {
            return true;
        }
        for (String part : PARTS.split(lower)) {
            String bare = part.strip();
            if (NUMBER.matcher(bare).matches() || TITLES.contains(withoutSigns(bare))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Oops! Page not found.} without its signs and its sigh. */
    private static String withoutSigns(String part) {
        String bare = part.replaceAll("[.!…?]+", " ").strip();
        for (String sigh : List.of("oops ", "sorry ", "error ", "404 ")) {
            bare = bare.startsWith(sigh) ? bare.substring(sigh.length()).strip() : bare;
        }
        return bare;
    }

    /** Whether half of the headline's words stand in the title. */
    private static boolean isAbout(String title, String headline) {
        Set<String> titled = new HashSet<>();
        Words.each(title, (word, start, end) -> titled.add(word));
        Set<String> wanted = new HashSet<>();
        Words.each(headline, (word, start, end) -> wanted.add(word));
        long met = wanted.stream().filter(titled::contains).count();
        return !wanted.isEmpty() && met * 2 >= wanted.size();
    }
}
