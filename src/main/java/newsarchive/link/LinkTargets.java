package newsarchive.link;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.article.Article;
import newsarchive.text.Slug;
import newsarchive.text.UrlKey;
import newsarchive.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everything a written link may lead to: source files, addresses of the site, and the originals'
 * addresses. Filled first, then only read.
 */
final class LinkTargets {
    private final Path root;
    private final Map<String, List<SiteTarget>> bySource = new HashMap<>();
    private final Map<String, SiteTarget> byAddress = new HashMap<>();
    private final Map<String, SiteTarget> byUrl = new HashMap<>();
    private final Map<String, List<SiteTarget>> byHeadline = new HashMap<>();
    private final Map<String, String> leftOut = new HashMap<>();
    private final Map<String, List<String>> filesByStem = new HashMap<>();

    LinkTargets(Path root) {
        this.root = root;
    }

    /** Adds an article or a page, articles in order of source. */
    void add(Article article, SiteTarget target) {
        String file = article.provenance().file();
        bySource.computeIfAbsent(Slug.folded(file), f -> new ArrayList<>()).add(target);
        filesByStem.computeIfAbsent(stem(file), f -> new ArrayList<>()).add(file);
        addAddress(target);
        byHeadline.computeIfAbsent(words(Headline.of(article)), h -> new ArrayList<>()).add(target);
        String url = article.metadata().url();
        if (url != null) {
            UrlKey.of(url).ifPresent(key -> byUrl.putIfAbsent(key, target));
        }
    }

    /** Adds an address of the site that belongs to no source file. */
    void addAddress(SiteTarget target) {
        byAddress.putIfAbsent(Slug.folded(target.path()), target);
    }

    /** Adds a former address: a link to it leads straight to the present one. */
    void addFormer(Redirect redirect) {
        SiteTarget present = byAddress.get(Slug.folded(redirect.target()));
        if (present != null) {
            byAddress.putIfAbsent(Slug.folded(redirect.path()), present);
        }
    }

    /** Adds a source that is not on the site. */
    void addLeftOut(String file, String reason) {
        leftOut.putIfAbsent(Slug.folded(file), reason);
    }

    /** The target with this address, {@code index.html} and {@code .html} understood. */
    @Nullable SiteTarget byAddress(String path) {
        String folded = Slug.folded(path);
        SiteTarget exact = byAddress.get(folded);
        if (exact != null) {
            return exact;
        }
        String folder = folded.isEmpty() || folded.endsWith("/") ? folded : folded + "/";
        SiteTarget index = byAddress.get(folder + "index.html");
        return index != null ? index : byAddress.get(folded + ".html");
    }

    /** The articles of a source file, or the page of it; empty when there is none. */
    List<SiteTarget> bySource(String file) {
        return bySource.getOrDefault(Slug.folded(file), List.of());
    }

    /** The article whose original stands at {@code url}; null when the archive holds none. */
    @Nullable SiteTarget byUrl(String url) {
        return UrlKey.of(url).map(byUrl::get).orElse(null);
    }

    /** The articles and pages of a headline, compared word by word; empty when there is none. */
    List<SiteTarget> byHeadline(String headline) {
        return byHeadline.getOrDefault(words(headline), List.of());
    }

    private static String words(String headline) {
        StringBuilder words = new StringBuilder();
        Words.each(headline, (word, start, end) -> words.append(word).append(' '));
        return words.toString();
    }

    /** Why a source file is not on the site; null when it is or is unknown. */
    @Nullable String reasonLeftOut(String file) {
        return leftOut.get(Slug.folded(file));
    }

    /** The path of a file of {@code static/} as it will stand on the site; null when none. */
    @Nullable SiteTarget staticFile(String path) {
        try {
            Path file = root.resolve("static").resolve(path).normalize();
            boolean there =
                    !path.isEmpty()
                            && file.startsWith(root.resolve("static"))
                            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            return there ? new SiteTarget(path, -1) : null;
        } catch (InvalidPathException notOfThisSystem) {
            return null;
        }
    }

    /** A source file of the same name in another folder or with another ending. */
    Optional<String> closest(String file) {
        return filesByStem.getOrDefault(stem(file), List.of()).stream().findFirst();
    }

    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return Slug.folded(dot > 0 ? name.substring(0, dot) : name);
    }
}
