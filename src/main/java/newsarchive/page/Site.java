package newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.Look;
import newsarchive.link.Archive;
import newsarchive.link.TextEntry;
import org.jspecify.annotations.Nullable;

/**
 * What every page of the site shows.
 *
 * @param title the archive's name
 * @param description one sentence
 * @param language of the interface, BCP 47, as archive.yml states it
 * @param direction {@code rtl} or {@code ltr}
 * @param baseUrl absolute address ending in {@code /}, null when none is given
 * @param curator who keeps the archive, null when not stated
 * @param rights default rights statement, null when not stated
 * @param messages words of the interface
 * @param policy the Content Security Policy: nothing from elsewhere but pictures of the hosts that
 *     archive.yml names
 * @param sections the site's main parts; {@code href} is relative to the root
 * @param pages the curator's own pages; {@code href} is relative to the root
 * @param look the curator's colour and logo
 * @param downloads whether the whole archive is offered to take away
 */
public record Site(
        String title,
        String description,
        String language,
        String direction,
        @Nullable String baseUrl,
        @Nullable String curator,
        @Nullable String rights,
        Messages messages,
        String policy,
        List<Section> sections,
        List<Section> pages,
        boolean downloads,
        Look look) {

    public Site {
        sections = List.copyOf(sections);
        pages = List.copyOf(pages);
    }

    /**
     * A part of the site.
     *
     * @param key {@code dates}, {@code tags} …, or the path of a curator's page
     * @param path relative to the site's root, percent-encoded
     */
    public record Section(String key, String path, String text) {}

    /** {@code Kept by …}, null when nobody is named. */
    public @Nullable String keptBy() {
        return curator == null ? null : messages.fill("kept-by", curator);
    }

    /** The logo's address relative to the root, percent-encoded; null for none. */
    public @Nullable String logo() {
        return look.logo() == null ? null : SiteUrls.encode(look.logo());
    }

    /** What the pages of {@code archive} share. */
    public static Site of(Archive archive) {
        ArchiveConfig config = archive.config();
        Messages messages = Messages.of(config.language());
        return new Site(
                config.title(),
                config.description(),
                messages.language().equals(primary(config.language()))
                        ? config.language()
                        : messages.language(),
                messages.direction(),
                config.baseUrl(),
                config.curator(),
                config.rights(),
                messages,
                policy(config.imageHosts()),
                sections(archive, messages),
                archive.pages().stream().map(Site::section).toList(),
                config.downloads(),
                config.look());
    }

    private static String policy(List<String> imageHosts) {
        StringBuilder images = new StringBuilder("'self' data:");
        for (String host : imageHosts) {
            boolean plain =
                    host.chars()
                            .allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
            if (plain) {
                images.append(" https://").append(host).append(" http://").append(host);
            }
        }
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src "
                + images
                + "; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " manifest-src 'self'";
    }

    private static List<Section> sections(Archive archive, Messages messages) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("dates", "dates/index.html", messages.text("dates")));
        if (!archive.tags().terms().isEmpty()) {
            sections.add(new Section("tags", "tags/index.html", messages.text("tags")));
        }
        if (!archive.authors().terms().isEmpty()) {
            sections.add(new Section("authors", "authors/index.html", messages.text("authors")));
        }
        if (!archive.publisherTerms().terms().isEmpty()) {
            sections.add(
                    new Section(
                            "publishers", "publishers/index.html", messages.text("publishers")));
        }
        if (!archive.nameTerms().terms().isEmpty()) {
            sections.add(new Section("names", "names/index.html", messages.text("names")));
        }
        if (!archive.stories().isEmpty()) {
            sections.add(new Section("stories", "stories/index.html", messages.text("stories")));
        }
        sections.add(new Section("timeline", "timeline.html", messages.text("timeline")));
        return sections;
    }

    private static Section section(TextEntry page) {
        return new Section(page.path(), SiteUrls.encode(page.path()), page.title());
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }
}
