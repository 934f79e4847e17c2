package newsarchive.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.cache.KeptSite;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.page.PagePlan;
import newsarchive.page.Site;
import newsarchive.publish.SitePatch;
import newsarchive.render.PageRenderer;
import newsarchive.render.SearchEdit;
import newsarchive.render.SearchTexts;
import newsarchive.text.Meanwhile;
import newsarchive.words.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * The files that edits of texts make anew: those of the search index by what stands in them, all
 * others as a build of everything makes them.
 *
 * @param made contents by path
 * @param gone paths of files that shall be there no more
 */
record EditedFiles(Map<String, byte[]> made, Set<String> gone) {

    /** One article, as it was and as it is. */
    record Edit(Entry was, ReadArticle read, ReadArticle reread) {}

    /**
     * Makes the files.
     *
     * @param archive with the articles as they are now
     * @param renderer makes pages of the same site
     * @param felt articles with other related articles
     * @param told paths of other files that shall be made
     * @return null where it cannot be told which files those are
     * @throws IOException when the site cannot be read
     */
    static @Nullable EditedFiles of(
            Archive archive,
            KeptSite site,
            SitePatch patch,
            Meanwhile<PageRenderer> renderer,
            List<Edit> edits,
            Set<Integer> felt,
            Set<String> told)
            throws IOException {
        try (Meanwhile<@Nullable EditedFiles> indexing =
                Meanwhile.of(() -> index(archive, edits, patch))) {
            Map<String, byte[]> pages = pages(archive, site, renderer, edits, felt, told);
            EditedFiles index = indexing.get();
            if (index == null || pages == null) {
                return null;
            }
            index.made.putAll(pages);
            return index;
        } catch (UncheckedIOException unread) {
            throw unread.getCause();
        }
    }

    private static @Nullable EditedFiles index(Archive archive, List<Edit> edits, SitePatch patch) {
        EditedFiles all = new EditedFiles(new LinkedHashMap<>(), new TreeSet<>());
        try {
            for (Edit edit : edits) {
                Entry was = edit.was();
                Entry is = archive.entries().get(was.index());
                SearchEdit.Edited index =
                        SearchEdit.of(
                                archive,
                                new SearchEdit.Version(was, edit.read().words()),
                                new SearchEdit.Version(is, edit.reread().words()),
                                path -> {
                                    byte[] made = all.made.get(path);
                                    return made == null ? patch.read(path) : made;
                                });
                if (index == null) {
                    return null;
                }
                all.made.putAll(index.files());
                all.made.keySet().removeAll(index.gone());
                all.gone.removeAll(index.files().keySet());
                all.gone.addAll(index.gone());
            }
            return all;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static @Nullable Map<String, byte[]> pages(
            Archive archive,
            KeptSite site,
            Meanwhile<PageRenderer> renderer,
            List<Edit> edits,
            Set<Integer> felt,
            Set<String> told) {
        Set<String> wanted = new LinkedHashSet<>(told);
        Set<String> quoted = new HashSet<>();
        FilesOnDemand make = new FilesOnDemand(archive, Site.of(archive), renderer.get());
        for (Edit edit : edits) {
            Entry was = edit.was();
            Entry is = archive.entries().get(was.index());
            make.mayBe(is);
            quoted.add(SearchTexts.stem(is));
            wanted.addAll(site.filesWithTextOf(is.index()));
            if (!was.opensLike(is)) {
                wanted.addAll(site.filesWithOpeningOf(is.index()));
            }
            if (!PagePlan.takeAsLong(was.article().body().words(), is.article().body().words())) {
                wanted.addAll(site.filesWithLengthOf(is.index()));
            }
        }
        for (int entry : felt) {
            make.mayBe(archive.entries().get(entry));
            wanted.add(archive.entries().get(entry).path());
        }
        // made with the search index: there may be more or fewer parts of a text now
        wanted.removeIf(path -> quoted.contains(SearchTexts.stem(path)));
        Map<String, byte[]> pages = new LinkedHashMap<>();
        for (String path : wanted) {
            byte[] content = make.make(path);
            if (content == null) {
                return null;
            }
            pages.put(path, content);
        }
        return pages;
    }
}
