package newsarchive.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import newsarchive.article.Article;
import newsarchive.article.Body;
import newsarchive.problem.Problem;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceReader;
import newsarchive.source.TreeStamp;
import newsarchive.text.Scratch;
import newsarchive.words.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * What the files of the last build gave, so that only those that changed are read anew, and the
 * bodies of the articles of this one, so that they need not be in memory all at once. {@link #read}
 * is safe for many threads.
 *
 * <p>One file, {@code ROOT/.archive/articles}: pieces of bytes, then a list of what they are, then
 * where that list lies. What changed is added at the end with a new list; when half of the file is
 * of no use any more, a new one is begun. One that was left half written is not read.
 */
public final class KeptArticles implements AutoCloseable {
    private static final String NAME = "articles";
    private static final String KIND = "articles, version 3";
    private static final int TAIL = 16;

    /** Room for what one file gave, used again for the next. */
    private static final ThreadLocal<PackedWriter> TEXTS =
            ThreadLocal.withInitial(PackedWriter::new);

    private static final ThreadLocal<PackedWriter> FACTS =
            ThreadLocal.withInitial(PackedWriter::new);

    private final Path place;
    private final Path written;
    private final Begun begun;
    private final String key;
    private final FileChannel file;
    private final ArticleStore store;
    private final Map<String, Kept> before;
    private final ConcurrentMap<String, Kept> now = new ConcurrentHashMap<>();

    /** What one file gave: its articles, and problems of the file as a whole. */
    public record Found(List<ReadArticle> articles, List<Problem> problems) {
        public Found {
            articles = List.copyOf(articles);
            problems = List.copyOf(problems);
        }
    }

    /** Where a file's piece lies and what the file looked like. */
    private record Kept(
            Look look,
            boolean settled,
            String sha256,
            long offset,
            int facts,
            int all,
            int checksum) {

        Kept seen(Look again, boolean settledNow) {
            return new Kept(again, settledNow, sha256, offset, facts, all, checksum);
        }
    }

    /** A file and its sidecar from outside; the later time of the two. */
    private record Look(long size, long modified, String sidecar, long newest) {

        /** The same as {@link #equals}, for which the JVM takes 15 ms when it is asked first. */
        boolean is(Look other) {
            return size == other.size
                    && modified == other.modified
                    && sidecar.equals(other.sidecar)
                    && newest == other.newest;
        }
    }

    private KeptArticles(
            Path place,
            Path written,
            Begun begun,
            String key,
            FileChannel file,
            long end,
            Map<String, Kept> before) {
        this.place = place;
        this.written = written;
        this.begun = begun;
        this.key = key;
        this.file = file;
        this.store = new ArticleStore(file, end);
        this.before = before;
    }

    /**
     * Opens what there is, or begins anew.
     *
     * @param settings all that reading depends on besides a file and its sidecar
     * @return null where nothing can be kept
     */
    public static @Nullable KeptArticles open(Path root, Begun begun, String settings) {
        String tool = ToolStamp.get();
        if (tool == null || begun.time() == 0) {
            return null;
        }
        String key = KIND + "\n" + tool + "\n" + settings;
        Path place = root.resolve(CacheFile.FOLDER).resolve(NAME);
        try {
            if (Files.isRegularFile(place)) {
                KeptArticles known = known(place, begun, key);
                if (known != null) {
                    return known;
                }
            }
            Path fresh = place.resolveSibling(NAME + ".new");
            FileChannel file =
                    FileChannel.open(
                            fresh,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            return new KeptArticles(place, fresh, begun, key, file, 0, Map.of());
        } catch (IOException | RuntimeException notKept) {
            return null;
        }
    }

    private static @Nullable KeptArticles known(Path place, Begun begun, String key)
            throws IOException {
        FileChannel file =
                FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            long size = file.size();
            ArticleStore all = new ArticleStore(file, size);
            PackedReader tail = all.raw(size - TAIL, TAIL);
            long list = tail.fixed(8);
            int length = (int) tail.fixed(4);
            PackedReader kept = all.read(list, length, (int) tail.fixed(4));
            if (kept.text().equals(key)) {
                int left = kept.integer();
                // no more than there can be, should the number be wrong
                Map<String, Kept> before =
                        new HashMap<>(2 * Math.max(0, Math.min(left, kept.left())));
                long used = 0;
                for (; left > 0; left--) {
                    String name = kept.text();
                    Kept one = kept(kept);
                    before.put(name, one);
                    used += one.all;
                }
                if (used * 2 >= list) {
                    return new KeptArticles(place, place, begun, key, file, size, before);
                }
            }
        } catch (PackedReader.DamagedException notKept) {
            // begun anew
        }
        file.close();
        return null;
    }

    /**
     * Keeps what sources give until this is closed, in a file that nobody else sees.
     *
     * @return null where nothing can be kept
     */
    public static @Nullable KeptArticles passing(Path root) {
        Path folder = root.resolve(CacheFile.FOLDER);
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "scratch", "");
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
            return new KeptArticles(file, file, new Begun(0), "", channel, 0, Map.of());
        } catch (IOException | RuntimeException readOnly) {
            return null;
        }
    }

    /** Room for what a build needs again and need not hold. */
    public static Scratch room(Path root) {
        return Scratch.in(root.resolve(CacheFile.FOLDER));
    }

    /**
     * What {@code source} gave before, when it has not changed since; else what {@code reader}
     * gives, with bodies that are read from the disk when they are asked for.
     */
    public Found read(SourceFile source, Supplier<Found> reader) {
        Found found = find(source);
        if (found != null) {
            return found;
        }
        Look seen = seen(source);
        Found read = reader.get();
        return seen == null || read.articles().isEmpty() ? read : add(source, seen, read);
    }

    /** Whether the last build read a source of this name. */
    public boolean knows(String source) {
        return before.containsKey(source);
    }

    /** Whether another source than one of this name had the bytes of a checksum. */
    public boolean hasOther(String source, String sha256) {
        return before.entrySet().stream()
                .anyMatch(
                        one ->
                                one.getValue().sha256.equals(sha256)
                                        && !one.getKey().equals(source));
    }

    /** What a source gave before, whatever it looks like now. */
    public Found before(String source) {
        Kept kept = before.get(source);
        if (kept == null) {
            throw new PackedReader.DamagedException();
        }
        return found(kept);
    }

    /** An article of a source, as it is known last. */
    public ReadArticle article(String source, int index) {
        Kept kept = now.get(source);
        Found found = kept == null ? before(source) : found(kept);
        if (index >= found.articles().size()) {
            throw new PackedReader.DamagedException();
        }
        return found.articles().get(index);
    }

    /** {@link #finish}, after taking over all that was not read again: none of it has changed. */
    public void finishWithOthers() {
        before.forEach(now::putIfAbsent);
        finish();
    }

    private @Nullable Found find(SourceFile source) {
        Kept kept = before.get(source.name());
        if (kept == null) {
            return null;
        }
        try {
            Look look = look(source);
            boolean trusted = kept.settled && look.is(kept.look);
            if (!trusted && !isSame(source, look, kept)) {
                return null;
            }
            Found found = found(kept);
            now.put(source.name(), kept.seen(look, begun.isAfter(look.newest)));
            return found;
        } catch (IOException | RuntimeException readAnew) {
            return null;
        }
    }

    private static boolean isSame(SourceFile source, Look look, Kept kept) throws IOException {
        return source.sidecar() == null
                && look.sidecar.equals(kept.look.sidecar)
                && look.size == kept.look.size
                && SourceReader.sha256(Files.readAllBytes(source.location())).equals(kept.sha256);
    }

    private Found add(SourceFile source, Look look, Found found) {
        try {
            PackedWriter texts = TEXTS.get();
            PackedWriter facts = FACTS.get();
            texts.clear();
            facts.clear();
            List<Texts> spans = new ArrayList<>();
            PackProblems.write(facts, found.problems());
            facts.number(found.articles().size());
            for (ReadArticle read : found.articles()) {
                int from = texts.length();
                PackBody.write(texts, read.article().body());
                Span body = Span.since(texts, from);
                from = texts.length();
                KeptWords.write(texts, read.words().held());
                Texts both = new Texts(body, Span.since(texts, from));
                spans.add(both);
                Span.write(facts, both.body);
                Span.write(facts, both.words);
                PackArticle.write(facts, read);
            }
            int length = facts.length();
            int checksum = facts.checksum(0);
            facts.append(texts);
            long offset = store.add(facts);
            now.put(
                    source.name(),
                    new Kept(
                            look,
                            begun.isAfter(look.newest),
                            found.articles().get(0).article().provenance().sha256(),
                            offset,
                            length,
                            facts.length(),
                            checksum));
            return new Found(onDisk(found.articles(), spans, offset + length), found.problems());
        } catch (IOException full) {
            return found;
        }
    }

    /** Where body and words of an article lie behind the facts. */
    private record Texts(Span body, Span words) {
        Texts behind(long start) {
            return new Texts(body.behind(start), words.behind(start));
        }
    }

    private List<ReadArticle> onDisk(List<ReadArticle> read, List<Texts> spans, long start) {
        List<ReadArticle> articles = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Article article = read.get(i).article();
            Texts place = spans.get(i).behind(start);
            Body body = new KeptBody(store, place.body, article.body().words(), article.body());
            KeptWords words = new KeptWords(store, place.words, read.get(i).words().held());
            articles.add(new ReadArticle(article.withBody(body), words));
        }
        return articles;
    }

    private Found found(Kept kept) {
        PackedReader facts = store.read(kept.offset, kept.facts, kept.checksum);
        List<Problem> problems = PackProblems.read(facts);
        List<ReadArticle> articles =
                facts.list(
                        () -> {
                            Texts place =
                                    new Texts(Span.read(facts), Span.read(facts))
                                            .behind(kept.offset + kept.facts);
                            return PackArticle.read(
                                    facts,
                                    words -> new KeptBody(store, place.body, words, null),
                                    (mentions, doubtful) ->
                                            new KeptWords(store, place.words, mentions, doubtful));
                        });
        return new Found(articles, problems);
    }

    /**
     * Writes the list of what was found and added, so that the next build can read it. What cannot
     * be written is read anew.
     */
    public void finish() {
        try {
            boolean same = written.equals(place) && before.equals(now);
            if (!same) {
                PackedWriter list = new PackedWriter();
                list.text(key);
                list.number(now.size());
                new TreeMap<>(now).forEach((name, kept) -> write(list, name, kept));
                int checksum = list.checksum(0);
                int length = list.length();
                long offset = store.end();
                list.fixed(offset, 8);
                list.fixed(length, 4);
                list.fixed(checksum, 4);
                store.add(list);
            }
            if (!written.equals(place)) {
                Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException notKept) {
            // the next build finds no list and reads anew
        }
    }

    private static void write(PackedWriter list, String name, Kept kept) {
        list.text(name);
        list.number(kept.look.size);
        list.number(kept.look.modified);
        list.text(kept.look.sidecar);
        list.number(kept.look.newest);
        list.flag(kept.settled);
        list.text(kept.sha256);
        list.number(kept.offset);
        list.number(kept.facts);
        list.number(kept.all);
        list.number(kept.checksum);
    }

    private static Kept kept(PackedReader list) {
        return new Kept(
                new Look(list.number(), list.number(), list.text(), list.number()),
                list.flag(),
                list.text(),
                list.number(),
                list.integer(),
                list.integer(),
                list.integer());
    }

    /** Throws away what is kept of an archive. */
    public static void forget(Path root) {
        CacheFile.delete(root, NAME);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException nothingLost) {
            // it was only read since finish()
        }
    }

    /** What a file looks like from outside; null when it cannot be seen. */
    private static @Nullable Look seen(SourceFile source) {
        try {
            return look(source);
        } catch (IOException | RuntimeException gone) {
            return null;
        }
    }

    private static Look look(SourceFile source) throws IOException {
        BasicFileAttributes file =
                Files.readAttributes(source.location(), BasicFileAttributes.class);
        String sidecar = "";
        long newest = TreeStamp.modified(file);
        if (source.sidecar() != null) {
            BasicFileAttributes beside =
                    Files.readAttributes(source.sidecar(), BasicFileAttributes.class);
            sidecar =
                    source.sidecar().getFileName()
                            + " "
                            + beside.size()
                            + " "
                            + TreeStamp.modified(beside);
            newest = Math.max(newest, TreeStamp.modified(beside));
        }
        return new Look(file.size(), TreeStamp.modified(file), sidecar, newest);
    }
}
