package newsarchive.importing.web;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a host's robots.txt allows (RFC 9309): the group that names us, else the group for all; the
 * longest rule that matches, and of equals the one that allows. Immutable.
 *
 * @param crawlDelay what the host asks for between two requests, zero when nothing
 */
public record RobotsRules(List<Rule> rules, Duration crawlDelay) {
    /** A host without robots.txt. */
    public static final RobotsRules NONE = new RobotsRules(List.of(), Duration.ZERO);

    /** A host whose robots.txt cannot be read just now. */
    public static final RobotsRules CLOSED =
            new RobotsRules(List.of(new Rule("/", false)), Duration.ZERO);

    /** Nobody waits longer for one host. */
    private static final double LONGEST_DELAY = 30;

    /** RFC 9309 wants 500 KiB to be read at least; rules beyond that are nobody's. */
    private static final int MOST_LINES = 20_000;

    public RobotsRules {
        rules = List.copyOf(rules);
    }

    /** A path, in which {@code *} is anything and {@code $} at the end is the end. */
    public record Rule(String path, boolean allows) {}

    /**
     * The rules by what a host answered when it was asked for its robots.txt, redirects followed
     * (RFC 9309, section 2.3.1): what is not there forbids nothing, what is broken forbids all, and
     * redirects that lead nowhere are as if it was not there.
     *
     * @param text the answer's body, which counts with a status of success
     */
    public static RobotsRules answered(int status, String text, String product) {
        return switch (status / 100) {
            case 2 -> read(text, product);
            case 5 -> CLOSED;
            default -> NONE;
        };
    }

    /** The rules of {@code text} for {@code product}. */
    public static RobotsRules read(String text, String product) {
        String us = product.toLowerCase(Locale.ROOT);
        Group ours = new Group();
        Group all = new Group();
        List<Group> open = new ArrayList<>();
        boolean named = false;
        for (String written : text.lines().limit(MOST_LINES).toList()) {
            int hash = written.indexOf('#');
            String line = hash < 0 ? written : written.substring(0, hash);
            int colon = line.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                // several names in a row share one group
                if (!named) {
                    open.clear();
                }
                named = true;
                String agent = value.toLowerCase(Locale.ROOT);
                if (agent.equals("*")) {
                    open.add(all);
                    all.met = true;
                } else if (agent.equals(us)) {
                    open.add(ours);
                    ours.met = true;
                }
            } else {
                named = false;
                open.forEach(group -> group.add(key, value));
            }
        }
        return (ours.met ? ours : all).rules();
    }

    /** Whether a page may be asked for, by the path and query of its address. */
    public boolean allow(URI address) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return allow(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery());
    }

    /** Whether a page with this path and query may be asked for. */
    boolean allow(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if (length >= longest && matches(path, rule.path())) {
                allowed = rule.allows() || (length == longest && allowed);
                longest = length;
            }
        }
        return allowed;
    }

    /** Whether {@code path} begins as {@code pattern} says; takes time by the product of both. */
    private static boolean matches(String path, String pattern) {
        boolean ends = pattern.endsWith("$");
        String wanted = ends ? pattern.substring(0, pattern.length() - 1) : pattern;
        int at = 0;
        int from = 0;
        int star = wanted.indexOf('*');
        boolean first = true;
        while (true) {
            String piece = star < 0 ? wanted.substring(from) : wanted.substring(from, star);
            if (star < 0 && ends) {
                boolean fits = path.length() - piece.length() >= at && path.endsWith(piece);
                return fits && (!first || path.equals(piece));
            }
            int found = first ? (path.startsWith(piece) ? 0 : -1) : path.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            if (star < 0) {
                return true;
            }
            at = found + piece.length();
            from = star + 1;
            star = wanted.indexOf('*', from);
            first = false;
        }
    }

    /** Rules as they are read. */
    private static final class Group {
        private final List<Rule> rules = new ArrayList<>();
        private Duration delay = Duration.ZERO;
        private boolean met;

        void add(String key, String value) {
            switch (key) {
                case "allow" -> rules.add(new Rule(value, true));
                case "disallow" -> {
                    // an empty one forbids nothing
                    if (!value.isEmpty()) {
                        rules.add(new Rule(value, false));
                    }
                }
                case "crawl-delay" -> delay = seconds(value);
                default -> {
                    // sitemaps and what else there may be
                }
            }
        }

        private static Duration seconds(String value) {
            try {
                double seconds = Double.parseDouble(value);
                return seconds > 0
                        ? Duration.ofMillis((long) (1000 * Math.min(seconds, LONGEST_DELAY)))
                        : Duration.ZERO;
            } catch (NumberFormatException noNumber) {
                return Duration.ZERO;
            }
        }

        RobotsRules rules() {
            return new RobotsRules(rules, delay);
        }
    }
}
