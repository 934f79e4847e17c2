package newsarchive.visit;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import newsarchive.text.PercentEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as they go over the wire: people write letters of any script, spaces and signs that a
 * request must not hold. What stands behind {@code #} is nothing for hosts. Stateless.
 */
final class RequestAddress {
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private RequestAddress() {}

    /** The address to ask for; null when {@code written} is none of http or https. */
    static @Nullable URI of(String written) {
        String bare = written.strip();
        String lower = bare.toLowerCase(Locale.ROOT);
        int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
        if (start < 0) {
            return null;
        }
        int hash = bare.indexOf('#');
        String rest = hash < 0 ? bare.substring(start) : bare.substring(start, hash);
        int end = 0;
        while (end < rest.length() && "/?\\".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        try {
            String authority = rest.substring(0, end);
            String host = authority.substring(authority.lastIndexOf('@') + 1);
            String path = sent(rest.substring(end).replace('\\', '/'));
            String root = path.startsWith("/") ? "" : "/";
            URI address =
                    new URI(
                            lower.substring(0, start)
                                    + IDN.toASCII(host, IDN.ALLOW_UNASSIGNED)
                                    + root
                                    + path);
            return address.getHost() == null ? null : address;
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static String sent(String written) {
        return PercentEncoding.WRITTEN.encode(LONE_PERCENT.matcher(written).replaceAll("%25"));
    }

    /** Where a redirect leads; null when it leads to no page of the web. */
    static @Nullable URI redirect(URI from, String location) {
        String target = location.strip();
        if (target.startsWith("//")) {
            return of(from.getScheme() + ":" + target);
        }
        URI whole = of(target);
        if (whole != null) {
            return whole;
        }
        try {
            int hash = target.indexOf('#');
            URI resolved = from.resolve(sent(hash < 0 ? target : target.substring(0, hash)));
            return of(resolved.toString());
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
