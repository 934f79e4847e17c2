package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article's text in the data that a page's scripts carry for drawing it ({@code
 * __NEXT_DATA__}, {@code window.STATE = …}). Scripts are read as strings between quotation marks
 * and never run: a text is one long string of prose, or the strings of one key one after the other.
 */
final class ScriptText {
    private static final int PROSE = 60;
    private static final int ENOUGH = 400;
    private static final int LARGEST_SCRIPT = 8_000_000;

    /** Data within a string within data, as frameworks stream them. */
    private static final int DEEPEST = 2;

    private @Nullable String best;
    private int bestMass = ENOUGH;

    private ScriptText() {}

    /** The longest text, HTML or plain; null where there is none. */
    static @Nullable String find(PageElements page) {
        ScriptText finder = new ScriptText();
        for (Element script : page.scripts) {
            String data = script.data();
            if (data.length() > ENOUGH && data.length() < LARGEST_SCRIPT) {
                finder.read(data, 0);
            }
        }
        return finder.best;
    }

    private void read(String script, int depth) {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        String key = "";
        int at = script.indexOf('"');
        while (at >= 0) {
            StringBuilder value = new StringBuilder();
            int end = string(script, at + 1, value);
            if (end < 0) {
                break;
            }
            String text = value.toString();
            if (isKey(script, end + 1)) {
                key = text;
            } else if (data(text) && depth < DEEPEST) {
                read(text, depth + 1);
            } else if (Letters.mass(text) >= PROSE && prose(text)) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(text);
            }
            at = script.indexOf('"', end + 1);
        }
        byKey.values().forEach(this::offer);
    }

    /** One string that is a text by itself, or all of one key as its paragraphs. */
    private void offer(List<String> strings) {
        StringBuilder all = new StringBuilder();
        for (String text : strings) {
            take(text);
            boolean html = text.indexOf("<p") >= 0;
            all.append(html ? "" : "<p>").append(text).append(html ? "" : "</p>").append('\n');
        }
        boolean paragraphs =
                strings.stream().noneMatch(text -> Letters.mass(text) > bestMass)
                        && strings.stream().distinct().count() == strings.size();
        if (strings.size() > 2 && paragraphs) {
            take(all.toString());
        }
    }

    private void take(String text) {
        int mass = Letters.mass(JsonLd.clean(text));
        if (mass > bestMass) {
            best = text;
            bestMass = mass;
        }
    }

    private static boolean isKey(String script, int from) {
        int at = from;
        while (at < script.length() && script.charAt(at) <= ' ') {
            at++;
        }
        return at < script.length() && script.charAt(at) == ':';
    }

    private static boolean data(String text) {
        int quoted = text.indexOf("\":");
        return quoted >= 0 && (text.indexOf('{') >= 0 && text.indexOf('{') < quoted);
    }

    /** Sentences, no addresses and no program. */
    private static boolean prose(String text) {
        int sentences = 0;
        int spaces = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean last = i + 1 == text.length() || " <\"”’\n".indexOf(text.charAt(i + 1)) >= 0;
            sentences += Letters.endsSentence(c) && c != ':' && last ? 1 : 0;
            spaces += c == ' ' ? 1 : 0;
            signs +=
                    c == '{' || c == '}' || c == ';' || (c == '=' && text.indexOf('<') < 0) ? 1 : 0;
        }
        return sentences > 0 && spaces * 40 > text.length() && signs * 100 < text.length();
    }

    /**
     * Reads a string after its opening mark.
     *
     * @return where its closing mark stands, -1 when it is not closed
     */
    private static int string(String script, int from, StringBuilder into) {
        for (int i = from; i < script.length(); i++) {
            char c = script.charAt(i);
            if (c == '"') {
                return i;
            }
            if (c == '\n') {
                return i;
            }
            if (c != '\\' || i + 1 == script.length()) {
                into.append(c);
                continue;
            }
            char escaped = script.charAt(++i);
            switch (escaped) {
                case 'n' -> into.append('\n');
                case 't', 'r' -> into.append(' ');
                case 'u' -> {
                    into.append(unit(script, i + 1));
                    i += 4;
                }
                default -> into.append(escaped);
            }
        }
        return -1;
    }

    private static char unit(String script, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < script.length() ? Character.digit(script.charAt(i), 16) : -1;
            if (digit < 0) {
                return ' ';
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }
}
