package newsarchive.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import newsarchive.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * Names the newspaper, broadcaster, agency or magazine to which a domain belongs, in Latin letters.
 * The list is {@code outlet-domains.txt} beside this class; portals that carry what others wrote
 * are not in it. Read once, when first asked; immutable after that.
 */
public final class OutletDomains {
    private static final String BAR = " | ";

    private final Map<String, String> names = new HashMap<>(2048);

    private OutletDomains() {
        ListFile.lines(OutletDomains.class, "outlet-domains.txt").forEach(this::add);
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
