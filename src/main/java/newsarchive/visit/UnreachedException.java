package newsarchive.visit;

import newsarchive.health.Status;

/** A host gave no answer; says what hindered it, as a {@link Status}. */
final class UnreachedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String status;

    UnreachedException(String status) {
        super(status, null, false, false);
        this.status = status;
    }

    String status() {
        return status;
    }
}
