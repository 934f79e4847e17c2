package newsarchive.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import newsarchive.build.SiteFile;
import newsarchive.publish.SiteWriter;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the files of a site as they are made: how large they are, where their links lead and
 * which anchors they have. Nothing of the pages themselves is kept, so that a large site can be
 * looked at. Safe for many threads.
 */
final class LookAtSite {
    private final NavigableSet<String> paths;
    private final @Nullable String baseUrl;
    private final Map<String, Long> sizes = new ConcurrentHashMap<>();
    private final Map<String, Seen> pages = new ConcurrentHashMap<>();

    /**
     * What was seen of a page.
     *
     * @param anchors hashes of the ids, sorted: there may be millions in a site
     * @param dead addresses, as written, that lead to no file of the site
     * @param places in other pages to which it leads
     * @param loads files of the site that it shows
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Seen(
            long[] anchors, Set<String> dead, Set<WrittenPlace> places, Set<String> loads) {}

    /**
     * A look at a site.
     *
     * @param paths of all its files
     * @param baseUrl its address ending in {@code /}, null when unknown
     */
    LookAtSite(NavigableSet<String> paths, @Nullable String baseUrl) {
        this.paths = paths;
        this.baseUrl = baseUrl;
    }

    /** Looks at a file that was made. */
    void at(String path, byte[] content) {
        sizes.put(path, (long) content.length);
        if (path.endsWith(".html")) {
            pages.put(path, seen(path, new String(content, StandardCharsets.UTF_8)));
        }
    }

    /** Looks at a file that is copied into the site; one that cannot be read is told elsewhere. */
    void at(SiteFile.Copied copied) {
        try {
            if (copied.path().endsWith(".html")) {
                at(copied.path(), Files.readAllBytes(copied.source()));
            } else {
                sizes.put(copied.path(), Files.size(copied.source()));
            }
        } catch (IOException unreadable) {
            sizes.put(copied.path(), 0L);
        }
    }

    private Seen seen(String page, String html) {
        Set<String> ids = new HashSet<>();
        Set<String> written = new LinkedHashSet<>();
        Set<String> loaded = new LinkedHashSet<>();
        PageLinks.read(
                html,
                new PageLinks.Sink() {
                    @Override
                    public void link(String address) {
                        written.add(address);
                    }

                    @Override
                    public void loaded(String address) {
                        loaded.add(address);
                    }

                    @Override
                    public void anchor(String id) {
                        ids.add(id);
                    }
                });
        Set<String> dead = new TreeSet<>();
        Set<WrittenPlace> places = new LinkedHashSet<>();
        Set<String> loads = new TreeSet<>();
        for (String address : loaded) {
            follow(page, address, dead, place -> loads.add(place.path()));
        }
        for (String address : written) {
            follow(page, address, dead, place -> keep(page, place, ids, address, dead, places));
        }
        return new Seen(
                ids.stream().mapToLong(LookAtSite::hash).sorted().toArray(), dead, places, loads);
    }

    /** What is done with a place that the site has. */
    private interface Reached {
        void at(WrittenPlace place);
    }

    private void follow(String page, String address, Set<String> dead, Reached reached) {
        WrittenPlace place = WrittenPlace.of(page, address, baseUrl);
        if (place == null) {
            return;
        }
        String file = place.path() == null ? null : file(place.path());
        if (file == null) {
            dead.add(address);
        } else {
            reached.at(new WrittenPlace(file, place.fragment()));
        }
    }

    private void keep(
            String page,
            WrittenPlace place,
            Set<String> ids,
            String address,
            Set<String> dead,
            Set<WrittenPlace> places) {
        String fragment = place.fragment();
        // "top" and texts to be searched for need no anchor (HTML standard, 7.4.6.3)
        if (fragment.isEmpty() || fragment.equals("top") || fragment.startsWith(":~:")) {
            return;
        }
        if (!page.equals(place.path())) {
            places.add(place);
        } else if (!ids.contains(fragment)) {
            dead.add(address);
        }
    }

    /** The file that a host would answer with; null when there is none. */
    private @Nullable String file(String path) {
        if (paths.contains(path) || SiteWriter.OWN_FILES.contains(path)) {
            return path;
        }
        String index =
                path.isEmpty() || path.endsWith("/") ? path + "index.html" : path + "/index.html";
        return paths.contains(index) ? index : null;
    }

    /** Addresses that lead nowhere, each with the pages that name it; both sorted. */
    Map<String, NavigableSet<String>> dead() {
        Map<String, NavigableSet<String>> dead = new TreeMap<>();
        pages.forEach(
                (page, seen) ->
                        seen.dead()
                                .forEach(
                                        address ->
                                                dead.computeIfAbsent(address, a -> new TreeSet<>())
                                                        .add(page)));
        return dead;
    }

    /** Anchors that their page lacks, {@code page#anchor}, each with the pages that name it. */
    Map<String, NavigableSet<String>> deadAnchors() {
        Map<String, NavigableSet<String>> dead = new TreeMap<>();
        pages.forEach(
                (page, seen) -> {
                    for (WrittenPlace place : seen.places()) {
                        Seen target = pages.get(place.path());
                        if (target != null && !has(target, place.fragment())) {
                            dead.computeIfAbsent(
                                            place.path() + "#" + place.fragment(),
                                            address -> new TreeSet<>())
                                    .add(page);
                        }
                    }
                });
        return dead;
    }

    private static boolean has(Seen page, String id) {
        return Arrays.binarySearch(page.anchors(), hash(id)) >= 0;
    }

    /** FNV-1a with 64 bits over UTF-16 units. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Bytes of each file of which {@code wanted} says yes, by path. */
    Map<String, Long> sizes(LongPredicate wanted) {
        Map<String, Long> chosen = new TreeMap<>();
        sizes.forEach(
                (path, size) -> {
                    if (wanted.test(size)) {
                        chosen.put(path, size);
                    }
                });
        return chosen;
    }

    /** Bytes of each page with all that it loads from the site, by path. */
    Map<String, Long> weights() {
        Map<String, Long> weights = new TreeMap<>();
        pages.forEach(
                (page, seen) -> {
                    long weight = sizes.getOrDefault(page, 0L);
                    for (String loaded : seen.loads()) {
                        weight += sizes.getOrDefault(loaded, 0L);
                    }
                    weights.put(page, weight);
                });
        return weights;
    }

    /** Bytes of the whole site. */
    long size() {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }
}
