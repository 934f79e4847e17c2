package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import newsarchive.link.Archive;
import newsarchive.page.Page;
import newsarchive.page.PagePlan;
import newsarchive.page.SampleArchive;
import newsarchive.page.Site;
import newsarchive.problem.Problems;
import newsarchive.text.Timing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All pages of a small archive, as a reader's browser would get them. */
class WholeSiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de", "es", "ar", "fa", "ru"})
    void everyPageIsPrintedWithoutAProblem(String language) throws IOException {
        Archive archive = SampleArchive.whole(language);
        Problems problems = new Problems();
        Map<String, Document> site = render(archive, problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(site.keySet()).containsExactlyElementsOf(PagePlan.of(archive).paths());
        write(archive, language);
    }

    @Test
    void everyLinkInsideTheSiteLeadsToAFile() {
        Archive archive = SampleArchive.whole();
        Map<String, Document> site = render(archive, new Problems());
        Set<String> others = others(archive);
        List<String> lost = new ArrayList<>();
        site.forEach(
                (path, page) -> {
                    for (Element link : page.select("a[href], link[href], script[src]")) {
                        String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                        if (!leadsSomewhere(path, href, site, others)) {
                            lost.add(path + ": " + href);
                        }
                    }
                });
        assertThat(lost).isEmpty();
    }

    @Test
    void everyPageHasOneHeadingOfTheFirstLevelAndATitleOfItsOwn() {
        Map<String, Document> site = render(SampleArchive.whole(), new Problems());
        assertThat(site.values()).allSatisfy(page -> assertThat(page.select("h1")).hasSize(1));
        assertThat(site.values().stream().map(Document::title)).doesNotHaveDuplicates();
    }

    @Test
    void noPageHasAnInlineScriptOrStyle() {
        Map<String, Document> site = render(SampleArchive.whole(), new Problems());
        assertThat(site.values())
                .allSatisfy(
                        page ->
                                assertThat(
                                                page.select(
                                                        "style, [style], [onclick],"
                                                                + " script:not([src]):not([type=application/ld+json])"))
                                        .isEmpty());
    }

    private static Map<String, Document> render(Archive archive, Problems problems) {
        PageRenderer renderer = new PageRenderer(null, Site.of(archive), problems);
        Map<String, Document> site = new LinkedHashMap<>();
        for (Page page : PagePlan.of(archive)) {
            String html = new String(renderer.render(page), StandardCharsets.UTF_8);
            site.put(page.path(), Jsoup.parse(html));
        }
        return site;
    }

    /** Paths of the site's files that are no pages. */
    private static Set<String> others(Archive archive) {
        PageRenderer renderer = new PageRenderer(null, Site.of(archive), new Problems());
        Set<String> others = new TreeSet<>(Assets.of(null, Site.of(archive)).keySet());
        others.addAll(MachineFiles.of(archive, List.of(), renderer, 2, Timing.NONE).keySet());
        return others;
    }

    private static boolean leadsSomewhere(
            String from, String href, Map<String, Document> site, Set<String> others) {
        if (href.startsWith("https://") || href.startsWith("data:")) {
            return true;
        }
        if (href.startsWith("#")) {
            Document page = site.get(from);
            return page != null && page.getElementById(href.substring(1)) != null;
        }
        String base = from.equals("404.html") ? "/repo/" : "/repo/" + from;
        URI target = URI.create("http://host" + base).resolve(href);
        String path = target.getPath();
        if (!path.startsWith("/repo/")) {
            return false;
        }
        String file = path.substring("/repo/".length());
        if (file.startsWith("assets/") || others.contains(file)) {
            return true;
        }
        Document page = site.get(file);
        String fragment = target.getFragment();
        return page != null && (fragment == null || page.getElementById(fragment) != null);
    }

    /** Leaves the site where it can be looked at. */
    private static void write(Archive archive, String language) throws IOException {
        Path out = Path.of("target", "sample-site", language);
        PageRenderer renderer = new PageRenderer(null, Site.of(archive), new Problems());
        for (Page page : PagePlan.of(archive)) {
            Path file = out.resolve(page.path());
            Files.createDirectories(file.getParent());
            Files.write(file, renderer.render(page));
        }
        for (Map.Entry<String, byte[]> asset : Assets.of(null, Site.of(archive)).entrySet()) {
            Path file = out.resolve(asset.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, asset.getValue());
        }
        for (Map.Entry<String, Supplier<byte[]>> other :
                MachineFiles.of(archive, PagePlan.of(archive).paths(), renderer, 2, Timing.NONE)
                        .entrySet()) {
            Path file = out.resolve(other.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, other.getValue().get());
        }
    }
}
