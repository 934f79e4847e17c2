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
import newsarchive.ledger.Address;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.DistinctSlugs;
import newsarchive.text.Slug;

/**
 * Gives every article and page its address and every alias its redirect. What the curator wrote is
 * kept as it is, and two written addresses that meet are an error; what comes from a headline takes
 * a number where it meets another, in order of source path. A recorded article keeps the address
 * that the ledger knows it by, unless the curator writes another; nobody takes an address that is
 * recorded for somebody else.
 */
final class Addresses {
    private final List<Article> articles;
    private final List<Article> pages;
    private final RecordedAddresses recorded;
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

    private Addresses(List<Article> articles, List<Article> pages, RecordedAddresses recorded) {
        this.articles = articles;
        this.pages = pages;
        this.recorded = recorded;
        this.articlePaths = new String[articles.size()];
        this.pagePaths = new String[pages.size()];
    }

    /** Gives addresses to what is published; both lists keep their order. */
    static Addresses assign(
            List<Article> articles, List<Article> pages, RecordedAddresses recorded) {
        Addresses addresses = new Addresses(articles, pages, recorded);
        addresses.claimPages();
        List<Integer> bySource =
                IntStream.range(0, articles.size())
                        .boxed()
                        .sorted(Comparator.comparing(articles::get, ArchiveOrder.BY_SOURCE))
                        .toList();
        addresses.claimWrittenSlugs(bySource);
        addresses.keepRecorded(bySource);
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
            claimOwn(pagePaths[i], new Claim(page, "slug"));
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
            if (claimOwn(path, new Claim(article, "slug"))) {
                articlePaths[place] = path;
            }
        }
    }

    private void keepRecorded(List<Integer> bySource) {
        for (int place : bySource) {
            Article article = articles.get(place);
            Address line = recorded.lineOf(article);
            if (articlePaths[place] == null
                    && line instanceof Address.Standing standing
                    && RecordedAddresses.isIn("articles", standing.address())
                    && claim(standing.address(), new Claim(article, "title"))) {
                articlePaths[place] = standing.address();
            }
        }
    }

    private void deriveSlugs(List<Integer> bySource) {
        DistinctSlugs slugs = new DistinctSlugs();
        slugs.reserve("index");
        for (Address line : recorded.in("articles")) {
            slugs.reserve(RecordedAddresses.slug("articles", line));
        }
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
                    && claimAlias(alias.path(), new Claim(article, "aliases"))) {
                redirects.add(new Redirect(alias.path(), target));
            }
        }
    }

    /** Takes the address of an article or page; says so where it is recorded for another. */
    private boolean claimOwn(String path, Claim claim) {
        Address line = recorded.at(path);
        if (line == null || isWithdrawn(path, claim)) {
            return line == null && claim(path, claim);
        }
        Address own = recorded.lineOf(claim.article());
        if (line instanceof Address.Moved) {
            boolean back = own != null && recorded.end(line.address()).equals(own.address());
            return (back || tellRecorded(line, claim)) && claim(path, claim);
        }
        // an address that nobody holds any more may be taken over: it goes on answering
        Article holder = recorded.holderOf(line.address());
        boolean free = holder == null ? isArticleOrPage(line) : holder.equals(claim.article());
        return (free || tellRecorded(line, claim)) && claim(path, claim);
    }

    private static boolean isArticleOrPage(Address line) {
        return line instanceof Address.Standing standing
                && (standing.kind().equals("article") || standing.kind().equals("page"));
    }

    private boolean isWithdrawn(String path, Claim claim) {
        Address line = recorded.at(path);
        return line instanceof Address.Withdrawn && !tellRecorded(line, claim);
    }

    /** An alias may stand where a page of the ledger is gone, but not where one moved away. */
    private boolean claimAlias(String path, Claim claim) {
        if (isWithdrawn(path, claim) || !claim(path, claim)) {
            return false;
        }
        Address line = recorded.at(path);
        Article holder = line == null ? null : recorded.holderOf(line.address());
        return holder == null || holder.equals(claim.article()) || tellRecorded(line, claim);
    }

    /** Says that an address is recorded for another; always false. */
    private boolean tellRecorded(Address line, Claim claim) {
        String what = "that of another article";
        if (line instanceof Address.Moved moved) {
            what = "moved to " + moved.target();
        } else if (line instanceof Address.Withdrawn withdrawn) {
            what = "withdrawn on " + withdrawn.date();
        }
        problems.add(
                Problem.error(
                                "address-taken",
                                claim.position(),
                                "address \"" + line.address() + "\" is recorded as " + what,
                                "choose another " + changeable(claim))
                        .with(recorded.position(line)));
        return false;
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
