package newsarchive.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import newsarchive.link.Archive;
import newsarchive.link.Story;
import newsarchive.link.Taxonomy;
import newsarchive.page.BesidePage;
import newsarchive.page.CitationFacts;
import newsarchive.page.CiteArticles;
import newsarchive.page.Site;

/**
 * Makes the bibliographies of lists: the articles of each tag, author, publisher and name and the
 * accounts of each story as BibTeX and RIS, newest first. An article stands in many of them and is
 * mostly written once. Safe for many threads.
 */
final class TermBibliographies {
    /** Bytes that are kept for other lists; what comes later is written each time. */
    private static final int MOST_KEPT = 16_000_000;

    private final Archive archive;
    private final CiteArticles cite;
    private final AtomicReferenceArray<byte[]> bibtex;
    private final AtomicReferenceArray<byte[]> ris;
    private final AtomicLong room = new AtomicLong(MOST_KEPT);

    TermBibliographies(Archive archive) {
        this.archive = archive;
        this.cite = new CiteArticles(Site.of(archive));
        this.bibtex = new AtomicReferenceArray<>(archive.entries().size());
        this.ris = new AtomicReferenceArray<>(archive.entries().size());
    }

    /** The files by path relative to the site's root, in a fixed order. */
    Map<String, Supplier<byte[]>> files() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        for (Taxonomy taxonomy : archive.taxonomies()) {
            taxonomy.terms().forEach(term -> add(files, term));
        }
        for (Story story : archive.stories()) {
            List<Integer> accounts =
                    story.accounts().stream().map(Story.Account::entry).sorted().toList();
            add(files, new Taxonomy.Term(story.name(), story.path(), accounts));
        }
        return files;
    }

    private void add(Map<String, Supplier<byte[]>> files, Taxonomy.Term term) {
        if (BesidePage.hasBibliographies(term.entries().size())) {
            files.put(
                    BesidePage.path(term.path(), ".bib"),
                    () -> join(term, bibtex, BibliographyFiles::bibtex));
            files.put(
                    BesidePage.path(term.path(), ".ris"),
                    () -> join(term, ris, BibliographyFiles::ris));
        }
    }

    private byte[] join(
            Taxonomy.Term term,
            AtomicReferenceArray<byte[]> written,
            Function<CitationFacts, String> format) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(term.entries().size() * 512);
        for (int index : term.entries()) {
            byte[] one = written.get(index);
            if (one != null) {
                CiteArticles.noteListed(archive.entries().get(index));
            } else {
                one =
                        format.apply(cite.listed(archive.entries().get(index)))
                                .getBytes(StandardCharsets.UTF_8);
                if (room.addAndGet(-one.length) > 0) {
                    written.set(index, one);
                }
            }
            all.writeBytes(one);
        }
        return all.toByteArray();
    }
}
