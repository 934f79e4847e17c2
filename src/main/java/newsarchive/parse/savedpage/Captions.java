package newsarchive.parse.savedpage;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Knows captions that stand in no {@code figcaption}: one to four short lines in one small part
 * with a picture, of which the last is a credit. Captions go to their picture, not into the running
 * text.
 */
final class Captions {
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 320;

    /** How far above a caption its picture is looked for. */
    private static final int NEAR = 3;

    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i)(?:^|[\\s(.|])(?:images?|photos?|fotos?|bild|bildrechte|picture|credit|photograph"
                            + "|photo credit|image credit|fotografía|crédit|©)"
                            + "(?: by)?\\s*[:©/]\\s*\\S.{1,60}$"
                            + "|(?:getty images|shutterstock|istock|unsplash|/ ?afp|/ ?reuters|/ ?ap"
                            + "|/ ?dpa|imago)[\\w /.]{0,25}\\)?$");

    private Captions() {}

    /** Marks captions that no tag and no name tells. */
    static void mark(Outline outline) {
        for (Box box : outline.boxes) {
            int lines = box.end - box.first;
            boolean small = lines >= 1 && lines <= MOST_LINES && box.apart && box.picture;
            if (small && !box.out() && caption(outline, box)) {
                for (int i = box.first; i < box.end; i++) {
                    outline.passages.get(i).dropped = Role.CAPTION;
                }
            }
        }
    }

    private static boolean caption(Outline outline, Box box) {
        int mass = 0;
        for (int i = box.first; i < box.end; i++) {
            Passage line = outline.passages.get(i);
            mass += line.mass;
            if (mass > LONGEST
                    || Tags.heading(line.box.tag)
                    || line.linkDensity() > 0.5
                    || line.dropped != null) {
                return false;
            }
        }
        return CREDIT.matcher(outline.passages.get(box.end - 1).text).find();
    }

    /** The captions within {@code root} by their pictures; they count as kept. */
    static IdentityHashMap<Element, String> byPicture(Outline outline, Box root) {
        IdentityHashMap<Element, String> captions = new IdentityHashMap<>();
        for (int i = root.first; i < root.end; i++) {
            Passage line = outline.passages.get(i);
            Box part = captionPart(line);
            Element picture = part == null ? null : picture(part, root);
            if (picture != null) {
                line.kept = true;
                captions.merge(picture, line.text.toString(), (one, two) -> one + " " + two);
            }
        }
        return captions;
    }

    private static @Nullable Box captionPart(Passage line) {
        if (line.dropped == Role.CAPTION) {
            return line.box;
        }
        if (line.box.whyOut() != Role.CAPTION) {
            return null;
        }
        Box part = line.box;
        while (part.dropped() == null && part.parent != null) {
            part = part.parent;
        }
        return part;
    }

    private static @Nullable Element picture(Box caption, Box root) {
        Box at = caption;
        for (int up = 0; up < NEAR && at != null && at != root; up++, at = at.parent) {
            Element picture = at.element.selectFirst("img");
            if (picture != null) {
                return picture;
            }
        }
        return null;
    }
}
