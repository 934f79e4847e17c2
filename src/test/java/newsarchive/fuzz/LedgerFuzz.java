package newsarchive.fuzz;

import java.nio.charset.StandardCharsets;
import newsarchive.ledger.Ledger;
import newsarchive.ledger.LedgerText;

/** A ledger that was read is written so that it reads as the same. */
public final class LedgerFuzz {
    private LedgerFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Ledger ledger = LedgerText.read(text, Ledger.FILE).ledger();
        String written = LedgerText.write(ledger);
        LedgerText.Read again = LedgerText.read(written, Ledger.FILE);
        if (!again.problems().isEmpty() || !again.ledger().equals(ledger)) {
            throw new AssertionError(again.problems() + " in\n" + written);
        }
    }
}
