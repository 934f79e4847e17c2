package newsarchive.importing.web;

/** An address gave nothing that could be imported. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    FetchException(String message, String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
