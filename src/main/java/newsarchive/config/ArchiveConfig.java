package newsarchive.config;

import java.util.List;
import newsarchive.article.Access;
import org.jspecify.annotations.Nullable;

/**
 * What {@code archive.yml} settles; every field has a default.
 *
 * @param title the archive's name
 * @param description one sentence for feeds and search engines
 * @param language language of the interface, BCP 47
 * @param baseUrl absolute address of the site ending in {@code /}, null when none is given
 * @param curator who keeps the archive, null when not stated
 * @param rights default rights statement, null when not stated
 * @param access default for articles that state none
 * @param imageHosts hosts from which articles may load pictures
 * @param originals whether untouched sources are offered for download
 * @param downloads whether the whole archive is offered to take away, in several formats
 * @param look colour and logo
 * @param webArchive what stands before an original's address to look for a copy of it; null for no
 *     such link
 * @param check how grave the curator takes each kind of problem
 */
public record ArchiveConfig(
        String title,
        String description,
        String language,
        @Nullable String baseUrl,
        @Nullable String curator,
        @Nullable String rights,
        Access access,
        List<String> imageHosts,
        boolean originals,
        boolean downloads,
        Look look,
        @Nullable String webArchive,
        CheckLevels check) {

    /** The Internet Archive's: a time, as exact as it is known, may follow, then the address. */
    public static final String INTERNET_ARCHIVE = "https://web.archive.org/web/";

    /** What an archive without {@code archive.yml} gets. */
    public static final ArchiveConfig DEFAULT =
            new ArchiveConfig(
                    "Archive",
                    "An archive of news and analysis",
                    "en",
                    null,
                    null,
                    null,
                    Access.FULL,
                    List.of(),
                    false,
                    false,
                    Look.OF_THEME);

    public ArchiveConfig {
        imageHosts = List.copyOf(imageHosts);
    }

    /** Settings with the Internet Archive and the usual levels. */
    public ArchiveConfig(
            String title,
            String description,
            String language,
            @Nullable String baseUrl,
            @Nullable String curator,
            @Nullable String rights,
            Access access,
            List<String> imageHosts,
            boolean originals,
            boolean downloads,
            Look look) {
        this(
                title,
                description,
                language,
                baseUrl,
                curator,
                rights,
                access,
                imageHosts,
                originals,
                downloads,
                look,
                INTERNET_ARCHIVE,
                CheckLevels.USUAL);
    }

    /** The same with another {@code baseUrl}. */
    public ArchiveConfig withBaseUrl(@Nullable String address) {
        return new ArchiveConfig(
                title,
                description,
                language,
                address,
                curator,
                rights,
                access,
                imageHosts,
                originals,
                downloads,
                look,
                webArchive,
                check);
    }
}
