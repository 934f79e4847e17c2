package newsarchive.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names the newspaper, broadcaster, agency or magazine to which a domain belongs, in Latin letters.
 * The list is {@code outlet-domains.txt} beside this class; portals that carry what others wrote
 * are not in it. Read once, when first asked; immutable after that.
 */
public final class OutletDomains {
    private static final String LIST = "outlet-domains.txt";
    private static final String BAR = " | ";

    private final Map<String, String> names = new HashMap<>(2048);

    private OutletDomains() {
        read();
    }

    private static final class Holder {
        static final OutletDomains INSTANCE = new OutletDomains();
    }

    /** The domains of the list. */
    public static OutletDomains get() {
        return Holder.INSTANCE;
    }

    /**
     * The outlet whose domain {@code host} is or is a part of; null where none is known. The
     * longest domain counts: {@code asia.nikkei.com} is another outlet than {@code www.nikkei.com}.
     *
     * @param host without scheme and path, in any case
     */
    public @Nullable String ofHost(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        while (rest.indexOf('.') > 0) {
            String name = names.get(rest);
            if (name != null) {
                return name;
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return null;
    }

    private void read() {
        try (InputStream in = OutletDomains.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + LIST);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int end = line.indexOf(BAR);
        String name = line.substring(0, end).strip();
        while (end >= 0) {
            int from = end + BAR.length();
            end = line.indexOf(BAR, from);
            String domain = end < 0 ? line.substring(from) : line.substring(from, end);
            names.put(domain.strip(), name);
        }
    }
}
