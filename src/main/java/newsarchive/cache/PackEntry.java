package newsarchive.cache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Access;
import newsarchive.article.Mention;
import newsarchive.article.Provenance;
import newsarchive.link.Entry;
import newsarchive.link.Story;
import newsarchive.link.Taxonomy;
import newsarchive.link.Withhold;
import newsarchive.words.NameSpellings;
import newsarchive.words.ReadArticle;

/** Writes entries, terms and stories of an archive for a later build and reads them. Stateless. */
final class PackEntry {
    private PackEntry() {}

    /** Gives the article of a source by the source's name and the article's index there. */
    interface Articles {
        ReadArticle article(String file, int index);
    }

    static void write(PackedWriter kept, Entry entry) {
        Provenance source = entry.article().provenance();
        kept.text(source.file());
        kept.number(source.index());
        kept.text(entry.access().name());
        kept.text(entry.path());
        kept.text(entry.headline());
        kept.flag(entry.sharesHeadline());
        place(kept, entry.earlier());
        place(kept, entry.later());
        places(kept, entry.tags());
        places(kept, entry.authors());
        place(kept, entry.publisher());
        places(kept, entry.names().stream().map(Entry.Named::term).toList());
        place(kept, entry.leader());
        kept.list(
                entry.copies(),
                copy -> {
                    place(kept, copy.entry());
                    kept.number(copy.percent());
                });
        kept.list(
                entry.passages(),
                passage -> {
                    kept.text(passage.paragraph());
                    kept.text(passage.opening());
                    place(kept, passage.entry());
                    kept.text(passage.otherParagraph());
                    kept.number(passage.words());
                });
        place(kept, entry.story());
        kept.list(
                entry.backlinks(),
                link -> {
                    place(kept, link.entry());
                    kept.text(link.sentence());
                });
        kept.list(
                entry.relations(),
                relation -> {
                    kept.text(relation.kind());
                    place(kept, relation.entry());
                });
        links(kept, entry.links());
        pictures(kept, entry.pictures());
    }

    static void links(PackedWriter kept, Map<String, Entry.Destination> links) {
        kept.number(links.size());
        links.forEach(
                (written, link) -> {
                    kept.text(written);
                    kept.text(link.path());
                    kept.text(link.fragment());
                    kept.flag(link.inside());
                });
    }

    static void pictures(PackedWriter kept, Map<String, Entry.Image> pictures) {
        kept.number(pictures.size());
        pictures.forEach(
                (written, picture) -> {
                    kept.text(written);
                    kept.text(picture.src());
                    kept.flag(picture.inside());
                    kept.flag(picture.shown());
                    kept.number(picture.width());
                    kept.number(picture.height());
                });
    }

    /** The path of an entry. */
    static String path(PackedReader kept) {
        kept.text();
        kept.integer();
        kept.text();
        return kept.text();
    }

    /**
     * Reads an entry.
     *
     * @param related its related articles, which are kept elsewhere
     */
    static Entry read(
            PackedReader kept,
            int index,
            Articles articles,
            NameSpellings names,
            List<Entry.Related> related) {
        Place place = place(kept, articles, names);
        ReadArticle read = place.read();
        return new Entry(
                        index,
                        read.article(),
                        kept.text(),
                        kept.text(),
                        kept.flag(),
                        place.access(),
                        place(kept),
                        place(kept),
                        places(kept),
                        places(kept),
                        place(kept),
                        named(places(kept), read.words().mentions()),
                        place(kept),
                        kept.list(() -> new Entry.Copy(place(kept), kept.integer())),
                        kept.list(
                                () ->
                                        new Entry.Shared(
                                                kept.text(),
                                                kept.text(),
                                                place(kept),
                                                kept.text(),
                                                kept.integer())),
                        place(kept),
                        related,
                        kept.list(() -> new Entry.Backlink(place(kept), kept.text())),
                        kept.list(() -> new Entry.Relation(kept.text(), place(kept))),
                        links(kept),
                        pictures(kept))
                .noted();
    }

    /** The article alone, as far as it may be shown. */
    static ReadArticle article(PackedReader kept, Articles articles, NameSpellings names) {
        return place(kept, articles, names).read();
    }

    private record Place(Access access, ReadArticle read) {}

    private static Place place(PackedReader kept, Articles articles, NameSpellings names) {
        String file = kept.text();
        int index = kept.integer();
        Access access = Access.valueOf(kept.text());
        return new Place(access, Withhold.from(articles.article(file, index), access, names));
    }

    /** Each name of names.yml that stands in an article has one mention and one term. */
    private static List<Entry.Named> named(List<Integer> terms, List<Mention> mentions) {
        if (terms.size() != mentions.size()) {
            throw new PackedReader.DamagedException();
        }
        List<Entry.Named> named = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            named.add(new Entry.Named(terms.get(i), mentions.get(i)));
        }
        return named;
    }

    private static Map<String, Entry.Destination> links(PackedReader kept) {
        Map<String, Entry.Destination> links = new LinkedHashMap<>();
        for (int left = kept.integer(); left > 0; left--) {
            links.put(kept.text(), new Entry.Destination(kept.text(), kept.text(), kept.flag()));
        }
        return links;
    }

    private static Map<String, Entry.Image> pictures(PackedReader kept) {
        Map<String, Entry.Image> pictures = new LinkedHashMap<>();
        for (int left = kept.integer(); left > 0; left--) {
            pictures.put(
                    kept.text(),
                    new Entry.Image(
                            kept.text(), kept.flag(), kept.flag(), kept.integer(), kept.integer()));
        }
        return pictures;
    }

    static void write(PackedWriter kept, Taxonomy.Term term) {
        kept.text(term.name());
        kept.text(term.path());
        places(kept, term.entries());
    }

    static Taxonomy.Term term(PackedReader kept) {
        return new Taxonomy.Term(kept.text(), kept.text(), places(kept));
    }

    static void write(PackedWriter kept, Story story) {
        kept.text(story.name());
        kept.text(story.description());
        kept.flag(story.curated());
        kept.text(story.path());
        kept.list(
                story.accounts(),
                account -> {
                    place(kept, account.entry());
                    kept.flag(account.stated());
                    kept.texts(account.shared());
                });
    }

    static Story story(PackedReader kept) {
        return new Story(
                kept.text(),
                kept.textOrNull(),
                kept.flag(),
                kept.text(),
                kept.list(() -> new Story.Account(place(kept), kept.flag(), kept.texts())));
    }

    private static void place(PackedWriter kept, int place) {
        kept.number(place + 1L);
    }

    private static int place(PackedReader kept) {
        return kept.integer() - 1;
    }

    private static void places(PackedWriter kept, List<Integer> places) {
        kept.list(places, place -> place(kept, place));
    }

    private static List<Integer> places(PackedReader kept) {
        return kept.list(() -> place(kept));
    }
}
