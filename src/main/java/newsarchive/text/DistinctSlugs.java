package newsarchive.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Hands out slugs of which no two are the same to any file system: the second {@code c} becomes
 * {@code c-2}. The same calls in the same order give the same slugs. For one thread.
 */
public final class DistinctSlugs {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();

    /** Takes {@code slug} as it is; false when it or its like is taken already. */
    public boolean reserve(String slug) {
        return taken.add(Slug.folded(slug));
    }

    /** Takes {@code slug}, or with the next free number from 2 where it is taken. */
    public String take(String slug) {
        if (reserve(slug)) {
            return slug;
        }
        String key = Slug.folded(slug);
        int number = lastNumber.getOrDefault(key, 1);
        String numbered;
        do {
            number++;
            numbered = Slug.numbered(slug, number);
        } while (!reserve(numbered));
        lastNumber.put(key, number);
        return numbered;
    }
}
