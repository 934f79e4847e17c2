package newsarchive.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The absolute address at which a site will stand. */
public final class BaseUrl {
    private BaseUrl() {}

    /**
     * The address as the site uses it, ending in {@code /} and in ASCII; empty when {@code written}
     * is no {@code http} or {@code https} address of a host and, at most, a port and a path.
     */
    public static Optional<String> of(String written) {
        URI uri;
        try {
            uri = new URI(written.strip());
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web
                || uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null) {
            return Optional.empty();
        }
        String path = uri.normalize().getRawPath();
        if (path.startsWith("/..")) {
            return Optional.empty();
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String address = scheme + "://" + host + port + path + (path.endsWith("/") ? "" : "/");
        return Optional.of(URI.create(address).toASCIIString());
    }
}
