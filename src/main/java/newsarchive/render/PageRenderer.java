package newsarchive.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import newsarchive.page.ArticlePage;
import newsarchive.page.Page;
import newsarchive.page.Site;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Prints pages by the templates of the theme. Variables are strict, so that a misspelt value is a
 * problem with template, line and page instead of a gap in the page; everything is escaped unless a
 * template says {@code raw}. Safe for many threads.
 */
public final class PageRenderer {
    private final PebbleEngine engine;
    private final Site site;
    private final Problems problems;
    private final @Nullable ObjLongConsumer<String> heard;

    /**
     * A renderer for one build.
     *
     * @param ownTemplates the archive's folder {@code templates}, whose files win over the built-in
     *     ones; null when it has none
     * @param problems gets what goes wrong in templates, code {@code template-error}
     */
    public PageRenderer(@Nullable Path ownTemplates, Site site, Problems problems) {
        this(ownTemplates, site, problems, null);
    }

    /**
     * The same, telling how long each page took.
     *
     * @param heard gets template and nanoseconds, from many threads; null when nobody wants to know
     */
    public PageRenderer(
            @Nullable Path ownTemplates,
            Site site,
            Problems problems,
            @Nullable ObjLongConsumer<String> heard) {
        this.heard = heard;
        this.site = site;
        this.problems = problems;
        ThemeFiles files = new ThemeFiles(ownTemplates);
        Pieces pieces = new Pieces(files);
        this.engine =
                new PebbleEngine.Builder()
                        .loader(new TemplateLoader(files))
                        .extension(pieces, new QuickEscapes())
                        .strictVariables(true)
                        .autoEscaping(true)
                        .addEscapingStrategy("html", EscapedText::of)
                        .cacheActive(true)
                        .defaultLocale(Locale.ROOT)
                        .build();
        pieces.of(engine);
    }

    /**
     * A page as UTF-8 HTML. Where its template fails, the problem is added and the page says what
     * is wrong, for those who look at the site while they write a template.
     */
    public byte[] render(Page page) {
        String shown = page.source() == null ? page.path() : page.source();
        return evaluate(page.template(), shown, values(page));
    }

    /**
     * A file that is no page, by a template and its values, as UTF-8; errors are told as for pages.
     *
     * @param path relative to the site's root, for messages
     */
    byte[] render(String template, String path, Map<String, Object> values) {
        return evaluate(template, path, values);
    }

    private byte[] evaluate(String template, String shown, Map<String, Object> values) {
        if (heard == null) {
            return print(template, shown, values);
        }
        long begun = System.nanoTime();
        byte[] page = print(template, shown, values);
        heard.accept(template, System.nanoTime() - begun);
        return page;
    }

    private byte[] print(String template, String shown, Map<String, Object> values) {
        Utf8Writer text = Utf8Writer.ofThread();
        try {
            engine.getTemplate(template).evaluate(text, values);
            return text.toBytes();
        } catch (PebbleException failed) {
            Problem problem = problem(template, shown, failed);
            problems.add(problem);
            return ErrorPage.of(problem).getBytes(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, Object> values(Page page) {
        Map<String, Object> values = new HashMap<>();
        values.put("site", site);
        values.put("t", site.messages().texts());
        values.put("page", page);
        values.put("head", page.head());
        values.put("root", page.root());
        values.put("structured", StructuredData.of(page, site));
        if (page instanceof ArticlePage article) {
            values.put("citations", Citations.of(article.facts()));
        }
        return values;
    }

    private static Problem problem(String template, String shown, PebbleException failed) {
        String file = failed.getFileName() == null ? template : failed.getFileName();
        int line = failed.getLineNumber() == null ? 0 : failed.getLineNumber();
        return Problem.error(
                        "template-error",
                        Position.of("templates/" + file, line),
                        TemplateFault.inWords(failed),
                        "docs/articles/templates.md lists the values each template gets")
                .with(Position.of(shown));
    }
}
