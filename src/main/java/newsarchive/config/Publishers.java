package newsarchive.config;

import java.util.List;
import newsarchive.article.Access;
import org.jspecify.annotations.Nullable;

/** What the curator says of publishers, {@code publishers.yml}. */
public record Publishers(List<Publisher> all) {

    /** An archive without {@code publishers.yml}. */
    public static final Publishers NONE = new Publishers(List.of());

    public Publishers {
        all = List.copyOf(all);
    }

    /**
     * One publisher.
     *
     * @param aliases other spellings that mean the same publisher
     * @param kind wire, newspaper, magazine, think-tank, blog, agency …; null when not stated
     * @param access default for its articles, null when not stated
     */
    public record Publisher(
            String name,
            List<String> aliases,
            @Nullable String kind,
            @Nullable String country,
            @Nullable String url,
            @Nullable String note,
            @Nullable Access access) {
        public Publisher {
            aliases = List.copyOf(aliases);
        }
    }
}
