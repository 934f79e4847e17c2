package newsarchive.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;

/**
 * Makes one text of a saved page's bytes: takes the page out of a web archive, puts the text of its
 * frames into it, and names the pictures within the file instead of carrying their bytes.
 */
final class SavedPage {
    private SavedPage() {}

    /**
     * Decodes a page.
     *
     * @param file where it lies, with the folder that belongs to it beside
     * @param name for positions
     */
    static DecodedText decode(byte[] bytes, Path file, String name) {
        String fileName = file.getFileName().toString();
        if (!WebArchive.is(fileName, bytes)) {
            DecodedText page = TextDecoder.decode(bytes, SourceKind.SAVED_PAGE, name);
            String text = PackedPictures.named(SavedFrames.into(page.text(), file, name), fileName);
            return new DecodedText(text, page.charset(), page.problems());
        }
        WebArchive archive = WebArchive.read(bytes);
        WebArchive.Part page = archive.page();
        if (page == null) {
            return new DecodedText("", "UTF-8", List.of(withoutPage(name)));
        }
        DecodedText decoded = text(page, name);
        String text = withFrames(decoded.text(), archive, page, name);
        text = withPictures(text, archive, fileName);
        return new DecodedText(
                savedFrom(page.location()) + PackedPictures.named(text, fileName),
                decoded.charset(),
                decoded.problems());
    }

    /** The charset that the part's header states comes before what the page says of itself. */
    private static DecodedText text(WebArchive.Part part, String name) {
        if (!part.charset().isEmpty() && Charset.isSupported(legal(part.charset()))) {
            Charset stated = Charset.forName(legal(part.charset()));
            try {
                String text = stated.newDecoder().decode(ByteBuffer.wrap(part.bytes())).toString();
                return new DecodedText(text, stated.name(), List.of());
            } catch (CharacterCodingException other) {
                return TextDecoder.decode(part.bytes(), SourceKind.SAVED_PAGE, name);
            }
        }
        return TextDecoder.decode(part.bytes(), SourceKind.SAVED_PAGE, name);
    }

    /** A charset's name may hold letters, digits and few signs; anything else is no name. */
    private static String legal(String charset) {
        boolean fine =
                charset.chars()
                        .allMatch(
                                c ->
                                        c < 0x80
                                                && (Character.isLetterOrDigit(c)
                                                        || "-_.:+".indexOf(c) >= 0));
        return fine && Character.isLetterOrDigit(charset.charAt(0)) ? charset : "x-none";
    }

    /** As browsers mark a page that they save; read back as the page's address. */
    private static String savedFrom(String location) {
        boolean address = location.startsWith("http://") || location.startsWith("https://");
        boolean plain = address && location.indexOf("--") < 0 && location.indexOf('>') < 0;
        return plain
                ? "<!-- saved from url=(%04d)%s -->".formatted(location.length(), location)
                : "";
    }

    private static String withPictures(String text, WebArchive archive, String fileName) {
        String pictures = text;
        for (WebArchive.Part part : archive.parts()) {
            String called = part.type().startsWith("image/") ? PackedPictures.name(part) : null;
            if (called != null) {
                String to = PackedPictures.within(fileName) + called;
                pictures = pointed(pictures, part.location(), to);
                pictures = pointed(pictures, "cid:" + part.id(), to);
            }
        }
        return pictures;
    }

    private static String pointed(String text, String address, String to) {
        if (address.length() < 5) {
            return text;
        }
        String escaped = address.replace("&", "&amp;");
        return text.replace("\"" + address + "\"", "\"" + to + "\"")
                .replace("\"" + escaped + "\"", "\"" + to + "\"");
    }

    /** A page of frames, or one that shows next to nothing, gets the text of the other pages. */
    private static String withFrames(
            String text, WebArchive archive, WebArchive.Part page, String name) {
        if (!SavedFrames.wanted(text)) {
            return text;
        }
        List<String> frames = new ArrayList<>();
        for (WebArchive.Part part : archive.parts()) {
            if (part.isPage() && !part.equals(page)) {
                frames.add(text(part, name).text());
            }
        }
        return SavedFrames.join(text, frames);
    }

    private static Problem withoutPage(String name) {
        return Problem.error(
                "web-archive-without-page",
                Position.of(name),
                "no part of type \"text/html\" in this web archive, expected the page itself",
                "save the page again, or take the file out of articles/");
    }
}
