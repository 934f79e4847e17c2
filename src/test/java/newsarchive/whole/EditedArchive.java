package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import newsarchive.build.BuildReport;

/** An archive of made-up words that is edited and built again, beside clean builds of the same. */
final class EditedArchive {
    private static final String[] FIRST = {
        "bar", "kel", "mo", "ran", "tis", "vel", "dor", "lun", "pas", "gri"
    };
    private static final String[] LAST = {
        "den", "sel", "tor", "mia", "rak", "lin", "bo", "net", "sar", "ul"
    };

    /** All words of the archive, none of which is of any language. */
    final List<String> vocabulary = new ArrayList<>();

    final Path root;
    final Path site;
    final Random random;
    private final WrittenArchive archive;

    EditedArchive(Path temp, long seed) {
        this.archive = new WrittenArchive(temp);
        this.root = archive.root();
        this.site = archive.site();
        this.random = new Random(seed);
        for (String one : FIRST) {
            for (String middle : LAST) {
                for (String end : LAST) {
                    vocabulary.add(one + middle + end);
                }
            }
        }
    }

    void write(String name, String text) throws IOException {
        archive.write(name, text);
    }

    String read(String name) throws IOException {
        return Files.readString(root.resolve(name));
    }

    void append(String name, String words) throws IOException {
        archive.append(name, words);
    }

    /** A sentence of so many words of the vocabulary, some of them written like names. */
    String sentence(int words) {
        StringBuilder sentence = new StringBuilder("So it was and there is");
        for (int i = 0; i < words; i++) {
            String word = word();
            boolean name = word.startsWith("kel");
            sentence.append(' ').append(name ? "K" + word.substring(1) : word);
        }
        return sentence.append('.').toString();
    }

    /** Words are the rarer the further they stand in the list. */
    String word() {
        double share = random.nextDouble();
        return vocabulary.get((int) (share * share * share * vocabulary.size()));
    }

    /**
     * Builds; before, gives the sources times that are trusted, new ones where they were written.
     */
    BuildReport build() throws Exception {
        archive.growOld();
        return archive.build();
    }

    /** The same, recording the addresses. */
    BuildReport record() throws Exception {
        archive.growOld();
        return archive.record();
    }

    /** {@link WrittenArchive#made}. */
    Set<String> made() {
        return archive.made();
    }

    /** Whether the last build made only what an edit changed: one of everything leaves no edits. */
    boolean wasQuick() {
        return archive.wasQuick();
    }

    /** Fails where the site is not that of a clean build of the same sources. */
    BuildReport assertIsThatOfACleanBuild(String deed) throws Exception {
        WrittenArchive.Built clean = archive.clean();
        Map<String, String> actual = Tree.of(site);
        assertThat(actual.keySet()).as(deed).isEqualTo(clean.files().keySet());
        assertThat(actual).as(deed).isEqualTo(clean.files());
        return clean.report();
    }
}
