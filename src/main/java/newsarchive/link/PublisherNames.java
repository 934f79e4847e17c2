package newsarchive.link;

import java.util.HashMap;
import java.util.Map;
import newsarchive.config.Publishers;
import newsarchive.config.Publishers.Publisher;
import org.jspecify.annotations.Nullable;

/** Knows the publishers of {@code publishers.yml} by each of their spellings. */
final class PublisherNames {
    private final Map<String, Publisher> bySpelling = new HashMap<>();

    PublisherNames(Publishers publishers) {
        for (Publisher publisher : publishers.all()) {
            bySpelling.putIfAbsent(TermSpelling.key(publisher.name()), publisher);
        }
        for (Publisher publisher : publishers.all()) {
            for (String alias : publisher.aliases()) {
                bySpelling.putIfAbsent(TermSpelling.key(alias), publisher);
            }
        }
    }

    /** The publisher that {@code name} means; null when the curator says nothing of it. */
    @Nullable Publisher find(String name) {
        return bySpelling.get(TermSpelling.key(name));
    }

    /** The canonical name where there is one, else {@code name}. */
    String canonical(String name) {
        Publisher publisher = find(name);
        return publisher == null ? name : publisher.name();
    }
}
