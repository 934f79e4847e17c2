package newsarchive.cache;

import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Story;
import newsarchive.link.Taxonomy;
import newsarchive.page.Site;
import newsarchive.text.ManyThreads;
import org.jspecify.annotations.Nullable;

/**
 * A number for each article by which its page, and its text for the search, are known not to have
 * changed. It is made of all that the article is, of all that linking found for it, and, of each
 * article that it names, of all that one is: never of places in the archive, which move with every
 * article that comes or goes. Settings, templates and other files are not in it. Stateless.
 */
final class PageKeys {
    private final Archive archive;
    private final long shared;
    private final long[] faces;

    private PageKeys(Archive archive, int jobs) {
        this.archive = archive;
        this.shared = shared(archive);
        this.faces = each(archive, jobs, this::face);
    }

    private static long[] each(Archive archive, int jobs, ToLongFunction<Entry> number) {
        return ManyThreads.each(
                        archive.entries().size(),
                        jobs,
                        "keys",
                        i -> number.applyAsLong(archive.entries().get(i)))
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** The key of each article, in the order of the archive. */
    static long[] of(Archive archive, int jobs) {
        return each(archive, jobs, new PageKeys(archive, jobs)::key);
    }

    /** What all pages show that hangs on the articles: which kinds of lists there are. */
    private static long shared(Archive archive) {
        PackedWriter shown = new PackedWriter();
        for (Site.Section section : Site.of(archive).sections()) {
            shown.text(section.key());
        }
        return shown.fingerprint();
    }

    /** What one article is, and all that another's page could show of it. */
    private long face(Entry entry) {
        PackedWriter face = new PackedWriter();
        PackArticle.write(face, entry.article());
        face.text(entry.path());
        face.text(entry.headline());
        face.flag(entry.sharesHeadline());
        face.text(entry.access().name());
        terms(face, archive.tags(), entry.tags());
        terms(face, archive.authors(), entry.authors());
        terms(
                face,
                archive.publisherTerms(),
                entry.publisher() < 0 ? List.of() : List.of(entry.publisher()));
        return face.fingerprint();
    }

    private static void terms(PackedWriter face, Taxonomy taxonomy, List<Integer> places) {
        face.list(
                places,
                place -> {
                    face.text(taxonomy.terms().get(place).name());
                    face.text(taxonomy.terms().get(place).path());
                });
    }

    private long key(Entry entry) {
        PackedWriter key = new PackedWriter();
        key.fixed(shared, 8);
        face(key, entry.index());
        face(key, entry.earlier());
        face(key, entry.later());
        face(key, entry.leader());
        terms(key, archive.nameTerms(), entry.names().stream().map(Entry.Named::term).toList());
        key.list(
                entry.copies(),
                copy -> {
                    face(key, copy.entry());
                    key.number(copy.percent());
                });
        key.list(
                entry.passages(),
                passage -> {
                    key.text(passage.paragraph());
                    key.text(passage.opening());
                    face(key, passage.entry());
                    key.text(passage.otherParagraph());
                    key.number(passage.words());
                });
        story(key, entry.story() < 0 ? null : archive.stories().get(entry.story()));
        key.list(
                entry.related(),
                near -> {
                    face(key, near.entry());
                    key.texts(near.shared());
                });
        key.list(
                entry.backlinks(),
                link -> {
                    face(key, link.entry());
                    key.text(link.sentence());
                });
        key.list(
                entry.relations(),
                relation -> {
                    key.text(relation.kind());
                    face(key, relation.entry());
                });
        PackEntry.links(key, entry.links());
        PackEntry.pictures(key, entry.pictures());
        String source = entry.article().provenance().file();
        key.flag(Collections.binarySearch(archive.originals(), source) >= 0);
        return key.fingerprint();
    }

    private void story(PackedWriter key, @Nullable Story story) {
        key.flag(story != null);
        if (story != null) {
            key.text(story.name());
            key.text(story.path());
            key.list(story.accounts(), account -> face(key, account.entry()));
        }
    }

    private void face(PackedWriter key, int entry) {
        key.fixed(entry < 0 ? 0 : faces[entry], 8);
    }
}
