package newsarchive.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import newsarchive.article.Access;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.WithheldText;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.Opening;
import newsarchive.text.Words;

/**
 * Looks for sentences that may not be shown in what a build would write, whatever the file: pages,
 * attributes, feeds, data, the search index. Sentences that another text shows rightly are no
 * finds. Immutable once made; for many threads.
 */
final class FindWithheldText {
    /** Shorter sentences occur by chance. */
    private static final int FEWEST_WORDS = 6;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    // by the first words: the sentences that begin with them, each between spaces
    private final Map<String, List<Sentence>> byStart = new HashMap<>();

    private record Sentence(List<String> words, String text, Position position) {}

    FindWithheldText(List<WithheldText> withheld, Archive archive) {
        for (WithheldText text : withheld) {
            for (String sentence : Opening.allSentences(text.text())) {
                List<String> words = words(sentence);
                if (words.size() >= FEWEST_WORDS) {
                    byStart.computeIfAbsent(start(words, 0), s -> new ArrayList<>())
                            .add(new Sentence(words, sentence, text.position()));
                }
            }
        }
        if (!byStart.isEmpty()) {
            forgetWhatIsShown(withheld, archive);
        }
    }

    private void forgetWhatIsShown(List<WithheldText> withheld, Archive archive) {
        withheld.forEach(text -> forget(text.shown()));
        for (Entry entry : archive.entries()) {
            forget(entry.headline());
            if (entry.access() == Access.FULL) {
                forget(entry.article().body().text());
            }
        }
        archive.pages().forEach(page -> forget(page.article().body().text()));
    }

    private void forget(String shown) {
        List<Sentence> found = new ArrayList<>();
        look(shown, found::add);
        for (Sentence sentence : found) {
            List<Sentence> alike = byStart.get(start(sentence.words(), 0));
            if (alike != null) {
                alike.removeIf(other -> other.words().equals(sentence.words()));
                if (alike.isEmpty()) {
                    byStart.remove(start(sentence.words(), 0));
                }
            }
        }
    }

    /** Whether there is anything to look for. */
    boolean isNeeded() {
        return !byStart.isEmpty();
    }

    /**
     * The finds in one file of the site, one for each text that it should not show; archives are
     * unpacked.
     */
    List<Problem> in(String path, byte[] content) {
        return path.endsWith(".zip") || path.endsWith(".epub")
                ? inArchive(path, content)
                : inText(path, content);
    }

    private List<Problem> inArchive(String path, byte[] content) {
        List<Problem> found = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                found.addAll(inText(path + ": " + file.getName(), zip.readAllBytes()));
            }
        } catch (IOException broken) {
            // not one of ours: what cannot be unpacked is looked at as it is
            found.addAll(inText(path, content));
        }
        return found;
    }

    private List<Problem> inText(String path, byte[] content) {
        String raw = new String(content, StandardCharsets.UTF_8);
        Map<Position, String> found = new TreeMap<>();
        Consumer<Sentence> note = find -> found.putIfAbsent(find.position(), find.text());
        look(plain(raw), note);
        if (raw.indexOf('<') >= 0) {
            look(TAG.matcher(plain(raw)).replaceAll(" "), note);
        }
        return found.entrySet().stream()
                .map(find -> problem(path, find.getKey(), find.getValue()))
                .toList();
    }

    private void look(String text, Consumer<Sentence> found) {
        List<String> words = words(text);
        for (int i = 0; i + FEWEST_WORDS <= words.size(); i++) {
            for (Sentence sentence : byStart.getOrDefault(start(words, i), List.of())) {
                int end = i + sentence.words().size();
                if (end <= words.size() && words.subList(i, end).equals(sentence.words())) {
                    found.accept(sentence);
                }
            }
        }
    }

    private static String start(List<String> words, int from) {
        return String.join(" ", words.subList(from, from + FEWEST_WORDS));
    }

    /** The text without the escapes of JSON, HTML and addresses, as far as they part words. */
    private static String plain(String raw) {
        return raw.replace("\\n", " ")
                .replace("\\\"", "\"")
                .replace("%20", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static Problem problem(String path, Position source, String sentence) {
        return Problem.error(
                "withheld-text-shown",
                source,
                "\"" + Opening.words(sentence, 12) + "\" may not be shown, but stands in " + path,
                "look whether a headline, summary, note or another article quotes it");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.each(text, (word, start, end) -> words.add(word));
        return words;
    }
}
