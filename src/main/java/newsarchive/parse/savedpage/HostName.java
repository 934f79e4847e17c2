package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an address's host tells of the site's name. */
final class HostName {
    private HostName() {}

    /** The host without {@code www.}; null where the address has none. */
    static @Nullable String of(String address) {
        int from = address.indexOf("://");
        if (from < 0) {
            return null;
        }
        int end = from + 3;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(from + 3, end).toLowerCase(Locale.ROOT);
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return bare.indexOf('.') > 0 ? bare : null;
    }

    /** {@code news.example.co.uk}: itself, with and without ends, letters only. */
    static List<String> forms(String address) {
        String host = of(address);
        List<String> forms = new ArrayList<>();
        while (host != null && host.indexOf('.') > 0) {
            forms.add(BodyFinder.plain(host));
            String front = host;
            while (front.indexOf('.') > 0) {
                front = front.substring(0, front.lastIndexOf('.'));
                forms.add(BodyFinder.plain(front));
            }
            host = host.substring(host.indexOf('.') + 1);
            if (host.length() < 7) {
                break;
            }
        }
        return forms;
    }
}
