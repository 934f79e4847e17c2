package newsarchive.text;

import java.util.ArrayList;
import java.util.List;

/** Takes the first words of a plain text. Stateless. */
public final class Opening {
    private static final String ENDS = ".!?…؟۔。";
    private static final String CLOSERS = "\"'”’»)]›“";

    private Opening() {}

    /** At most {@code max} words on one line, with an ellipsis where more follow. */
    public static String words(String text, int max) {
        StringBuilder line = new StringBuilder();
        int words = 0;
        int at = 0;
        while (at < text.length()) {
            int start = skipSpace(text, at);
            int end = wordEnd(text, start);
            if (start == end) {
                break;
            }
            if (words == max) {
                return trimEnd(line).append('…').toString();
            }
            if (words > 0) {
                line.append(' ');
            }
            line.append(text, start, end);
            words++;
            at = end;
        }
        return line.toString();
    }

    /**
     * The first whole sentences, as paragraphs, until {@code max} words are reached. A sentence
     * that would go half as far again beyond it is left out; the first is cut with an ellipsis.
     */
    public static List<String> sentences(String text, int max) {
        List<String> paragraphs = new ArrayList<>();
        int left = max;
        for (String paragraph : text.split("\n\n")) {
            StringBuilder taken = new StringBuilder();
            int at = skipSpace(paragraph, 0);
            while (at < paragraph.length() && left > 0) {
                int end = sentenceEnd(paragraph, at);
                String sentence = paragraph.substring(at, end).strip();
                int words = count(sentence);
                if (words <= left + max / 2) {
                    taken.append(taken.isEmpty() ? "" : " ").append(sentence);
                    left -= words;
                } else {
                    boolean first = taken.isEmpty() && paragraphs.isEmpty();
                    taken.append(first ? words(sentence, left) : "");
                    left = 0;
                }
                at = skipSpace(paragraph, end);
            }
            if (!taken.isEmpty()) {
                paragraphs.add(taken.toString());
            }
            if (left <= 0) {
                break;
            }
        }
        return paragraphs;
    }

    /** All sentences of a text, in order. */
    public static List<String> allSentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String paragraph : text.split("\n\n")) {
            int at = skipSpace(paragraph, 0);
            while (at < paragraph.length()) {
                int end = sentenceEnd(paragraph, at);
                sentences.add(paragraph.substring(at, end).strip());
                at = skipSpace(paragraph, end);
            }
        }
        return sentences;
    }

    private static int sentenceEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < text.length()
                        && (CLOSERS.indexOf(text.charAt(end)) >= 0
                                || ENDS.indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
                // a full stop after one letter or before a small one belongs to an abbreviation
                if (end == text.length()
                        || (Character.isWhitespace(text.charAt(end))
                                && !isInitial(text, from, i))) {
                    return end;
                }
            }
        }
        return text.length();
    }

    private static boolean isInitial(String text, int from, int stop) {
        return text.charAt(stop) == '.'
                && stop > from
                && Character.isUpperCase(text.charAt(stop - 1))
                && (stop - 1 == from || !Character.isLetter(text.charAt(stop - 2)));
    }

    private static int count(String text) {
        int words = 0;
        int at = 0;
        while (true) {
            int start = skipSpace(text, at);
            int end = wordEnd(text, start);
            if (start == end) {
                return words;
            }
            words++;
            at = end;
        }
    }

    private static StringBuilder trimEnd(StringBuilder line) {
        while (!line.isEmpty() && ",;:–—-.".indexOf(line.charAt(line.length() - 1)) >= 0) {
            line.setLength(line.length() - 1);
        }
        return line;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
