package newsarchive.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.LineMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides in which charset a file was written and decodes it.
 *
 * <p>In this order: a byte-order mark; for a saved page the charset it declares, read as the HTML
 * standard reads it; strict UTF-8; detection, which is always told as a warning. A page that
 * declares another charset and yet is valid UTF-8 is read as UTF-8, since other charsets give valid
 * UTF-8 by chance only in the shortest of texts. Whatever cannot be decoded is told with its line.
 */
final class TextDecoder {
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    /** Whether the text is known to have no {@link #REPLACEMENT}. */
    private boolean sound;

    private TextDecoder(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
    }

    /**
     * Decodes a whole file.
     *
     * @param kind of the article, null for a file of settings
     * @param file name for positions
     */
    static DecodedText decode(byte[] bytes, @Nullable SourceKind kind, String file) {
        return new TextDecoder(bytes, file).decode(kind);
    }

    private DecodedText decode(@Nullable SourceKind kind) {
        boolean page = kind == SourceKind.SAVED_PAGE;
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return decoded(text(mark.charset(), mark.length()), mark.charset());
        }
        boolean odd = BinaryContent.hasOddBytes(bytes);
        Charset wide = odd ? BinaryContent.utf16WithoutMark(bytes) : null;
        if (wide != null) {
            return guessed(wide);
        }
        String binary =
                odd ? BinaryContent.describe(bytes, page) : BinaryContent.describeBeginning(bytes);
        if (binary != null) {
            int control = BinaryContent.firstControl(bytes);
            problems.add(
                    Problem.error(
                            "file-binary",
                            control < 0 ? Position.of(file) : Position.of(file, lineOf(control)),
                            binary + ", where a text was expected",
                            "save it as text, or take it out of articles/"));
            return new DecodedText("", "UTF-8", problems);
        }
        return page ? page() : plain(kind == null, odd);
    }

    private DecodedText plain(boolean settings, boolean odd) {
        if (odd && BinaryContent.hasEscapes(bytes)) {
            return guessed(guess());
        }
        String utf8 = strictUtf8();
        if (utf8 != null) {
            return decoded(utf8, StandardCharsets.UTF_8);
        }
        int first = Math.max(0, CharsetGuess.firstBeyondUtf8(bytes));
        Charset guess = guess();
        return settings || first < endOfFrontMatter() || !CharsetGuess.fits(bytes, guess)
                ? unknown(first)
                : guessed(guess);
    }

    /** A charset is guessed from running text, never from a word or two, nor over damage. */
    private DecodedText unknown(int first) {
        problems.add(
                Problem.error(
                        "charset-unknown",
                        Position.of(file, lineOf(first)),
                        "\"%02X\", a byte that is no UTF-8, and no other charset fits"
                                .formatted(bytes[first] & 0xFF),
                        "save the file as UTF-8"));
        return new DecodedText(
                new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8.name(), problems);
    }

    /** Where the front matter ends, as a text that may be damaged shows it; 0 when it has none. */
    private int endOfFrontMatter() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return 0;
        }
        int end = text.indexOf("\n---", 3);
        return end < 0 ? 0 : end;
    }

    private DecodedText page() {
        Charset declared = MetaCharset.of(bytes, MetaCharset.STANDARD_LIMIT);
        boolean escapes = BinaryContent.hasEscapes(bytes);
        String utf8 = escapes && declared != null ? null : strictUtf8();
        if (utf8 != null) {
            if (declared != null
                    && !declared.equals(StandardCharsets.UTF_8)
                    && utf8.length() != bytes.length) {
                warn(
                        "charset-declared-wrong",
                        firstHighByte(),
                        "the page declares \"%s\" but is written in UTF-8"
                                .formatted(declared.name()),
                        "read as UTF-8; nothing need be done unless letters look wrong");
            }
            return decoded(utf8, StandardCharsets.UTF_8);
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return decoded(text(declared, 0), declared);
        }
        if (declared != null && CharsetGuess.looksLikeDamagedUtf8(bytes)) {
            return decoded(text(declared, 0), declared);
        }
        // browsers honour a declaration that comes late, as in pages saved with a long comment
        Charset late = MetaCharset.of(bytes, 65_536);
        if (late != null && !late.equals(StandardCharsets.UTF_8)) {
            return decoded(text(late, 0), late);
        }
        return late == null ? guessed(guess()) : declaredWrong(guess());
    }

    private DecodedText declaredWrong(Charset charset) {
        warn(
                "charset-declared-wrong",
                Math.max(0, CharsetGuess.firstBeyondUtf8(bytes)),
                "the page declares \"UTF-8\" and is not: read as \"%s\"".formatted(charset.name()),
                "if letters look wrong, save the file as UTF-8");
        return decoded(text(charset, 0), charset);
    }

    private Charset guess() {
        return CharsetGuess.of(bytes, firstHighByte());
    }

    private DecodedText guessed(Charset charset) {
        warn(
                "charset-guessed",
                firstHighByte(),
                "no charset is stated and it is not UTF-8: read as \"%s\""
                        .formatted(charset.name()),
                "if letters look wrong, save the file as UTF-8");
        return decoded(text(charset, 0), charset);
    }

    private DecodedText decoded(String text, Charset charset) {
        if (text.isBlank()) {
            problems.add(
                    Problem.warning(
                            "file-empty",
                            Position.of(file),
                            "no text in this file",
                            "fill it, or take it away"));
        }
        int first = sound ? -1 : text.indexOf(REPLACEMENT);
        if (first >= 0) {
            long count = text.chars().filter(c -> c == REPLACEMENT).count();
            LineMap lines = new LineMap(text);
            problems.add(
                    Problem.warning(
                            "characters-lost",
                            new Position(file, lines.line(first), lines.column(first)),
                            "\"%d\" of the characters cannot be read as %s and show as \"\uFFFD\""
                                    .formatted(count, charset.name()),
                            "put the right letters in, and save the file as UTF-8"));
        }
        return new DecodedText(text, charset.name(), problems);
    }

    private void warn(String code, int offset, String message, String hint) {
        problems.add(Problem.warning(code, Position.of(file, lineOf(offset)), message, hint));
    }

    private @Nullable String strictUtf8() {
        // the lenient way is several times as fast, and only where it put a mark is there a
        // question
        String lenient = text(StandardCharsets.UTF_8, 0);
        if (lenient.indexOf(REPLACEMENT) < 0) {
            sound = true;
            return lenient;
        }
        try {
            CharBuffer chars =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes));
            return chars.toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private String text(Charset charset, int from) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private int firstHighByte() {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return i;
            }
        }
        return 0;
    }

    private int lineOf(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                line++;
            }
        }
        return line;
    }
}
