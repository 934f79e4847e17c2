package newsarchive.parse.clipping;

import newsarchive.parse.PersonName;
import org.jspecify.annotations.Nullable;

/** The name with which an author's note opens. */
final class BioName {
    private BioName() {}

    /** The longest name at the beginning; null when the note begins otherwise. */
    static @Nullable String of(String bio) {
        String[] words = bio.split(" ");
        String best = null;
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < Math.min(words.length, 5); i++) {
            name.append(i > 0 ? " " : "").append(words[i]);
            String candidate = name.toString();
            if (i > 0 && PersonName.confidence(candidate) >= 0.9 && !candidate.endsWith(",")) {
                best = candidate;
            }
        }
        return best == null ? null : PersonName.inReadersCase(PersonName.withoutTitles(best));
    }
}
