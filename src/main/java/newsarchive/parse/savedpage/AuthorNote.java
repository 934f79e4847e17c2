package newsarchive.parse.savedpage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the note on the author under a text: a passage near the end that begins with an author's
 * name and says what the author is or does, and what follows it.
 */
final class AuthorNote {
    private static final int LAST = 12;
    private static final List<String> SAYS =
            List.of(
                    " is a",
                    " is the",
                    " is an",
                    " is co",
                    " is our",
                    " was ",
                    " has ",
                    " holds ",
                    " writes ",
                    " works ",
                    " covers ",
                    " founded ",
                    " joined ",
                    " started ",
                    " owns ",
                    " serves ",
                    " lives ",
                    " ist ",
                    " arbeitet ",
                    " schreibt ",
                    " est ",
                    " es ",
                    " è ",
                    " är ",
                    " er ",
                    " brings ",
                    " develop",
                    " leads ",
                    " specializes ");

    /** Authors of blogs introduce themselves. */
    private static final Pattern GREETING =
            Pattern.compile("(?:hi|hey|hello)\\b[^.?]{0,20}\\bi'm (?!not|so|just|sure)");

    private AuthorNote() {}

    /** Marks the note's passages within {@code root} and gives its text; null where none is. */
    static @Nullable String mark(Outline outline, Box root, List<String> authors) {
        StringBuilder note = new StringBuilder();
        int end = root.end;
        int from = Math.max(root.first, end - LAST);
        int start = -1;
        for (int i = from; i < end && start < 0; i++) {
            Passage passage = outline.passages.get(i);
            boolean in = passage.dropped == null && !passage.box.out();
            if (in && begins(passage, authors) && i > root.first + (end - root.first) / 2) {
                start = i;
            }
        }
        if (start < 0) {
            markApart(outline, root, authors, note);
            return note.isEmpty() ? null : note.toString();
        }
        for (int i = start; i < end; i++) {
            Passage passage = outline.passages.get(i);
            if (i == start || (passage.worth > 0.7 && passage.dropped == null)) {
                take(passage, note);
            }
            drop(passage);
        }
        for (int i = start - 1; i >= Math.max(root.first, start - 2); i--) {
            Passage before = outline.passages.get(i);
            if (before.mass > 60 || before.endsSentence() || before.worth > 0.5) {
                break;
            }
            drop(before);
        }
        return note.toString();
    }

    private static void take(Passage passage, StringBuilder note) {
        note.append(note.isEmpty() ? "" : "\n").append(passage.text);
    }

    /** Notes further up, before advertisements or references: each passage by itself. */
    private static void markApart(
            Outline outline, Box root, List<String> authors, StringBuilder note) {
        for (int i = root.first + 2 * (root.end - root.first) / 3; i < root.end; i++) {
            Passage passage = outline.passages.get(i);
            if (passage.dropped == null && !passage.box.out() && begins(passage, authors)) {
                take(passage, note);
                drop(passage);
            }
        }
    }

    private static void drop(Passage passage) {
        if (passage.dropped == null) {
            passage.dropped = Role.AUTHOR_BOX;
        }
    }

    private static boolean begins(Passage passage, List<String> authors) {
        if (passage.mass < 40) {
            return false;
        }
        String text = passage.text.toString().toLowerCase(Locale.ROOT);
        String opening = text.substring(0, Math.min(90, text.length())).replace('’', '\'');
        if (GREETING.matcher(opening).lookingAt()) {
            return true;
        }
        for (String author : authors) {
            String name = author.toLowerCase(Locale.ROOT);
            int space = name.indexOf(' ');
            String given = space < 3 ? name : name.substring(0, space);
            boolean named =
                    opening.startsWith(name) || (space >= 3 && opening.startsWith(given + " "));
            if (named && says(opening)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(String opening) {
        for (String verb : SAYS) {
            if (opening.contains(verb)) {
                return true;
            }
        }
        return false;
    }
}
