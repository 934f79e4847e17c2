package newsarchive.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.Body;
import newsarchive.article.Part;

/**
 * What one look at a body tells: where its links lead, in which sentences those to other articles
 * stand, which pictures it shows. A body may lie on the disk, so it is looked at once.
 *
 * @param destinations by the targets as the source wrote them
 * @param articles the places of linked articles by the targets as the source wrote them
 * @param linked the links to those, in order
 */
record BodyLinks(
        Map<String, Entry.Destination> destinations,
        Map<String, Integer> articles,
        List<LinkedWords.Linked> linked,
        List<Part.Picture> pictures) {

    /**
     * Looks at the body of the article that stands at {@code self}. Safe for many threads.
     *
     * @param places the articles' places by their addresses
     */
    static BodyLinks of(
            Article article, SiteTarget self, LinkResolver resolver, Map<String, Integer> places) {
        Body body = article.body();
        List<Part> parts = body.parts();
        Map<String, Entry.Destination> destinations = resolver.resolve(article, parts, self);
        Map<String, Integer> articles = new LinkedHashMap<>();
        destinations.forEach(
                (written, destination) -> {
                    Integer place = destination.inside() ? places.get(destination.path()) : null;
                    if (place != null && place != self.entry()) {
                        articles.put(written, place);
                    }
                });
        return new BodyLinks(
                destinations,
                articles,
                articles.isEmpty() ? List.of() : LinkedWords.of(parts, body.text(), articles),
                Pictures.in(parts));
    }
}
