package newsarchive.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import newsarchive.article.Article;
import newsarchive.article.Provenance;
import newsarchive.link.Entry;
import newsarchive.source.SourceReader;
import newsarchive.text.UrlKey;

/**
 * Names articles by URNs that neither a move of the site nor of an article changes, so that a feed
 * announces nothing twice. An article is known by the address of its original, which also outlives
 * a correction of the source; where that is unknown or taken, by the checksum of its source.
 */
final class StableIds {
    private StableIds() {}

    /** A URN for each entry, in their order; no two are the same. */
    static List<String> of(List<Entry> entries) {
        String[] ids = new String[entries.size()];
        Set<String> taken = new HashSet<>();
        IntStream.range(0, ids.length)
                .boxed()
                .sorted(
                        Comparator.comparing((Integer i) -> provenance(entries.get(i)).file())
                                .thenComparing(i -> provenance(entries.get(i)).index()))
                .forEach(i -> ids[i] = id(entries.get(i).article(), taken));
        return List.of(ids);
    }

    /** A URN for anything else, the same for the same name. */
    static String of(String name) {
        return urn(name);
    }

    private static String id(Article article, Set<String> taken) {
        Provenance source = article.provenance();
        List<String> names = new ArrayList<>();
        String url = article.metadata().url();
        if (url != null) {
            UrlKey.of(url).ifPresent(key -> names.add(byAddress(key, source)));
        }
        names.add("sha256 " + source.sha256() + " " + source.index());
        names.add("file " + source.file() + " " + source.index());
        String id = "";
        for (String name : names) {
            id = urn(name);
            if (taken.add(id)) {
                break;
            }
        }
        return id;
    }

    /** Whether a URN is made of the address of an entry's original, which no edit of it changes. */
    static boolean isByAddress(Entry entry, String urn) {
        String url = entry.article().metadata().url();
        return url != null
                && UrlKey.of(url)
                        .map(key -> urn(byAddress(key, provenance(entry))).equals(urn))
                        .orElse(false);
    }

    private static String byAddress(String key, Provenance source) {
        return "url " + key + " " + source.index();
    }

    private static Provenance provenance(Entry entry) {
        return entry.article().provenance();
    }

    /** A UUID of version 8, made of a hash (RFC 9562, section 5.8). */
    private static String urn(String name) {
        String hash = SourceReader.sha256(name.getBytes(StandardCharsets.UTF_8));
        char variant = "89ab".charAt(Character.digit(hash.charAt(16), 16) & 3);
        return "urn:uuid:"
                + hash.substring(0, 8)
                + "-"
                + hash.substring(8, 12)
                + "-8"
                + hash.substring(13, 16)
                + "-"
                + variant
                + hash.substring(17, 20)
                + "-"
                + hash.substring(20, 32);
    }
}
