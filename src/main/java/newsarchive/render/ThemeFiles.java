package newsarchive.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the theme's files: one in the archive's own folder {@code templates} wins over the built-in
 * file of the same name. Names are relative to that folder, with {@code /}. Safe for many threads.
 */
final class ThemeFiles {
    private static final String BUILT_IN = "/templates/";

    private final @Nullable Path own;

    /** Files that {@code own} overrides; null for the built-in ones alone. */
    ThemeFiles(@Nullable Path own) {
        this.own = own == null ? null : own.toAbsolutePath().normalize();
    }

    /** A file that is there and cannot be read. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    boolean exists(String name) {
        return overriding(name) != null || ThemeFiles.class.getResource(BUILT_IN + name) != null;
    }

    /** Whether the archive has a file of its own by this name. */
    boolean isOwn(String name) {
        return overriding(name) != null;
    }

    /** A file's text; null when there is none. Throws {@link Unreadable}. */
    @Nullable String text(String name) {
        byte[] bytes = bytes(name);
        if (bytes == null) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Unreadable("templates/" + name + " is not UTF-8", notUtf8);
        }
    }

    /** A file's bytes; null when there is none. Throws {@link Unreadable}. */
    byte @Nullable [] bytes(String name) {
        Path override = overriding(name);
        try {
            if (override != null) {
                return Files.readAllBytes(override);
            }
            try (InputStream in = ThemeFiles.class.getResourceAsStream(BUILT_IN + name)) {
                return in == null ? null : in.readAllBytes();
            }
        } catch (IOException failed) {
            throw new Unreadable("templates/" + name + " cannot be read", failed);
        }
    }

    /** Names of the archive's own files below {@code folder}, sorted. */
    List<String> own(String folder) {
        Path start = own == null ? null : own.resolve(folder);
        if (own == null || start == null || !Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> own.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new Unreadable("templates/" + folder + " cannot be listed", failed);
        }
    }

    private @Nullable Path overriding(String name) {
        if (own == null) {
            return null;
        }
        try {
            Path file = own.resolve(name).normalize();
            return file.startsWith(own) && Files.exists(file) ? file : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }
}
