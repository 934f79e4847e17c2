package newsarchive.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256 as 64 lower-case hexadecimal digits (FIPS 180-4). Stateless. */
public final class Sha256 {
    private static final int BUFFER = 1024 * Sha256Rounds.BLOCK;
    private static final int LENGTH_BYTES = 8;
    private static final int DIGITS = 64;

    /** Whether this virtual machine has only its first compiler, as HotSpot says with this word. */
    private static final boolean OWN_ROUNDS =
            System.getProperty("java.vm.info", "").contains("emulated-client");

    private Sha256() {}

    /** The sum of {@code content}. */
    public static String of(byte[] content) {
        return OWN_ROUNDS ? byOwnRounds(content) : hex(digest().digest(content));
    }

    /**
     * The sum of a file, which may be larger than memory.
     *
     * @throws IOException when it cannot be read
     */
    public static String of(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return OWN_ROUNDS ? byOwnRounds(stream) : byDigest(stream);
        }
    }

    private static String byDigest(InputStream stream) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return hex(digest.digest());
    }

    /** The same without the JDK's digest. */
    static String byOwnRounds(byte[] content) {
        int[] state = Sha256Rounds.begin();
        int whole = content.length - content.length % Sha256Rounds.BLOCK;
        Sha256Rounds.add(state, content, 0, whole);
        return end(state, Arrays.copyOfRange(content, whole, content.length), content.length);
    }

    /** The same of all that a stream gives. */
    static String byOwnRounds(InputStream stream) throws IOException {
        int[] state = Sha256Rounds.begin();
        byte[] buffer = new byte[BUFFER];
        long all = 0;
        int read = stream.readNBytes(buffer, 0, BUFFER);
        while (read == BUFFER) {
            Sha256Rounds.add(state, buffer, 0, read);
            all += read;
            read = stream.readNBytes(buffer, 0, BUFFER);
        }
        int whole = read - read % Sha256Rounds.BLOCK;
        Sha256Rounds.add(state, buffer, 0, whole);
        return end(state, Arrays.copyOfRange(buffer, whole, read), all + read);
    }

    /** Adds what is left of the text, a bit, and the length of all in bits (5.1.1). */
    private static String end(int[] state, byte[] rest, long length) {
        boolean fits = rest.length + 1 + LENGTH_BYTES <= Sha256Rounds.BLOCK;
        byte[] last = Arrays.copyOf(rest, fits ? Sha256Rounds.BLOCK : 2 * Sha256Rounds.BLOCK);
        last[rest.length] = (byte) 0x80;
        long bits = length * Byte.SIZE;
        for (int i = 1; i <= LENGTH_BYTES; i++) {
            last[last.length - i] = (byte) bits;
            bits >>>= Byte.SIZE;
        }
        Sha256Rounds.add(state, last, 0, last.length);
        StringBuilder hex = new StringBuilder(DIGITS);
        for (int word : state) {
            hex.append(HexFormat.of().toHexDigits(word));
        }
        return hex.toString();
    }

    private static String hex(byte[] sum) {
        return HexFormat.of().formatHex(sum);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
