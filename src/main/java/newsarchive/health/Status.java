package newsarchive.health;

/**
 * How an address answered, in one word: the number of HTTP (RFC 9110), or what hindered it. Only
 * what means that there is no such page counts as gone: a host that refuses us, is busy or is
 * broken today may show the page to readers.
 */
public final class Status {
    /** The name of the host is not known. */
    public static final String NO_SUCH_HOST = "no-such-host";

    /** No host at all could be reached: it is the own line that is down. */
    public static final String OFFLINE = "offline";

    /** The host took too long. */
    public static final String TIMEOUT = "timeout";

    /** The host took no connection, or broke it off. */
    public static final String NO_CONNECTION = "no-connection";

    /** The host's certificate is not good. */
    public static final String CERTIFICATE = "certificate";

    /** The host does not want programs to ask for this page. */
    public static final String ROBOTS = "robots";

    /** One redirect led to the next without an end. */
    public static final String REDIRECTS = "too-many-redirects";

    /** No host of the public network, or no address at all. */
    public static final String NOT_ASKED = "not-asked";

    /** A deep address leads to the front page: a page that is gone, politely told. */
    public static final String SOFT_HOME = "soft-home";

    /** The page is there, and its title says that it is not. */
    public static final String SOFT_TITLE = "soft-title";

    private static final int GOOD = 2;

    private Status() {}

    /** What {@code status} says of an address. */
    public static Verdict verdict(String status) {
        return switch (status) {
            case "404", "410", NO_SUCH_HOST -> Verdict.GONE;
            case SOFT_HOME, SOFT_TITLE -> Verdict.DOUBTFUL;
            default ->
                    status.length() == 3 && status.charAt(0) == '0' + GOOD
                            ? Verdict.GOOD
                            : Verdict.UNKNOWN;
        };
    }
}
