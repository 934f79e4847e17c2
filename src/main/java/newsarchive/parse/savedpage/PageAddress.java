package newsarchive.parse.savedpage;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page's own address, against which its links are resolved. Links come out absolute and without
 * the parameters by which visitors are tracked; those with a scheme other than http, https and
 * mailto do not come out at all.
 */
final class PageAddress {
    private static final Set<String> TRACKERS =
            Set.of(
                    "fbclid",
                    "gclid",
                    "gclsrc",
                    "dclid",
                    "msclkid",
                    "yclid",
                    "twclid",
                    "ttclid",
                    "mc_cid",
                    "mc_eid",
                    "igshid",
                    "igsh",
                    "_hsenc",
                    "_hsmi",
                    "mkt_tok",
                    "cmpid",
                    "ocid",
                    "wt_mc",
                    "ns_campaign",
                    "ns_source",
                    "ns_mchannel",
                    "s_cid",
                    "ncid");

    private final @Nullable URI base;

    private PageAddress(@Nullable URI base) {
        this.base = base;
    }

    /** Of an address as written; one that cannot be read counts as unknown. */
    static PageAddress of(String address) {
        try {
            URI uri = new URI(address.strip());
            return new PageAddress(uri.isAbsolute() && uri.getHost() != null ? uri : null);
        } catch (URISyntaxException e) {
            return new PageAddress(null);
        }
    }

    /** The target of a link; null when it is a place in the same page or nothing to follow. */
    @Nullable String link(String href) {
        String target = href.strip();
        if (target.isEmpty() || target.startsWith("#")) {
            return null;
        }
        String scheme = scheme(target);
        if (scheme != null && !scheme.equals("http") && !scheme.equals("https")) {
            return scheme.equals("mailto") ? target : null;
        }
        return withoutTrackers(resolve(target));
    }

    /** Where a picture lies; null for one without address or with its bytes in the page. */
    @Nullable String picture(Element img) {
        for (String name : new String[] {"src", "data-src", "data-lazy-src", "data-original"}) {
            String source = img.attr(name).strip();
            String scheme = scheme(source);
            boolean usable =
                    !source.isEmpty()
                            && (scheme == null || scheme.equals("http") || scheme.equals("https"));
            if (usable) {
                boolean beside = scheme == null && !source.startsWith("/");
                boolean saved = source.contains("_files/") || source.contains("!/");
                return beside && saved ? source : resolve(source);
            }
        }
        return null;
    }

    private String resolve(String target) {
        if (base == null) {
            return target;
        }
        try {
            return base.resolve(new URI(target.replace(" ", "%20"))).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return target;
        }
    }

    /** The scheme in lower case, control characters and spaces within it ignored as browsers do. */
    private static @Nullable String scheme(String target) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return null;
            }
            if (c > ' ') {
                scheme.append(c);
            }
        }
        return null;
    }

    /** Cuts tracking parameters; the rest of the query keeps its order. */
    static String withoutTrackers(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            return address;
        }
        int fragment = address.indexOf('#', query);
        String tail = fragment < 0 ? "" : address.substring(fragment);
        String all = address.substring(query + 1, fragment < 0 ? address.length() : fragment);
        StringBuilder kept = new StringBuilder();
        for (String parameter : all.split("&")) {
            int equals = parameter.indexOf('=');
            String name =
                    (equals < 0 ? parameter : parameter.substring(0, equals))
                            .toLowerCase(Locale.ROOT);
            if (!name.startsWith("utm_") && !TRACKERS.contains(name)) {
                kept.append(kept.isEmpty() ? "?" : "&").append(parameter);
            }
        }
        return address.substring(0, query) + kept + tail;
    }
}
