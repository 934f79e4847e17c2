package newsarchive.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What two web addresses of one article have in common: no scheme, {@code www.}, {@code amp.}, port
 * of the scheme, tracking parameters, {@code /amp} at its end, trailing slash or fragment; host in
 * lower case, other parameters in order of name. Stateless.
 */
public final class UrlKey {
    private static final List<String> TRACKERS =
            List.of(
                    "fbclid", "gclid", "mc_cid", "mc_eid", "igshid", "cmpid", "ocid", "smid",
                    "amp");

    /** How the addresses of pages for phones end: {@code /2016/story/amp}, {@code story.amp}. */
    private static final List<String> PHONE_ENDINGS = List.of("/amp", "/amp.html", ".amp");

    private UrlKey() {}

    /** The key of an absolute http(s) address; empty for anything else. */
    public static Optional<String> of(String url) {
        String address = url.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
        if (start < 0) {
            return Optional.empty();
        }
        String rest = address.substring(start);
        int hash = rest.indexOf('#');
        if (hash >= 0) {
            rest = rest.substring(0, hash);
        }
        int question = rest.indexOf('?');
        String query = question < 0 ? "" : rest.substring(question + 1);
        String place = question < 0 ? rest : rest.substring(0, question);
        int slash = place.indexOf('/');
        String host = host(slash < 0 ? place : place.substring(0, slash));
        String path = slash < 0 ? "" : bare(place.substring(slash));
        return host.isEmpty() ? Optional.empty() : Optional.of(host + path + parameters(query));
    }

    private static String host(String written) {
        String host = written.toLowerCase(Locale.ROOT);
        int at = host.lastIndexOf('@');
        host = host.substring(at + 1);
        for (String port : List.of(":80", ":443")) {
            if (host.endsWith(port)) {
                host = host.substring(0, host.length() - port.length());
            }
        }
        for (String prefix : List.of("www.", "amp.")) {
            if (host.startsWith(prefix) && host.indexOf('.', prefix.length()) > 0) {
                host = host.substring(prefix.length());
            }
        }
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    /** Without slashes at its end and what only says that the page is one for phones. */
    private static String bare(String path) {
        String bare = withoutTrailingSlashes(path);
        for (String ending : PHONE_ENDINGS) {
            if (bare.endsWith(ending)) {
                return withoutTrailingSlashes(bare.substring(0, bare.length() - ending.length()));
            }
        }
        return bare;
    }

    private static String withoutTrailingSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String parameters(String query) {
        List<String> kept = new ArrayList<>();
        for (String parameter : query.split("&")) {
            int equals = parameter.indexOf('=');
            String name =
                    (equals < 0 ? parameter : parameter.substring(0, equals))
                            .toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKERS.contains(name)) {
                kept.add(parameter);
            }
        }
        Collections.sort(kept);
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }
}
