package newsarchive.page;

import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.Direction;
import newsarchive.article.Metadata;
import newsarchive.article.OpeningWords;
import newsarchive.body.BodyPrinter;
import newsarchive.link.TextEntry;

/** Makes the curator's own pages. */
final class TextPages {
    private static final int DESCRIPTION_WORDS = 35;

    private final Cards cards;

    TextPages(Cards cards) {
        this.cards = cards;
    }

    TextPage page(TextEntry text) {
        Article article = text.article();
        Metadata metadata = article.metadata();
        SiteUrls urls = SiteUrls.from(text.path());
        String summary = Cards.summary(metadata);
        String description =
                summary != null ? summary : OpeningWords.of(article.body(), DESCRIPTION_WORDS);
        FillPlaces places =
                new FillPlaces(text.links(), text.pictures(), Map.of(), urls, cards.messages);
        return new TextPage(
                text.path(),
                article.provenance().file(),
                urls.root(),
                cards.head(
                        text.path(),
                        text.title(),
                        description.isEmpty() ? cards.site.description() : description),
                text.title(),
                metadata.deck(),
                cards.foreign(metadata.language()),
                Direction.of(metadata.language()),
                BodyPrinter.print(article.body(), places));
    }
}
