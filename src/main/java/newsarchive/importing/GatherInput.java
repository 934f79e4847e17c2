package newsarchive.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsarchive.article.Curation;
import newsarchive.article.Metadata;
import newsarchive.build.Progress;
import newsarchive.importing.formats.FileFormat;
import newsarchive.importing.formats.FoundAddress;
import newsarchive.importing.web.FetchedPage;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.source.LeftOut;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceKind;
import newsarchive.source.SourceListing;
import newsarchive.source.SourceReader;
import newsarchive.source.SourceTree;

/**
 * Finds the texts to import in what the user named: files, folders, zips, exports of other
 * programs, addresses and what is pasted. What is unpacked lies in folders of its own until this is
 * closed.
 */
public final class GatherInput implements Closeable {
    /** How the name of a pasted text's file begins. */
    static final String PASTED = "pasted.";

    private final boolean follow;
    private final Progress progress;
    private final List<Found> texts = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Path> unpacked = new ArrayList<>();
    private final List<Bag> bags = new ArrayList<>();
    private final TreeSet<Path> claimed = new TreeSet<>();

    /**
     * An address to import.
     *
     * @param from the list that names it; empty when the user typed it
     */
    record Address(FoundAddress found, String from) {
        boolean typed() {
            return from.isEmpty();
        }
    }

    /** Input of which addresses are listed. */
    public GatherInput() {
        this(false, Progress.SILENT);
    }

    /**
     * Input.
     *
     * @param follow whether what is known only by its address will be fetched
     * @param progress hears how much was found
     */
    public GatherInput(boolean follow, Progress progress) {
        this.follow = follow;
        this.progress = progress;
    }

    /** Takes in an address that the user typed; nothing is asked yet. */
    public void addAddress(String url) {
        addresses.add(new Address(new FoundAddress(url, "", Metadata.UNKNOWN), ""));
    }

