package newsarchive.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import newsarchive.source.SourceReader;
import newsarchive.source.SourceText;

/** The ledger on the disk, {@code permalinks.tsv} in the archive's folder. Stateless. */
public final class LedgerFile {
    private LedgerFile() {}

    /** Reads the ledger of the archive in {@code root}; where there is no file nothing is wrong. */
    public static LedgerText.Read read(Path root) {
        Path file = root.resolve(Ledger.FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return LedgerText.read("", Ledger.FILE);
        }
        SourceText source = new SourceReader().readSettings(file, Ledger.FILE);
        return source.sha256().isEmpty()
                ? new LedgerText.Read(Ledger.EMPTY, List.of(), source.problems())
                : LedgerText.read(source.text(), Ledger.FILE);
    }

    /**
     * Writes what changed from {@code before} to {@code after} into the ledger of the archive in
     * {@code root}: a new file beside the old one, then a rename, so that there is always a whole
     * one. Lines of comment are kept, at the top, and so are lines that somebody else has added
     * since {@code before} was read. Where nothing changed the file is left alone.
     *
     * @throws IOException when the file cannot be written; the old one stands
     */
    public static void write(Path root, Ledger before, Ledger after) throws IOException {
        LedgerText.Read old = read(root);
        List<Address> changed =
                after.all().stream()
                        .filter(line -> !before.at(line.address()).equals(Optional.of(line)))
                        .toList();
        Ledger ledger = old.ledger().with(changed);
        Path file = root.resolve(Ledger.FILE);
        if (old.ledger().equals(ledger) && Files.exists(file)) {
            return;
        }
        StringBuilder text = new StringBuilder();
        old.comments().forEach(comment -> text.append(comment).append('\n'));
        text.append(LedgerText.write(ledger));
        Path fresh = root.resolve(Ledger.FILE + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            replace(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void replace(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
