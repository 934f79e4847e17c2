package newsarchive.exporting;

/** An export cannot be made: its target is taken, or a source cannot be read. */
public final class ExportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    ExportException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
