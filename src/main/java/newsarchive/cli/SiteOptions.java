package newsarchive.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import newsarchive.build.BuildRequest;
import newsarchive.config.BaseUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What build, check and serve ask of a site alike; a mixin. */
final class SiteOptions {
    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "The site's address, for feeds, the sitemap and canonical links; overrides"
                            + " base-url of archive.yml.")
    @Nullable String baseUrl;

    @Option(names = "--drafts", description = "Show articles marked draft: true, too.")
    private boolean drafts;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Threads to use; the site is the same with any. Default: all processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day with which embargo: is compared, YYYY-MM-DD. Default: today.")
    private @Nullable LocalDate asOf;

    /**
     * The request for a site of {@code root}.
     *
     * @param today stands in for {@code --as-of}
     */
    BuildRequest request(Path root, Path out, boolean strict, boolean force, LocalDate today) {
        if (jobs < 1) {
            throw CommandFault.usage(
                    "--jobs is \"" + jobs + "\", but a build needs at least 1 thread", "");
        }
        LocalDate day = asOf == null ? today : asOf;
        return new BuildRequest(root, out, address(), drafts, strict, force, jobs, day);
    }

    private @Nullable String address() {
        if (baseUrl == null) {
            return null;
        }
        Optional<String> address = BaseUrl.of(baseUrl);
        if (address.isPresent()) {
            return address.get();
        }
        throw CommandFault.usage(
                "--base-url is \"" + baseUrl + "\", which is no web address",
                "write it like https://someone.github.io/my-archive/");
    }
}
