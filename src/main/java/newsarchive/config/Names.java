package newsarchive.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The curator's authority file, {@code names.yml}: people, organisations and places. */
public record Names(List<Name> all) {

    /** An archive without {@code names.yml}. */
    public static final Names NONE = new Names(List.of());

    public Names {
        all = List.copyOf(all);
    }

    /**
     * One name.
     *
     * @param name the canonical form
     * @param kind {@code person}, {@code organisation} or {@code place}
     * @param aliases other forms and spellings
     * @param not contexts in which an alias means something else
     */
    public record Name(
            String name,
            String kind,
            List<String> aliases,
            @Nullable String description,
            @Nullable String wikidata,
            List<String> not) {
        public Name {
            aliases = List.copyOf(aliases);
            not = List.copyOf(not);
        }
    }
}
