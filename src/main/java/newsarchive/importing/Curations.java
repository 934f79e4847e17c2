package newsarchive.importing;

import java.time.LocalDate;
import newsarchive.article.Access;
import newsarchive.article.Curation;
import newsarchive.article.Original;
import org.jspecify.annotations.Nullable;

/** What an import adds to an article's life in the archive. Stateless. */
final class Curations {
    private Curations() {}

    /** The same with an access. */
    static Curation with(Curation known, Access access) {
        return copy(known, known.added(), access, known.original());
    }

    /** The same with the file it is from, and the day it came where none is stated. */
    static Curation with(Curation known, LocalDate added, Original original) {
        return copy(known, known.added() == null ? added : known.added(), known.access(), original);
    }

    private static Curation copy(
            Curation known,
            @Nullable LocalDate added,
            @Nullable Access access,
            @Nullable Original original) {
        return new Curation(
                added,
                known.modified(),
                known.draft(),
                known.slug(),
                known.aliases(),
                access,
                known.embargo(),
                known.rights(),
                known.canonical(),
                known.series(),
                known.part(),
                known.respondsTo(),
                known.corrects(),
                known.translationOf(),
                known.story(),
                known.keep(),
                known.note(),
                original);
    }
}
