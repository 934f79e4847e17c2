package newsarchive.cache;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.article.ArticleKind;
import newsarchive.article.Body;
import newsarchive.article.Change;
import newsarchive.article.Curation;
import newsarchive.article.Dateline;
import newsarchive.article.Evidence;
import newsarchive.article.Mention;
import newsarchive.article.Metadata;
import newsarchive.article.Original;
import newsarchive.article.Provenance;
import newsarchive.article.PublicationDate;
import newsarchive.article.Removal;
import newsarchive.words.ArticleWords;
import newsarchive.words.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * Writes all of an article but its body and its words for a later build and reads it back.
 * Stateless.
 */
final class PackArticle {
    private PackArticle() {}

    static void write(PackedWriter kept, ReadArticle read) {
        write(kept, read.article());
        kept.list(read.words().mentions(), mention -> mention(kept, mention));
        kept.texts(read.words().doubtful());
    }

    /** All of an article but its text, which its source's checksum tells. */
    static void write(PackedWriter kept, Article article) {
        metadata(kept, article.metadata());
        curation(kept, article.curation());
        provenance(kept, article.provenance());
        PackProblems.write(kept, article.problems());
        kept.number(article.body().words());
    }

    /**
     * Reads an article.
     *
     * @param body gives the body by its number of words
     * @param words gives the words by the names that are mentioned and by doubtful spellings
     */
    static ReadArticle read(
            PackedReader kept,
            IntFunction<Body> body,
            BiFunction<List<Mention>, List<String>, ArticleWords> words) {
        Metadata metadata = metadata(kept);
        Curation curation = curation(kept);
        Provenance provenance = provenance(kept);
        var problems = PackProblems.read(kept);
        Body text = body.apply(kept.integer());
        Article article = new Article(metadata, curation, text, provenance, problems);
        return new ReadArticle(article, words.apply(kept.list(() -> mention(kept)), kept.texts()));
    }

    private static void metadata(PackedWriter kept, Metadata metadata) {
        kept.text(metadata.title());
        kept.text(metadata.deck());
        kept.texts(metadata.authors());
        kept.text(metadata.date() == null ? null : metadata.date().iso());
        Dateline dateline = metadata.dateline();
        kept.flag(dateline != null);
        if (dateline != null) {
            kept.text(dateline.place());
            kept.text(dateline.agency());
            kept.text(dateline.date());
        }
        kept.text(metadata.publisher());
        kept.text(metadata.url());
        kept.text(metadata.archivedUrl());
        kept.text(metadata.language());
        kept.text(metadata.kind() == null ? null : metadata.kind().name());
        kept.text(metadata.section());
        kept.texts(metadata.tags());
        kept.text(metadata.summary());
        kept.text(metadata.bio());
    }

    private static Metadata metadata(PackedReader kept) {
        Metadata.Builder metadata = Metadata.UNKNOWN.toBuilder();
        metadata.title = kept.textOrNull();
        metadata.deck = kept.textOrNull();
        metadata.authors = kept.texts();
        String date = kept.textOrNull();
        metadata.date =
                date == null
                        ? null
                        : PublicationDate.parse(date)
                                .orElseThrow(PackedReader.DamagedException::new);
        metadata.dateline =
                kept.flag()
                        ? new Dateline(kept.textOrNull(), kept.textOrNull(), kept.textOrNull())
                        : null;
        metadata.publisher = kept.textOrNull();
        metadata.url = kept.textOrNull();
        metadata.archivedUrl = kept.textOrNull();
        metadata.language = kept.textOrNull();
        metadata.kind = constant(ArticleKind.class, kept.textOrNull());
        metadata.section = kept.textOrNull();
        metadata.tags = kept.texts();
        metadata.summary = kept.textOrNull();
        metadata.bio = kept.textOrNull();
        return metadata.build();
    }

    private static void curation(PackedWriter kept, Curation curation) {
        boolean none = curation.equals(Curation.NONE);
        kept.flag(none);
        if (none) {
            return;
        }
        day(kept, curation.added());
        day(kept, curation.modified());
        kept.flag(curation.draft());
        kept.text(curation.slug());
        kept.texts(curation.aliases());
        kept.text(curation.access() == null ? null : curation.access().name());
        day(kept, curation.embargo());
        kept.text(curation.rights());
        kept.text(curation.canonical());
        kept.text(curation.series());
        kept.text(curation.part() == null ? null : curation.part().toString());
        kept.texts(curation.respondsTo());
        kept.texts(curation.corrects());
        kept.text(curation.translationOf());
        kept.text(curation.story());
        kept.texts(curation.keep());
        kept.text(curation.note());
        Original original = curation.original();
        kept.flag(original != null);
        if (original != null) {
            kept.text(original.file());
            kept.text(original.sha256());
            kept.number(original.article());
            day(kept, original.fetched());
            kept.texts(original.addresses());
        }
    }

