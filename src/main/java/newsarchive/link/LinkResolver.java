package newsarchive.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import newsarchive.article.Article;
import newsarchive.article.Part;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.RelativePath;
import newsarchive.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Decides where each written link leads: to an article or page of this site by source file, by
 * address or by the original's address; out of the site; or nowhere, which is a warning.
 */
final class LinkResolver {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final LinkTargets targets;
    private final @Nullable String baseUrl;
    private final Consumer<Problem> problems;

    LinkResolver(LinkTargets targets, @Nullable String baseUrl, Consumer<Problem> problems) {
        this.targets = targets;
        this.baseUrl = baseUrl;
        this.problems = problems;
    }

    /**
     * Where the links of one article lead. Safe for many threads.
     *
     * @param parts of the article's body
     * @param self the article's own place
     */
    Map<String, Entry.Destination> resolve(Article article, List<Part> parts, SiteTarget self) {
        Map<String, Entry.Destination> destinations = new LinkedHashMap<>();
        Map<String, Integer> dead = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part instanceof Part.LinkStart link
                    && !destinations.containsKey(link.target())
                    && !dead.containsKey(link.target())) {
                Optional<Entry.Destination> found =
                        destination(article.provenance().file(), self, link.target());
                if (found.isPresent()) {
                    destinations.put(link.target(), found.get());
                } else {
                    dead.put(link.target(), link.line());
                }
            }
        }
        tellDead(article.provenance().file(), dead);
        return destinations;
    }

    /** The article or page that a curator's reference means: slug, source path or address. */
    @Nullable SiteTarget reference(String file, String written) {
        String reference = written.strip();
        if (scheme(reference) != null) {
            String own = withinSite(reference);
            return own == null ? targets.byUrl(reference) : targets.byAddress(own);
        }
        SiteTarget relative = relative(file, reference, "");
        return relative != null ? relative : targets.byAddress("articles/" + reference);
    }

    private Optional<Entry.Destination> destination(String file, SiteTarget self, String written) {
        String named = inBrackets(written);
        if (named != null) {
            return named(named).map(target -> inside(target, ""));
        }
        int hash = written.indexOf('#');
        String address = hash < 0 ? written : written.substring(0, hash);
        String fragment = hash < 0 ? "" : RelativePath.decoded(written.substring(hash + 1));
        if (address.isBlank()) {
            return Optional.of(new Entry.Destination("", fragment, true));
        }
        if (address.startsWith("//")) {
            return absolute("https:" + address, fragment, self);
        }
        String scheme = scheme(address);
        if (scheme != null) {
            return SCHEMES.contains(scheme) ? absolute(address, fragment, self) : Optional.empty();
        }
        SiteTarget found = relative(file, address, fragment);
        return found == null ? Optional.empty() : Optional.of(inside(found, fragment));
    }

    /** What stands in {@code [[…]]}; null for any other target. */
    private static @Nullable String inBrackets(String written) {
        return written.startsWith("/[[") && written.endsWith("]]")
                ? written.substring("/[[".length(), written.length() - "]]".length())
                : null;
    }

    /** The article that a slug or a headline names; none where two articles have that headline. */
    private Optional<SiteTarget> named(String name) {
        SiteTarget bySlug = targets.byAddress("articles/" + name);
        if (bySlug != null) {
            return Optional.of(bySlug);
        }
        List<SiteTarget> byHeadline = targets.byHeadline(name);
        return byHeadline.size() == 1 ? Optional.of(byHeadline.get(0)) : Optional.empty();
    }

    private Optional<Entry.Destination> absolute(String url, String fragment, SiteTarget self) {
        String own = withinSite(url);
        if (own != null) {
            SiteTarget found = targets.byAddress(own);
            return found == null ? Optional.empty() : Optional.of(inside(found, fragment));
        }
        SiteTarget archived = targets.byUrl(url);
        // an article's link to its own original is meant to leave the archive
        if (archived != null && archived.entry() != self.entry()) {
            return Optional.of(new Entry.Destination(archived.path(), "", true));
        }
        return Optional.of(new Entry.Destination(url, fragment, false));
    }

    private static Entry.Destination inside(SiteTarget target, String fragment) {
        return new Entry.Destination(target.path(), fragment, true);
    }

    private @Nullable SiteTarget relative(String file, String address, String fragment) {
        int question = address.indexOf('?');
        String path = RelativePath.decoded(question < 0 ? address : address.substring(0, question));
        for (String base : List.of(file, "")) {
            String source = RelativePath.follow(base, path);
            if (source != null) {
                List<SiteTarget> articles = targets.bySource(source);
                if (!articles.isEmpty()) {
                    return chosen(articles, fragment);
                }
            }
        }
        String fromRoot = RelativePath.follow("", path);
        if (fromRoot == null) {
            return null;
        }
        SiteTarget page = targets.byAddress(fromRoot);
        return page != null ? page : targets.staticFile(fromRoot);
    }

    /** Of several articles in a file the one whose slug the fragment names, else the first. */
    private static SiteTarget chosen(List<SiteTarget> articles, String fragment) {
        String page = "/" + Slug.of(fragment, "") + ".html";
        return articles.stream()
                .filter(article -> article.path().endsWith(page))
                .findFirst()
                .orElse(articles.get(0));
    }

    /** The path within this site of an absolute address of it; null for any other. */
    private @Nullable String withinSite(String url) {
        if (baseUrl == null || !url.regionMatches(true, 0, baseUrl, 0, baseUrl.length())) {
            return null;
        }
        return RelativePath.decoded(url.substring(baseUrl.length()));
    }

    private static @Nullable String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i == 0 ? null : address.substring(0, i).toLowerCase(Locale.ROOT);
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.');
            if (!letter && !later) {
                return null;
            }
        }
        return null;
    }

    private void tellDead(String file, Map<String, Integer> dead) {
        String lower = file.toLowerCase(Locale.ROOT);
        boolean savedPage =
                lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
        int told = 0;
        for (Map.Entry<String, Integer> link : dead.entrySet()) {
            // a page saved without its address has a menu of such links: one is enough to say so
            if (savedPage && told == 1) {
                return;
            }
            told++;
            String more =
                    savedPage && dead.size() > 1 ? ", and " + (dead.size() - 1) + " more" : "";
            problems.accept(
                    Problem.warning(
                            "link-dead",
                            Position.of(file, link.getValue()),
                            "link \"" + shown(link.getKey()) + "\" leads nowhere" + more,
                            hint(file, link.getKey())));
        }
    }

    private static String shown(String target) {
        return inBrackets(target) == null ? target : target.substring(1);
    }

    private String hint(String file, String written) {
        String named = inBrackets(written);
        if (named != null) {
            return targets.byHeadline(named).size() > 1
                    ? "several articles have that headline; write the slug of one"
                    : "write an article's headline as it stands on its page, or its slug";
        }
        int end = 0;
        while (end < written.length() && "?#".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        String path = RelativePath.follow(file, RelativePath.decoded(written.substring(0, end)));
        String reason = path == null ? null : targets.reasonLeftOut(path);
        if (reason != null) {
            return path + " is not published: " + reason;
        }
        String name = path == null ? written : path;
        return targets.closest(name)
                .map(close -> "did you mean " + close + "?")
                .orElse("its words stay without a link; write the path of a source file");
    }
}
