package newsarchive.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The machine or the folder stands in the way of publishing: disk full, folder not writable or not
 * ours, another build running. The site that stood there is untouched.
 */
public final class PublishException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String hint;

    /**
     * Says what stands in the way.
     *
     * @param code stable kebab-case word with a paragraph in docs/articles/problems.md
     * @param message one line, no full stop
     * @param hint what to do about it
     */
    public PublishException(String code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    /** The word by which docs/articles/problems.md explains it. */
    public String code() {
        return code;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }

    /** What the operating system said of {@code place}, in a reader's words. */
    static PublishException of(IOException failure, String deed, Path place) {
        String reason = reason(failure);
        PublishException told = explained(reason, failure, deed + " \"" + place + "\": ");
        told.initCause(failure);
        return told;
    }

    private static PublishException explained(String reason, IOException failure, String what) {
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("quota") || lower.contains("not enough")) {
            return new PublishException(
                    "disk-full", what + reason, "make room on the disk; the old site stays");
        }
        if (failure instanceof AccessDeniedException || lower.contains("read-only")) {
            return new PublishException(
                    "out-not-writable",
                    what + (reason.isEmpty() ? "permission denied" : reason),
                    "choose another --out, or ask for the right to write there");
        }
        return new PublishException(
                "write-failed",
                what + (reason.isEmpty() ? failure.getClass().getSimpleName() : reason),
                "the old site stays");
    }

    private static String reason(IOException failure) {
        String reason =
                failure instanceof FileSystemException system
                        ? system.getReason()
                        : failure.getMessage();
        return reason == null ? "" : reason;
    }
}