    private static Curation curation(PackedReader kept) {
        if (kept.flag()) {
            return Curation.NONE;
        }
        return new Curation(
                day(kept),
                day(kept),
                kept.flag(),
                kept.textOrNull(),
                kept.texts(),
                constant(Access.class, kept.textOrNull()),
                day(kept),
                kept.textOrNull(),
                kept.textOrNull(),
                kept.textOrNull(),
                whole(kept.textOrNull()),
                kept.texts(),
                kept.texts(),
                kept.textOrNull(),
                kept.textOrNull(),
                kept.texts(),
                kept.textOrNull(),
                kept.flag() ? original(kept) : null);
    }

    private static Original original(PackedReader kept) {
        return new Original(kept.text(), kept.text(), kept.integer(), day(kept), kept.texts());
    }

    private static void provenance(PackedWriter kept, Provenance provenance) {
        kept.text(provenance.file());
        kept.number(provenance.index());
        kept.number(provenance.firstLine());
        kept.number(provenance.lastLine());
        kept.text(provenance.sha256());
        kept.text(provenance.charset());
        kept.list(
                List.copyOf(provenance.evidence().entrySet()),
                field -> {
                    kept.text(field.getKey());
                    kept.text(field.getValue().where());
                    kept.number(field.getValue().line());
                    kept.number(Double.doubleToRawLongBits(field.getValue().confidence()));
                    kept.text(field.getValue().runnerUp());
                });
        kept.list(
                provenance.removals(),
                cut -> {
                    kept.number(cut.firstLine());
                    kept.number(cut.lastLine());
                    kept.text(cut.reason());
                    kept.text(cut.text());
                });
        kept.list(
                provenance.changes(),
                change -> {
                    kept.text(change.rule());
                    kept.number(change.line());
                    kept.number(change.column());
                    kept.text(change.before());
                    kept.text(change.after());
                });
    }

    private static Provenance provenance(PackedReader kept) {
        String file = kept.text();
        int index = kept.integer();
        int firstLine = kept.integer();
        int lastLine = kept.integer();
        String sha256 = kept.text();
        String charset = kept.text();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (int left = kept.integer(); left > 0; left--) {
            String field = kept.text();
            evidence.put(
                    field,
                    new Evidence(
                            kept.text(),
                            kept.integer(),
                            Double.longBitsToDouble(kept.number()),
                            kept.textOrNull()));
        }
        return new Provenance(
                file,
                index,
                firstLine,
                lastLine,
                sha256,
                charset,
                evidence,
                kept.list(
                        () ->
                                new Removal(
                                        kept.integer(), kept.integer(), kept.text(), kept.text())),
                kept.list(
                        () ->
                                new Change(
                                        kept.text(),
                                        kept.integer(),
                                        kept.integer(),
                                        kept.text(),
                                        kept.text())));
    }

    private static void mention(PackedWriter kept, Mention mention) {
        kept.text(mention.name());
        kept.number(mention.start());
        kept.number(mention.end());
        kept.number(mention.times());
        kept.flag(mention.headline());
    }

    private static Mention mention(PackedReader kept) {
        return new Mention(
                kept.text(), kept.integer(), kept.integer(), kept.integer(), kept.flag());
    }

    private static void day(PackedWriter kept, @Nullable LocalDate day) {
        kept.text(day == null ? null : day.toString());
    }

    private static @Nullable LocalDate day(PackedReader kept) {
        String day = kept.textOrNull();
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException damaged) {
            throw new PackedReader.DamagedException();
        }
    }

    private static @Nullable Integer whole(@Nullable String number) {
        try {
            return number == null ? null : Integer.valueOf(number);
        } catch (NumberFormatException damaged) {
            throw new PackedReader.DamagedException();
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        try {
            return name == null ? null : Enum.valueOf(type, name);
        } catch (IllegalArgumentException damaged) {
            throw new PackedReader.DamagedException();
        }
    }
}
