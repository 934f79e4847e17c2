package newsarchive.build;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import newsarchive.cache.KeptArticles;
import newsarchive.cache.KeptPages;
import newsarchive.cache.KeptSite;
import newsarchive.cache.LastBuild;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.TextUse;
import newsarchive.render.SearchTexts;
import newsarchive.words.NameSpellings;
import org.jspecify.annotations.Nullable;

/**
 * Files of the site that stands which are what would be made: pages of articles that show nothing
 * of what changed, and the texts that the search quotes of them.
 *
 * @param pages what tells the pages of this build
 * @param uses by path what each of these files was made of
 */
record StandingFiles(KeptPages pages, Map<String, TextUse> uses) {

    /** Looks for such files where only articles changed since {@code last}. */
    static StandingFiles of(
            Path root, LastBuild last, @Nullable KeptArticles kept, Archive archive, int jobs) {
        KeptPages pages = KeptPages.of(archive, jobs);
        String before = last.standing();
        if (before == null || kept == null) {
            return new StandingFiles(pages, Map.of());
        }
        Set<String> same = pages.same(KeptPages.read(root, before, last.rest()));
        Set<String> files = new HashSet<>();
        Map<String, Integer> places = new HashMap<>();
        for (Entry entry : archive.entries()) {
            places.put(entry.path(), entry.index());
            if (same.contains(entry.path())) {
                files.add(entry.path());
                files.add(SearchTexts.stem(entry));
            }
        }
        if (files.isEmpty()) {
            return new StandingFiles(pages, Map.of());
        }
        try (KeptSite site = KeptSite.open(root, before, kept, NameSpellings.NONE)) {
            return new StandingFiles(
                    pages,
                    site == null
                            ? Map.of()
                            : site.uses(
                                    file ->
                                            files.contains(file)
                                                    || files.contains(SearchTexts.stem(file)),
                                    places));
        }
    }
}
