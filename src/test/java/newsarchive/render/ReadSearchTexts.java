package newsarchive.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import newsarchive.text.Words;

/** Reads the places of words, and the parts of texts in which they must stand, from an index. */
final class ReadSearchTexts {
    private static final int FIRST_OF_TEXT = 256;
    private static final int PLACES_OF_A_PART = 2048;

    private final Map<String, Supplier<byte[]>> files;

    ReadSearchTexts(Map<String, Supplier<byte[]>> files) {
        this.files = files;
    }

    /** The parts of a text by its name. */
    List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        String file = "text/" + name;
        while (has(file)) {
            parts.add(dataOf(file));
            file = "text/" + name + "." + parts.size();
        }
        return parts;
    }

    /** The words of an archive's only article by their places. */
    NavigableMap<Integer, String> places() {
        NavigableMap<Integer, String> words = new TreeMap<>();
        for (int shard = 0; has("words-" + shard); shard++) {
            for (String entry : dataOf("words-" + shard).split(";", -1)) {
                int space = entry.indexOf(' ');
                CompactNumbers.Reader numbers =
                        new CompactNumbers.Reader(entry.substring(space + 1));
                numbers.next();
                int left = (numbers.next() & 1) == 1 ? 1 : numbers.next() + 2;
                for (int place = -1; left > 0; left--) {
                    place += numbers.next() + 1;
                    words.put(place, entry.substring(0, space));
                }
            }
        }
        return words;
    }

    /** Fails unless each word of the only text stands in the part that its place tells. */
    void eachWordStandsInItsPart(String name) {
        NavigableMap<Integer, String> words = places();
        int first = FIRST_OF_TEXT;
        while (words.containsKey(first)) {
            first++;
        }
        List<String> parts = parts(name);
        int last = words.isEmpty() ? 0 : words.lastKey();
        if (parts.size() != last / PLACES_OF_A_PART + 1) {
            throw new AssertionError(parts.size() + " parts for words up to place " + last);
        }
        for (int part = 0; part < parts.size(); part++) {
            int from = Math.max(first, part * PLACES_OF_A_PART);
            int to = Math.max(from, (part + 1) * PLACES_OF_A_PART);
            List<String> expected = List.copyOf(words.subMap(from, to).values());
            List<String> actual = new ArrayList<>();
            Words.each(parts.get(part), (word, start, end) -> actual.add(word));
            if (Collections.indexOfSubList(actual, expected) < 0) {
                throw new AssertionError("part " + part + " is " + actual + ", not " + expected);
            }
        }
    }

    private boolean has(String file) {
        return files.containsKey("data/search/" + file + ".js");
    }

    private String dataOf(String file) {
        byte[] content = files.get("data/search/" + file + ".js").get();
        String script = new String(content, StandardCharsets.UTF_8);
        String call = script.substring(script.indexOf('(') + 1, script.lastIndexOf(')'));
        try (JsonParser json = new JsonFactory().createParser("[" + call + "]")) {
            String last = "";
            while (json.nextToken() != null) {
                last = json.getValueAsString(last);
            }
            return last;
        } catch (IOException noData) {
            throw new UncheckedIOException(file, noData);
        }
    }
}
