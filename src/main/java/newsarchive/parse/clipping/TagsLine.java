package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;

/** The tags of a tags line: {@code Published under: Iran , Syria}, {@code #Iran #Syria}. */
final class TagsLine {
    private static final Pattern COMMAS = Pattern.compile("\\s*[,;|•·/،؛\\n]\\s*");
    private static final Pattern HASHES = Pattern.compile("\\s*#");
    private static final int LONGEST = 60;

    private TagsLine() {}

    static List<String> tags(String line) {
        String folded = FoldLetters.fold(line);
        Phrases.Phrase cue = Lexicon.get().section("cue.tags").longestAt(folded, 0, Lexicon.ALL);
        String rest = cue == null ? line : line.substring(cue.text().length());
        Pattern split = COMMAS.matcher(rest).find() ? COMMAS : HASHES;
        List<String> tags = new ArrayList<>();
        for (String part : split.split(rest)) {
            String tag = trim(part);
            boolean fits = !tag.isEmpty() && tag.length() <= LONGEST && !tags.contains(tag);
            if (fits && !tellsOfComments(tag)) {
                tags.add(tag.indexOf(' ') < 0 ? tag.replace('_', ' ') : tag);
            }
        }
        return tags;
    }

    /** {@code Leave a comment}, {@code Comments Off on …}, as blogs print it behind the tags. */
    private static boolean tellsOfComments(String tag) {
        String folded = FoldLetters.fold(tag);
        Lexicon lexicon = Lexicon.get();
        return lexicon.section("cue.comment-head").longestAt(folded, 0, Lexicon.ALL) != null
                || lexicon.section("cue.comment-form").longestAt(folded, 0, Lexicon.ALL) != null;
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from
                && !Character.isLetterOrDigit(text.charAt(to - 1))
                && text.charAt(to - 1) != ')') {
            to--;
        }
        return text.substring(from, to);
    }
}
