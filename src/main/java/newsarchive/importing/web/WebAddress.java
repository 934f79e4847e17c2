package newsarchive.importing.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads web addresses as people and servers write them: signs that RFC 3986 does not allow are
 * percent-encoded, hosts in other scripts become their ASCII form. Stateless.
 */
public final class WebAddress {
    private static final String BARE = "!#$&'()*+,-./:;=?@_~[]";

    private WebAddress() {}

    /** Whether {@code text} begins like an address of the web. */
    public static boolean isWeb(String text) {
        String start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** An absolute http or https address with a host, without its fragment; empty otherwise. */
    public static Optional<URI> of(String written) {
        try {
            URI uri = new URI(encoded(written.strip()));
            return isWeb(uri.toString()) ? Optional.of(plain(uri)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Where {@code target} leads when it stands at {@code from}; empty when not into the web. */
    static Optional<URI> follow(URI from, String target) {
        try {
            URI uri = from.resolve(new URI(encoded(target.strip())));
            return isWeb(uri.toString()) ? Optional.of(plain(uri)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** With a host in ASCII and a path, without user names and fragment. */
    private static URI plain(URI uri) throws URISyntaxException {
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        String place = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = place.endsWith("]") ? -1 : place.lastIndexOf(':');
        String host = decoded(colon < 0 ? place : place.substring(0, colon));
        String ascii = host.startsWith("[") ? host : IDN.toASCII(host).toLowerCase(Locale.ROOT);
        if (ascii.isEmpty()) {
            throw new URISyntaxException(uri.toString(), "no host");
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new URI(
                uri.getScheme().toLowerCase(Locale.ROOT)
                        + "://"
                        + ascii
                        + (colon < 0 ? "" : place.substring(colon))
                        + (path.isEmpty() ? "/" : path)
                        + query);
    }

    private static String decoded(String host) {
        return host.indexOf('%') < 0 ? host : URI.create("http://a/" + host).getPath().substring(1);
    }

    private static String encoded(String text) {
        StringBuilder written = new StringBuilder(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean word = c < 0x80 && (Character.isLetterOrDigit(c) || BARE.indexOf(c) >= 0);
            word |= c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2);
            if (word) {
                written.append(c);
            } else {
                written.append("%%%02X".formatted((int) c));
            }
        }
        return written.toString();
    }

    private static boolean isHex(byte[] bytes, int at) {
        return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
    }
}
