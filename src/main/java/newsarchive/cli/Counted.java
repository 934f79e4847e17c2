package newsarchive.cli;

/** Numbers with their noun: {@code 1 file}, {@code 12,000 files}. */
final class Counted {
    private Counted() {}

    static String of(long number, String noun) {
        return grouped(number) + " " + (number == 1 ? noun : noun + "s");
    }

    /** With a comma between thousands, whatever the locale. */
    static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
