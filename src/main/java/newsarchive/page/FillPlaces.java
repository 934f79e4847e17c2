package newsarchive.page;

import java.util.Map;
import newsarchive.article.Part;
import newsarchive.body.Places;
import newsarchive.link.Entry;
import org.jspecify.annotations.Nullable;

/** Fills the places of a body with what the linker decided, as one page writes addresses. */
final class FillPlaces implements Places {
    private final Map<String, Entry.Destination> links;
    private final Map<String, Entry.Image> pictures;
    private final Map<String, String> names;
    private final SiteUrls urls;
    private final Messages messages;

    /**
     * Fills the places of one page.
     *
     * @param names addresses of the pages of the names that the text mentions
     */
    FillPlaces(
            Map<String, Entry.Destination> links,
            Map<String, Entry.Image> pictures,
            Map<String, String> names,
            SiteUrls urls,
            Messages messages) {
        this.links = links;
        this.pictures = pictures;
        this.names = names;
        this.urls = urls;
        this.messages = messages;
    }

    @Override
    public @Nullable Target link(Part.LinkStart place) {
        Entry.Destination destination = links.get(place.target());
        if (destination == null) {
            return null;
        }
        if (!destination.inside()) {
            return new Target(withFragment(destination), true);
        }
        return destination.path().isEmpty()
                ? new Target("#" + SiteUrls.encode(destination.fragment()), false)
                : new Target(urls.to(destination.path(), destination.fragment()), false);
    }

    @Override
    public @Nullable Image picture(Part.Picture place) {
        Entry.Image image = pictures.get(place.target());
        return image == null || !image.shown()
                ? null
                : new Image(address(image), image.width(), image.height());
    }

    @Override
    public @Nullable Target pictureElsewhere(Part.Picture place) {
        Entry.Image image = pictures.get(place.target());
        return image == null || image.shown() ? null : new Target(address(image), !image.inside());
    }

    @Override
    public @Nullable Target mention(Part.Mention place) {
        String path = names.get(place.name());
        return path == null ? null : new Target(urls.to(path), false);
    }

    @Override
    public String paragraphLabel() {
        return messages.text("paragraph-address");
    }

    private String address(Entry.Image image) {
        return image.inside() ? urls.to(image.src()) : image.src();
    }

    private static String withFragment(Entry.Destination destination) {
        return destination.fragment().isEmpty()
                ? destination.path()
                : destination.path() + "#" + destination.fragment();
    }
}
