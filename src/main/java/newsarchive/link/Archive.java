package newsarchive.link;

import java.util.ArrayList;
import java.util.List;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.health.LinkHealth;
import newsarchive.text.LazyList;
import newsarchive.words.ArchiveWords;

/**
 * All articles, linked: their order, neighbours, terms and addresses. Right of here nothing knows
 * how an article was read. Immutable.
 *
 * @param entries published articles, newest first, the undated last; their index here is how other
 *     records name them
 * @param words the words of the entries, in their order
 * @param tags by name
 * @param authors by name
 * @param publisherTerms by name
 * @param nameTerms names of names.yml that are mentioned, by name
 * @param stories articles on one event, the newest story first
 * @param pages the curator's own pages of {@code pages/**}
 * @param media files that bodies show, each once, sorted by path
 * @param redirects former addresses and where they lead now, sorted by path
 * @param tombstones withdrawn addresses, sorted by path
 * @param originals source files that are offered untouched, sorted; empty unless asked for
 * @param health which addresses of originals still answer, as far as anybody asked
 */
public record Archive(
        ArchiveConfig config,
        Names names,
        Publishers publishers,
        List<Entry> entries,
        ArchiveWords words,
        Taxonomy tags,
        Taxonomy authors,
        Taxonomy publisherTerms,
        Taxonomy nameTerms,
        List<Story> stories,
        List<TextEntry> pages,
        List<MediaFile> media,
        List<Redirect> redirects,
        List<Tombstone> tombstones,
        List<String> originals,
        LinkHealth health) {

    public Archive {
        entries = LazyList.copyOf(entries);
        stories = LazyList.copyOf(stories);
        pages = List.copyOf(pages);
        media = List.copyOf(media);
        redirects = List.copyOf(redirects);
        tombstones = List.copyOf(tombstones);
        originals = List.copyOf(originals);
    }

    /** The same with what is known of the originals' addresses. */
    public Archive knowing(LinkHealth known) {
        return like(entries, known);
    }

    /** The same with an entry in the place of another. */
    public Archive with(Entry entry) {
        List<Entry> other = new ArrayList<>(entries);
        other.set(entry.index(), entry);
        return like(other, health);
    }

    private Archive like(List<Entry> others, LinkHealth known) {
        return new Archive(
                config,
                names,
                publishers,
                others,
                words,
                tags,
                authors,
                publisherTerms,
                nameTerms,
                stories,
                pages,
                media,
                redirects,
                tombstones,
                originals,
                known);
    }

    /** What articles have in common and has pages: tags, authors, publishers, names. */
    public List<Taxonomy> taxonomies() {
        return List.of(tags, authors, publisherTerms, nameTerms);
    }

    /** Where the untouched source with this checksum stands in the site, if it is offered. */
    public static String originalPath(String sha256) {
        return "originals/" + sha256 + ".txt";
    }
}
