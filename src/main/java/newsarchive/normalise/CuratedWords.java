package newsarchive.normalise;

import java.util.HashSet;
import java.util.Set;
import newsarchive.config.Names;

/** The words of the curator's names and of their other spellings. Immutable. */
final class CuratedWords {
    /** All articles of a build have the same names: read them once. */
    private static volatile CuratedWords last = new CuratedWords(Names.NONE);

    private final Names names;
    private final Set<String> words = new HashSet<>();

    private CuratedWords(Names names) {
        this.names = names;
        for (Names.Name name : names.all()) {
            add(name.name());
            name.aliases().forEach(this::add);
        }
    }

    private void add(String name) {
        WordScan.forEach(name, (start, end) -> words.add(name.substring(start, end)));
    }

    static CuratedWords of(Names names) {
        CuratedWords known = last;
        if (!known.names.equals(names)) {
            known = new CuratedWords(names);
            last = known;
        }
        return known;
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
