package newsarchive.importing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;

/**
 * The files of a bag (BagIt 1.0, RFC 8493), each of which must have the checksum that its manifest
 * says: a bag that is damaged is not imported at all.
 *
 * @param payload by path below the bag's folder, {@code data/…}
 * @param problems errors where the bag is not whole
 */
record BagFiles(NavigableMap<String, Path> payload, List<Problem> problems) {
    /** The manifests that can be checked, the best first. */
    private static final Map<String, String> SUMS =
            Map.of("sha512", "SHA-512", "sha256", "SHA-256", "sha1", "SHA-1", "md5", "MD5");

    private static final int MOST_TOLD = 10;

    /** Whether {@code folder} is a bag. */
    static boolean isBag(Path folder) {
        return Files.isRegularFile(folder.resolve("bagit.txt"))
                && Files.isDirectory(folder.resolve("data"), LinkOption.NOFOLLOW_LINKS);
    }

    /** Reads and checks the bag in {@code folder}. */
    static BagFiles of(Path folder, String name) throws IOException {
        NavigableMap<String, Path> payload = walk(folder);
        List<Problem> problems = new ArrayList<>();
        boolean checked = false;
        for (String sum : List.of("sha512", "sha256", "sha1", "md5")) {
            Path manifest = folder.resolve("manifest-" + sum + ".txt");
            if (!checked && Files.isRegularFile(manifest)) {
                check(manifest, SUMS.getOrDefault(sum, ""), payload, name, problems);
                checked = true;
            }
        }
        if (!checked) {
            problems.add(damaged(name, "it has no manifest that can be checked"));
        }
        return new BagFiles(payload, problems);
    }

    private static NavigableMap<String, Path> walk(Path folder) throws IOException {
        NavigableMap<String, Path> files = new TreeMap<>();
        Files.walkFileTree(
                folder.resolve("data"),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()) {
                            String path = folder.relativize(file).toString();
                            files.put(path.replace(File.separatorChar, '/'), file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }

    private static void check(
            Path manifest,
            String algorithm,
            NavigableMap<String, Path> payload,
            String name,
            List<Problem> problems)
            throws IOException {
        TreeSet<String> left = new TreeSet<>(payload.keySet());
        for (String line : Files.readString(manifest, StandardCharsets.UTF_8).lines().toList()) {
            int blank = 0;
            while (blank < line.length() && !Character.isWhitespace(line.charAt(blank))) {
                blank++;
            }
            String path = decoded(line.substring(blank).strip());
            if (path.isEmpty()) {
                continue;
            }
            left.remove(path);
            Path file = payload.get(path);
            if (problems.size() >= MOST_TOLD) {
                return;
            }
            if (file == null) {
                problems.add(damaged(name, "\"" + path + "\" is not there"));
            } else if (!sum(file, algorithm)
                    .equals(line.substring(0, blank).toLowerCase(Locale.ROOT))) {
                problems.add(damaged(name, "\"" + path + "\" is not as it was packed"));
            }
        }
        for (String path : left) {
            if (problems.size() < MOST_TOLD) {
                problems.add(damaged(name, "\"" + path + "\" is in no manifest"));
            }
        }
    }

    private static String sum(Path file, String algorithm) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            byte[] part = new byte[65_536];
            for (int read = stream.read(part); read >= 0; read = stream.read(part)) {
                digest.update(part, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none); // every JDK has these four
        } catch (InvalidPathException odd) {
            return "";
        }
    }

    /** RFC 8493, 2.1.3. */
    private static String decoded(String path) {
        return path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
    }

    private static Problem damaged(String name, String what) {
        return Problem.error(
                "bag-damaged",
                Position.of(name),
                "this bag is not whole: " + what,
                "nothing of it was imported; take another copy of it");
    }
}
