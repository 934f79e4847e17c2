package newsarchive.body;

import java.util.Locale;
import java.util.Set;

/**
 * Judges the address of a link or picture by its scheme, the way browsers read it: white space and
 * control characters within do not hide one (WHATWG URL, "remove all ASCII tab or newline").
 */
public final class SafeAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private SafeAddress() {}

    /** Whether a link may lead there: http, https, mailto or an address without a scheme. */
    public static boolean allows(String address) {
        String scheme = scheme(address);
        return scheme.isEmpty() || SCHEMES.contains(scheme);
    }

    /** Whether the address names no scheme and no host: a path within the site, or a fragment. */
    public static boolean isRelative(String address) {
        String bare = bare(address);
        return scheme(address).isEmpty() && !bare.startsWith("//") && !bare.startsWith("\\");
    }

    /** The scheme in lower case, empty when there is none. */
    public static String scheme(String address) {
        String bare = bare(address);
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == ':') {
                return bare.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }

    private static String bare(String address) {
        StringBuilder bare = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c > ' ' && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
