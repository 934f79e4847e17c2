package newsarchive.normalise;

/** One kind of repair. Rules keep no state and are shared by all threads. */
interface Rule {

    /** Its name in the record of changes, kebab-case. */
    String name();

    /** Notes in {@code edits} what to replace in {@code text}, from its beginning to its end. */
    void find(String text, Edits edits);
}
