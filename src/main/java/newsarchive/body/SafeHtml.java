package newsarchive.body;

/**
 * HTML that may be printed as it stands. Only this package can make one, and it makes them from
 * parts that were written node by node: there is no way from a string of an article to here.
 */
public final class SafeHtml {
    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    /** The markup. */
    @Override
    public String toString() {
        return html;
    }
}