    /**
     * Takes in a file, folder or zip.
     *
     * @param name as the user wrote it; stands in messages
     * @throws IOException when a zip cannot be unpacked for want of room
     */
    public void add(Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            if (BagFiles.isBag(path)) {
                addBag(path, name);
            } else {
                addFolder(path, name);
            }
            return;
        }
        if (!Files.isReadable(path) || !Files.isRegularFile(path)) {
            problems.add(unreadable(name));
            return;
        }
        Optional<FileFormat> format = FileFormat.of(name, start(path));
        if (format.isPresent()) {
            unfold(path, name, format.get());
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            Path folder = folder();
            problems.addAll(UnpackZip.into(folder, path, name));
            Optional<Path> bag = bagIn(folder);
            if (bag.isPresent()) {
                addBag(bag.get(), name);
            } else {
                addFolder(folder, name);
            }
        } else {
            SourceListing listing = SourceTree.single(path, name);
            listing.leftOut().forEach(item -> problems.add(unknown(item)));
            listing.files().forEach(file -> texts.add(Found.file(file)));
        }
    }

    /**
     * Takes in a text from the standard input: a page, Markdown with front matter, a feed, an
     * export, a list of addresses, or else a clipping.
     */
    public void addPasted(InputStream text) throws IOException {
        byte[] bytes = text.readNBytes(SourceReader.DEFAULT_LIMIT + 1);
        String name = PASTED + PastedKind.ending(bytes);
        Path file = Files.write(folder().resolve(name), bytes);
        Optional<FileFormat> format = FileFormat.of(name, start(file));
        if (format.isPresent()) {
            unfold(file, "standard input", format.get());
            return;
        }
        for (SourceFile found : SourceTree.single(file, name).files()) {
            texts.add(
                    Found.file(
                            new SourceFile(
                                    "standard input", found.location(), found.kind(), null)));
        }
    }

    /**
     * Takes in what a server answered.
     *
     * @param day on which it was fetched
     */
    void addFetched(FetchedPage page, Address asked, LocalDate day) throws IOException {
        Path folder = folder();
        String ending = FetchedKind.ending(page);
        String name = asked.found().url();
        Path sent = Files.write(folder.resolve("sent." + ending), page.bytes());
        Optional<FileFormat> format = FileFormat.of("sent." + ending, start(sent));
        if (format.isPresent()) {
            unfold(sent, name, format.get());
            return;
        }
        Optional<SourceKind> kind = SourceKind.of("sent." + ending);
        if (kind.isEmpty()) {
            problems.add(unknown(new LeftOut(name, "is \"" + page.type() + "\"")));
            return;
        }
        Path text = sent;
        if (kind.get() == SourceKind.SAVED_PAGE) {
            byte[] copy = ReadableCopy.of(page.bytes(), page.charset(), page.address());
            text = Files.write(folder.resolve("read." + ending), copy);
        }
        Metadata stated = asked.found().metadata();
        if (kind.get() == SourceKind.CLIPPING && stated.url() == null) {
            Metadata.Builder with = stated.toBuilder();
            with.url = page.address(); // a plain text does not say where it is
            stated = with.build();
        }
        Path sidecar = null;
        if (!stated.equals(Metadata.UNKNOWN)) {
            String yaml = WriteFrontMatter.sidecar(stated, Curation.NONE);
            sidecar = Files.writeString(folder.resolve("read.yml"), yaml);
        }
        texts.add(
                new Found(
                        new SourceFile(name, text, kind.get(), sidecar),
                        sent,
                        OriginalName.of(page.address(), ending),
                        0,
                        day,
                        page.addresses()));
    }

    /** A bag whose checksums hold. */
    record Bag(Path folder, String name, NavigableMap<String, Path> payload) {}

    private void addBag(Path folder, String name) throws IOException {
        BagFiles bag = BagFiles.of(folder, name);
        problems.addAll(bag.problems());
        if (!bag.problems().isEmpty()) {
            return;
        }
        if (RestoreBag.holdsArchive(bag.payload())) {
            bags.add(new Bag(folder, name, bag.payload()));
        } else {
            addFolder(folder.resolve("data"), name + "/data");
        }
    }

    /** A zip of a bag holds its folder. */
    private static Optional<Path> bagIn(Path folder) throws IOException {
        if (BagFiles.isBag(folder)) {
            return Optional.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(BagFiles::isBag).findFirst();
        }
    }

    private void addFolder(Path folder, String name) throws IOException {
        SourceListing listing = SourceTree.folder(folder);
        String before = name.endsWith("/") ? name : name + "/";
        Map<String, FileFormat> foreign = new LinkedHashMap<>();
        for (LeftOut item : listing.leftOut()) {
            Path file = folder.resolve(item.name());
            Optional<FileFormat> format =
                    Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            ? FileFormat.of(item.name(), start(file))
                            : Optional.empty();
            format.ifPresent(known -> foreign.put(item.name(), known));
            if (format.isEmpty()) {
                leftOut.add(new LeftOut(before + item.name(), item.reason()));
            }
        }
        List<SourceFile> own = new ArrayList<>();
        for (SourceFile file : listing.files()) {
            Optional<FileFormat> format = FileFormat.of(file.name(), start(file.location()));
            format.ifPresent(known -> foreign.put(file.name(), known));
            if (format.isEmpty()) {
                own.add(file);
            }
        }
        // exports first: they say more of the files that belong to them
        for (Map.Entry<String, FileFormat> file : foreign.entrySet()) {
            unfold(folder.resolve(file.getKey()), before + file.getKey(), file.getValue());
        }
        for (SourceFile file : own) {
            if (!claimed.contains(file.location().toRealPath())) {
                String full = before + file.name();
                texts.add(
                        Found.file(
                                new SourceFile(
                                        full, file.location(), file.kind(), file.sidecar())));
            }
        }
        for (Problem problem : listing.problems()) {
            if (!isSidecarOf(problem, foreign)) {
                problems.add(problem);
            }
        }
    }

    private static boolean isSidecarOf(Problem problem, Map<String, FileFormat> foreign) {
        String file = problem.position().file();
        String stem = file.substring(0, Math.max(0, file.lastIndexOf('.')));
        return problem.code().equals("sidecar-orphan")
                && foreign.keySet().stream()
                        .anyMatch(name -> name.substring(0, name.lastIndexOf('.')).equals(stem));
    }

    private void unfold(Path file, String name, FileFormat format) throws IOException {
        if (!claimed.contains(file.toRealPath())) {
            format.read(file, name, new UnfoldFile(file, name, folder(), new Taking()));
        }
    }

    private Path folder() throws IOException {
        Path folder = Files.createTempDirectory("archive-import");
        unpacked.add(folder);
        return folder;
    }

    private static byte[] start(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(FileFormat.START);
        } catch (IOException unreadable) {
            return new byte[0]; // who reads it will say so
        }
    }

    private static Problem unknown(LeftOut item) {
        return Problem.error(
                "file-kind-unknown",
                Position.of(item.name()),
                item.reason(),
                "what can be imported: clippings (.txt), saved pages (.html, .mhtml), Markdown"
                        + " (.md), feeds, exports, letters, zips and folders of them, addresses, and"
                        + " - for the standard input; docs/articles/importing.md names all");
    }

    private static Problem unreadable(String name) {
        return Problem.error(
                "file-unreadable",
                Position.of(name),
                "this file cannot be read: it is not there, or you may not",
                "look at its name, and give yourself the right to read it");
    }

    /** Takes what is found in exports. */
    private final class Taking implements UnfoldFile.InputFound {
        @Override
        public void text(Found found) {
            texts.add(found);
            progress.at("looking through " + found.originalName(), texts.size(), 0);
        }

        @Override
        public void address(FoundAddress address, String from) {
            addresses.add(new Address(address, from));
        }

        @Override
        public boolean follows() {
            return follow;
        }

        @Override
        public void leftOut(LeftOut item) {
            leftOut.add(item);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void claimed(Path file) {
            claimed.add(file);
        }
    }

    /** The texts that were found since this was asked last. */
    List<Found> takeTexts() {
        return taken(texts);
    }

    /** The addresses that were found since this was asked last. */
    List<Address> takeAddresses() {
        return taken(addresses);
    }

    List<Bag> takeBags() {
        return taken(bags);
    }

    List<LeftOut> takeLeftOut() {
        return taken(leftOut);
    }

    List<Problem> takeProblems() {
        return taken(problems);
    }

    private static <T> List<T> taken(List<T> from) {
        List<T> all = List.copyOf(from);
        from.clear();
        return all;
    }

    @Override
    public void close() throws IOException {
        for (Path folder : unpacked) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(one);
                }
            }
        }
        unpacked.clear();
    }
}
