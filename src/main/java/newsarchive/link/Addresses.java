package newsarchive.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import newsarchive.article.Article;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.DistinctSlugs;
import newsarchive.text.Slug;

/**
 * Gives every article and page its address and every alias its redirect. What the curator wrote is
 * kept as it is, and two written addresses that meet are an error; what comes from a headline takes
 * a number where it meets another, in order of source path.
 */
final class Addresses {
    private final List<Article> articles;
    private final List<Article> pages;
    private final Map<String, Claim> claims = new HashMap<>();
    private final String[] articlePaths;
    private final String[] pagePaths;
    private final List<Redirect> redirects = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Claim(Article article, String field) {
        Position position() {
            return FieldPlace.of(article, field);
        }
    }

    private Addresses(List<Article> articles, List<Article> pages) {
        this.articles = articles;
        this.pages = pages;
        this.articlePaths = new String[articles.size()];
        this.pagePaths = new String[pages.size()];
    }

    /** Gives addresses to what is published; both lists keep their order. */
    static Addresses assign(List<Article> articles, List<Article> pages) {
        Addresses addresses = new Addresses(articles, pages);
        addresses.claimPages();
        List<Integer> bySource =
                IntStream.range(0, articles.size())
                        .boxed()
                        .sorted(Comparator.comparing(articles::get, ArchiveOrder.BY_SOURCE))
                        .toList();
        addresses.claimWrittenSlugs(bySource);
        addresses.deriveSlugs(bySource);
        addresses.claimAliases(bySource);
        addresses.redirects.sort(Comparator.comparing(Redirect::path));
        return addresses;
    }

    /** The address of an article by its place in the list. */
    String ofArticle(int place) {
        return articlePaths[place];
    }

    /** The address of a page by its place in the list. */
    String ofPage(int place) {
        return pagePaths[place];
    }

    List<Redirect> redirects() {
        return redirects;
    }

    List<Problem> problems() {
        return problems;
    }

    private void claimPages() {
        for (int i = 0; i < pages.size(); i++) {
            Article page = pages.get(i);
            pagePaths[i] = pagePath(page);
            claim(pagePaths[i], new Claim(page, "slug"));
        }
    }

    private void claimWrittenSlugs(List<Integer> bySource) {
        for (int place : bySource) {
            Article article = articles.get(place);
            String written = article.curation().slug();
            if (written == null) {
                continue;
            }
            if (!Slug.isSlug(written)) {
                problems.add(unusableSlug(article, written));
                continue;
            }
            String path = "articles/" + written + ".html";
            if (claim(path, new Claim(article, "slug"))) {
                articlePaths[place] = path;
            }
        }
    }

    private void deriveSlugs(List<Integer> bySource) {
        DistinctSlugs slugs = new DistinctSlugs();
        slugs.reserve("index");
        for (String taken : claims.keySet()) {
            if (taken.startsWith("articles/")) {
                slugs.reserve(taken.substring("articles/".length()));
            }
        }
        for (int place : bySource) {
            if (articlePaths[place] == null) {
                Article article = articles.get(place);
                String fileName = Slug.of(Headline.fileName(article), "article");
                String slug = Slug.of(Headline.of(article), fileName);
                articlePaths[place] = "articles/" + slugs.take(slug) + ".html";
                claims.put(key(articlePaths[place]), new Claim(article, "title"));
            }
        }
    }

    private void claimAliases(List<Integer> bySource) {
        for (int i = 0; i < pages.size(); i++) {
            claimAliases(pages.get(i), pagePaths[i]);
        }
        for (int place : bySource) {
            claimAliases(articles.get(place), articlePaths[place]);
        }
    }

    private void claimAliases(Article article, String target) {
        Set<String> own = new HashSet<>();
        for (String written : article.curation().aliases()) {
            AliasPath alias = AliasPath.of(written);
            if (alias.path().isEmpty()) {
                problems.add(unusableAlias(article, written, alias.reason()));
            } else if (own.add(key(alias.path()))
                    && claim(alias.path(), new Claim(article, "aliases"))) {
                redirects.add(new Redirect(alias.path(), target));
            }
        }
    }

    /** Takes an address; says so where somebody else has it. */
    private boolean claim(String path, Claim claim) {
        if (SystemNames.reserve(path)) {
            problems.add(
                    Problem.error(
                            "address-taken",
                            claim.position(),
                            "address \"" + path + "\" belongs to the site's own pages",
                            "choose another " + changeable(claim)));
            return false;
        }
        Claim first = claims.putIfAbsent(key(path), claim);
        if (first == null) {
            return true;
        }
        String owner = first.article().provenance().file();
        problems.add(
                Problem.error(
                                "address-taken",
                                claim.position(),
                                "address \"" + path + "\" is already that of " + owner,
                                "choose another " + changeable(claim) + " for one of the two")
                        .with(first.position()));
        return false;
    }

    private static String changeable(Claim claim) {
        if (claim.field().equals("aliases")) {
            return "alias";
        }
        return claim.article().curation().slug() == null ? "file name" : "slug";
    }

    /** {@code pages/help/Search tips.md} stands at {@code help/search-tips.html}. */
    private static String pagePath(Article page) {
        String file = page.provenance().file();
        String inside = file.startsWith("pages/") ? file.substring("pages/".length()) : file;
        StringBuilder path = new StringBuilder();
        int slash = inside.lastIndexOf('/');
        if (slash >= 0) {
            for (String folder : inside.substring(0, slash).split("/")) {
                path.append(Slug.of(folder, "page")).append('/');
            }
        }
        String written = page.curation().slug();
        String name =
                written != null && Slug.isSlug(written)
                        ? written
                        : Slug.of(Headline.fileName(page), "page");
        return path.append(name).append(".html").toString();
    }

    private static Problem unusableSlug(Article article, String written) {
        String slug = Slug.of(written, Slug.of(Headline.of(article), "article"));
        return Problem.error(
                "slug-unusable",
                FieldPlace.of(article, "slug"),
                "slug \"" + written + "\" is not the last part of an address",
                "write slug: " + slug);
    }

    private static Problem unusableAlias(Article article, String written, String reason) {
        return Problem.error(
                "alias-unusable",
                FieldPlace.of(article, "aliases"),
                "alias \"" + written + "\" cannot be an address of this site: " + reason,
                "write the path of a former page, such as articles/old-name.html");
    }

    /** Two addresses with one key are one file, or one page, on some host or file system. */
    private static String key(String path) {
        String folded = Slug.folded(path);
        for (String ending : List.of("/index.html", ".html", ".htm")) {
            if (folded.endsWith(ending)) {
                return folded.substring(0, folded.length() - ending.length());
            }
        }
        return folded;
    }
}
