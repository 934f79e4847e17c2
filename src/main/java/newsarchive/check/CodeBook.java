package newsarchive.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.config.CheckLevels;
import newsarchive.problem.Problem;
import newsarchive.text.ClosestWord;

/**
 * What docs/articles/problems.md says of each code; the page travels in the program, so that there
 * is one place where codes are explained. Immutable.
 *
 * @param paragraphs by code, sorted; empty where the program was not packed
 */
record CodeBook(Map<String, String> paragraphs) {
    private static final String PAGE = "problems.md";

    CodeBook {
        paragraphs = Collections.unmodifiableMap(new TreeMap<>(paragraphs));
    }

    /** The page that travels in the program. */
    static CodeBook ofProgram() {
        try (InputStream page = CodeBook.class.getResourceAsStream(PAGE)) {
            return page == null
                    ? new CodeBook(Map.of())
                    : read(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The codes and paragraphs of a page in which each code is a heading. */
    static CodeBook read(String page) {
        Map<String, String> paragraphs = new TreeMap<>();
        String code = "";
        StringBuilder text = new StringBuilder();
        for (String line : (page + "\n## ").lines().toList()) {
            if (line.startsWith("## ")) {
                if (!code.isEmpty()) {
                    paragraphs.put(code, text.toString().strip());
                }
                code = line.substring(3).strip();
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        return new CodeBook(paragraphs);
    }

    /** Warns of levels for codes that there are not. */
    List<Problem> unknown(CheckLevels levels) {
        List<Problem> problems = new ArrayList<>();
        levels.byCode()
                .forEach(
                        (code, level) -> {
                            if (!paragraphs.isEmpty() && !paragraphs.containsKey(code)) {
                                problems.add(
                                        Problem.warning(
                                                "setting-unknown",
                                                level.position(),
                                                "\"%s\" is no code of a problem".formatted(code),
                                                ClosestWord.to(
                                                                code,
                                                                List.copyOf(paragraphs.keySet()))
                                                        .map("did you mean \"%s\"?"::formatted)
                                                        .orElse(
                                                                "docs/articles/problems.md lists them")));
                            }
                        });
        return problems;
    }
}
