package newsarchive.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.article.Body;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.article.Part;
import newsarchive.article.Provenance;
import newsarchive.problem.Position;
import newsarchive.text.Opening;
import newsarchive.text.Words;
import newsarchive.words.NameSpellings;
import newsarchive.words.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * Takes what may not be shown out of an article before it enters the archive, so that nothing that
 * comes later, page, feed, search or data, can show it by mistake. What is left of the text is the
 * excerpt, or nothing; links stay as ties between articles, without their words.
 */
public final class Withhold {
    /** Whole sentences of about so many words are an excerpt. */
    private static final int EXCERPT_WORDS = 80;

    /** A shorter summary may share its words with the text by chance. */
    private static final int FEWEST_WORDS = 6;

    private Withhold() {}

    /** The article with as much of its text as {@code access} allows. */
    static Article from(Article article, Access access) {
        if (access == Access.FULL) {
            return article;
        }
        Body body = article.body();
        String shown = shown(article, access);
        Metadata.Builder metadata = article.metadata().toBuilder();
        Provenance source = article.provenance();
        if (access == Access.LINK && article.metadata().title() == null) {
            // else the first words of the text would be the headline
            metadata.title = Headline.fileName(article);
        }
        metadata.summary = unlessQuoted(article, "summary", article.metadata().summary(), shown);
        metadata.deck = unlessQuoted(article, "deck", article.metadata().deck(), shown);
        return new Article(
                metadata.build(),
                article.curation(),
                Body.of(ties(body), shown, List.of(), body.words()),
                new Provenance(
                        source.file(),
                        source.index(),
                        source.firstLine(),
                        source.lastLine(),
                        source.sha256(),
                        source.charset(),
                        withoutRunnersUp(source.evidence()),
                        List.of(),
                        List.of()),
                article.problems());
    }

    /** The same for an article with its words, of which as much goes as of the text. */
    public static ReadArticle from(ReadArticle read, Access access, NameSpellings names) {
        return access == Access.FULL ? read : ReadArticle.of(from(read.article(), access), names);
    }

    /** What is withheld of an article; null when nothing is. */
    static @Nullable WithheldText of(Article article, Access access, boolean published) {
        if ((published && access == Access.FULL) || article.body().text().isBlank()) {
            return null;
        }
        Provenance source = article.provenance();
        return new WithheldText(
                Position.of(source.file(), source.firstLine()),
                article.body().text(),
                published ? shown(article, access) : "");
    }

    private static String shown(Article article, Access access) {
        return access == Access.EXCERPT
                ? String.join("\n\n", Opening.sentences(article.body().text(), EXCERPT_WORDS))
                : "";
    }

    /** A summary that a page took from its own text is text; what the curator wrote is not. */
    private static @Nullable String unlessQuoted(
            Article article, String field, @Nullable String value, String shown) {
        Evidence evidence = article.provenance().evidence().get(field);
        boolean written = evidence != null && evidence.confidence() >= 1;
        if (value == null || written) {
            return value;
        }
        String words = words(value);
        boolean quoted =
                words.chars().filter(c -> c == ' ').count() > FEWEST_WORDS
                        && words(article.body().text()).contains(words)
                        && !words(shown).contains(words);
        return quoted ? null : value;
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        Words.each(text, (word, start, end) -> words.append(word).append(' '));
        return words.toString();
    }

    private static List<Part> ties(Body body) {
        List<Part> ties = new ArrayList<>();
        for (Part part : body.parts()) {
            if (part instanceof Part.LinkStart || part instanceof Part.LinkEnd) {
                ties.add(part);
            }
        }
        return ties;
    }

    private static Map<String, Evidence> withoutRunnersUp(Map<String, Evidence> evidence) {
        Map<String, Evidence> without = new LinkedHashMap<>();
        evidence.forEach(
                (field, found) ->
                        without.put(
                                field,
                                new Evidence(
                                        found.where(), found.line(), found.confidence(), null)));
        return without;
    }
}
