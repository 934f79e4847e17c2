package newsarchive.edit;

/** Says why an edit cannot be made; nothing was changed. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    RefusedException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do instead. */
    public String hint() {
        return hint;
    }
}
