package newsarchive.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.ArticleKind;
import newsarchive.page.ArticlePage;
import newsarchive.page.CitationFacts;
import newsarchive.page.HomePage;
import newsarchive.page.Page;
import newsarchive.page.Site;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page's JSON-LD in the words of schema.org. What is not known is left out; the article's
 * publisher is the original's, and this archive is what the page is part of.
 */
final class StructuredData {
    private StructuredData() {}

    /** JSON safe to stand in a script element; null for pages that need none. */
    static @Nullable String of(Page page, Site site) {
        if (page instanceof ArticlePage article) {
            return JsonText.of(article(article.facts(), site));
        }
        if (page instanceof HomePage home && home.pager().number() == 1) {
            return JsonText.of(site(site));
        }
        return null;
    }

    private static Map<String, Object> article(CitationFacts facts, Site site) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", type(facts.kind()));
        data.put("headline", facts.title());
        data.put("inLanguage", facts.language());
        data.put("datePublished", facts.date() == null ? null : facts.date().iso());
        data.put("dateModified", facts.modified());
        data.put("author", facts.authors().isEmpty() ? null : persons(facts.authors()));
        data.put(
                "publisher",
                facts.publisher() == null ? null : named("Organization", facts.publisher()));
        data.put("articleSection", facts.section());
        data.put("keywords", facts.tags().isEmpty() ? null : facts.tags());
        data.put("wordCount", facts.words() == 0 ? null : facts.words());
        data.put("image", facts.imageUrl());
        data.put("mainEntityOfPage", facts.pageUrl() == null ? facts.url() : facts.pageUrl());
        data.put("url", facts.pageUrl());
        data.put("isBasedOn", facts.url());
        data.put("archivedAt", facts.archivedUrl());
        data.put("isPartOf", named("WebSite", site.title()));
        return data;
    }

    private static List<Map<String, Object>> persons(List<String> names) {
        return names.stream().map(name -> named("Person", name)).toList();
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", type);
        data.put("name", name);
        return data;
    }

    private static Map<String, Object> site(Site site) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "WebSite");
        data.put("name", site.title());
        data.put("description", site.description());
        data.put("inLanguage", site.language());
        data.put("url", site.baseUrl());
        return data;
    }

    /** The type schema.org has for the kind the source states; a plain article where none is. */
    private static String type(@Nullable ArticleKind kind) {
        if (kind == null) {
            return "Article";
        }
        return switch (kind) {
            case ANALYSIS -> "AnalysisNewsArticle";
            case OPINION -> "OpinionNewsArticle";
            case REPORT -> "ReportageNewsArticle";
            case NEWS, INTERVIEW, PRESS_RELEASE, OBITUARY -> "NewsArticle";
        };
    }
}
