package newsarchive.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsarchive.text.RelativePath;
import org.jspecify.annotations.Nullable;

/**
 * Puts the text of saved frames into the page that showed them: browsers save a page of frames as
 * one file for each, in the folder beside it. Frames of a page that has its own text (players,
 * advertisements) are left alone. Stateless.
 */
final class SavedFrames {
    /** A page with fewer letters than this outside of its tags shows what its frames hold. */
    private static final int HARDLY_ANY = 400;

    private static final int MOST = 12;
    private static final long LARGEST = 4_000_000;

    private SavedFrames() {}

    /** The page with the text of the frames that lie in its own folder. */
    static String into(String page, Path file, String name) {
        if (!wanted(page)) {
            return page;
        }
        List<String> frames = new ArrayList<>();
        for (String tag : new String[] {"<frame ", "<iframe "}) {
            for (int at = find(page, tag, 0); at >= 0; at = find(page, tag, at + 1)) {
                String frame = frames.size() < MOST ? read(source(page, at), file, name) : null;
                if (frame != null) {
                    frames.add(frame);
                }
            }
        }
        return join(page, frames);
    }

    /** Whether a page is one of frames, or shows next to nothing by itself. */
    static boolean wanted(String page) {
        return find(page, "<frameset", 0) >= 0
                || (find(page, "<iframe", 0) >= 0 && letters(page) < HARDLY_ANY);
    }

    /** The head stays; frames take the place of the set of frames, or follow the body's text. */
    static String join(String page, List<String> frames) {
        if (frames.isEmpty()) {
            return page;
        }
        StringBuilder text = new StringBuilder();
        frames.forEach(frame -> text.append("<div>").append(body(frame)).append("</div>"));
        int set = find(page, "<frameset", 0);
        if (set >= 0) {
            return page.substring(0, set) + "<body>" + text + "</body></html>";
        }
        int close = find(page, "</body", 0);
        int at = close < 0 ? page.length() : close;
        return page.substring(0, at) + text + page.substring(at);
    }

    private static String body(String frame) {
        int body = find(frame, "<body", 0);
        int from = body < 0 ? 0 : frame.indexOf('>', body) + 1;
        int end = find(frame, "</body", from);
        return frame.substring(from, end < 0 ? frame.length() : end);
    }

    /** The value of {@code src} in the tag that begins at {@code at}; empty where it has none. */
    private static String source(String page, int at) {
        int close = page.indexOf('>', at);
        String tag = page.substring(at, close < 0 ? page.length() : close);
        int src = find(tag, "src=", 0);
        if (src < 0 || src + 5 >= tag.length()) {
            return "";
        }
        char mark = tag.charAt(src + 4);
        boolean quoted = mark == '"' || mark == '\'';
        int from = quoted ? src + 5 : src + 4;
        int end = from;
        while (end < tag.length() && (quoted ? tag.charAt(end) != mark : tag.charAt(end) > ' ')) {
            end++;
        }
        return tag.substring(from, end);
    }

    /** Only what lies in the folder of this page is read. */
    private static @Nullable String read(String source, Path file, String name) {
        String path = RelativePath.follow("", RelativePath.decoded(source));
        String own = file.getFileName().toString();
        int dot = own.lastIndexOf('.');
        String stem = dot < 0 ? own : own.substring(0, dot);
        if (path == null || source.indexOf(':') >= 0 || !path.startsWith(stem + "_")) {
            return null;
        }
        try {
            Path folder = file.toAbsolutePath().getParent().toRealPath();
            Path frame = folder.resolve(path).toRealPath();
            if (!frame.startsWith(folder) || Files.size(frame) > LARGEST) {
                return null;
            }
            byte[] bytes = Files.readAllBytes(frame);
            return TextDecoder.decode(bytes, SourceKind.SAVED_PAGE, name).text();
        } catch (IOException | InvalidPathException notThere) {
            // a page saved without its folder has no frames
            return null;
        }
    }

    private static int letters(String page) {
        int letters = 0;
        boolean tag = false;
        for (int i = 0; i < page.length() && letters < HARDLY_ANY; i++) {
            char c = page.charAt(i);
            if (c == '<') {
                tag = true;
            } else if (c == '>') {
                tag = false;
            } else if (!tag && Character.isLetter(c)) {
                letters++;
            }
        }
        return letters;
    }

    /** Where a tag written in whatever case begins; -1 for none. */
    private static int find(String page, String tag, int from) {
        char first = tag.charAt(0);
        char second = tag.charAt(1);
        boolean any = Character.isLetter(first);
        int at = any ? from : page.indexOf(first, from);
        while (at >= 0 && at + tag.length() <= page.length()) {
            // a page has a hundred thousand tags: one look tells most of them apart
            boolean like = any || (page.charAt(at + 1) | 0x20) == (second | 0x20);
            if (like && page.regionMatches(true, at, tag, 0, tag.length())) {
                return at;
            }
            at = any ? at + 1 : page.indexOf(first, at + 1);
        }
        return -1;
    }
}
