package newsarchive.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import newsarchive.article.Article;
import newsarchive.article.PublicationDate;
import newsarchive.text.Slug;

/** Finds names for new files that no other file has, on disks that know no case either. */
final class FreeNames {
    private static final String REFUSED = "<>:\"/\\|?*";

    private final Path root;
    // names given in a dry run are on no disk
    private final Set<String> given = new HashSet<>();

    FreeNames(Path root) {
        this.root = root;
    }

    /** {@code 2016-02-17-headline}, as much of the date as is known. */
    static String stem(Article article) {
        PublicationDate date = article.metadata().date();
        String title = article.metadata().title();
        String slug = Slug.of(title == null ? "" : title, "untitled");
        return date == null ? slug : date.iso() + "-" + slug;
    }

    /** Takes {@code folder/stem.ending}, with a number from 2 where that is taken. */
    String take(String folder, String stem, String ending) {
        return take(folder, stem, ending, path -> false);
    }

    /**
     * The same; a file that is there already is taken again where {@code same} says that it is the
     * one that would be written.
     */
    String take(String folder, String stem, String ending, Predicate<Path> same) {
        for (int number = 1; ; number++) {
            String name = number == 1 ? stem : Slug.numbered(stem, number);
            String path = folder + "/" + name + ending;
            Path file = root.resolve(path);
            boolean free = !Files.exists(file) || same.test(file);
            if (free && given.add(path.toLowerCase(Locale.ROOT))) {
                return path;
            }
        }
    }

    /**
     * A file's own name as any file system can hold it; {@code otherwise} where nothing is left.
     */
    static String safe(String name, String otherwise) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < name.length() && safe.length() < 80; i++) {
            char c = name.charAt(i);
            boolean refused =
                    Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT
                            || REFUSED.indexOf(c) >= 0;
            safe.append(refused ? '-' : c);
        }
        String kept = safe.toString().strip();
        while (kept.startsWith(".") || kept.startsWith("-")) {
            kept = kept.substring(1);
        }
        while (kept.endsWith(".")) {
            kept = kept.substring(0, kept.length() - 1);
        }
        return kept.isEmpty() || Slug.isDevice(kept) ? otherwise : kept;
    }
}
