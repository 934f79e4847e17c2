package newsarchive.parse.savedpage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the site's own name where no data state it: the part of {@code <title>} that is not the
 * headline, and the name in the copyright line at the foot.
 */
final class SiteName {
    private static final Pattern PARTS =
            Pattern.compile("\\s+[|–—•·»«-]\\s+|\\s*[|｜]\\s*|\\s+::?\\s+|:\\s+");
    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "(?i)(?:©|\\(c\\)|copyright)(?:[\\s:,©]|\\(c\\)|copyright)*(?:\\d{4}(?:\\s*[-–—]\\s*\\d{2,4})?)?[\\s,.|·]*"
                            + "(?:by\\s+)?([\\p{L}][^.,|·©®\\n]{2,50})");
    private static final int LAST = 40;

    /** Where the picture or words stand that lead to the site's front page. */
    static final String HOME_LINK = "link to the front page";

    private static final int LINKS = 60;
    private static final Pattern LOGO =
            Pattern.compile(
                    "(?iu)^(?:logo|home ?page|home|startseite|zur startseite|accueil|inicio)\\b[\\s:|–-]*(?:of|von|de|der|des)?\\s*"
                            + "|[\\s:|–-]*\\b(?:logo|home ?page|home|startseite|accueil|inicio)$");

    private SiteName() {}

    /** Adds what title and foot say to the clues for the publisher. */
    static void read(PageElements page, Outline outline, Clues clues) {
        Clue<String> title = null;
        for (Clue<String> clue : clues.titles) {
            title = clue.where().equals("<title>") ? clue : title;
        }
        if (title != null) {
            Clues.add(
                    clues.publishers,
                    besideHeadline(title.value(), clues),
                    "<title>",
                    title.line());
        }
        for (Clue<String> clue : List.copyOf(clues.publishers)) {
            Matcher stated = COPYRIGHT.matcher(clue.value());
            if (clue.where().equals("meta copyright") && stated.find()) {
                Clues.add(
                        clues.publishers, owner(stated.group(1)), "copyright in meta", clue.line());
            }
        }
        homeLink(page, clues);
        List<Passage> all = outline.passages;
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - LAST); i--) {
            String text = all.get(i).text.toString();
            Matcher found = text.length() > 300 ? null : COPYRIGHT.matcher(text);
            if (found != null && found.find()) {
                Clues.add(clues.publishers, owner(found.group(1)), "copyright line", 0);
                return;
            }
        }
    }

    /** The picture at a page's top that leads to the front page bears the site's name. */
    private static void homeLink(PageElements page, Clues clues) {
        for (Element link : page.home.subList(0, Math.min(LINKS, page.home.size()))) {
            Element picture = link.selectFirst("img[alt], [aria-label], [title]");
            String name = picture == null ? "" : first(picture, "alt", "aria-label", "title");
            name =
                    LOGO.matcher(name.isBlank() ? first(link, "aria-label", "title") : name.strip())
                            .replaceAll("");
            if (name.length() >= 2 && name.length() <= 40) {
                Clues.add(clues.publishers, name, HOME_LINK, 0);
                return;
            }
        }
    }

    private static String first(Element element, String... attributes) {
        for (String attribute : attributes) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        return "";
    }

    private static @Nullable String besideHeadline(String title, Clues clues) {
        for (Clue<String> clue : clues.titles) {
            String headline = clue.value();
            if (clue.where().equals("<title>") || headline.length() < 8) {
                continue;
            }
            int at = title.indexOf(headline);
            if (at < 0) {
                continue;
            }
            String before = title.substring(0, at).strip();
            String after = title.substring(at + headline.length());
            String[] parts = PARTS.split(after.isBlank() ? before + " | " : after);
            for (int i = parts.length - 1; i >= 0; i--) {
                String part = parts[i].strip();
                if (part.length() >= 2 && part.length() <= 40) {
                    return part;
                }
            }
        }
        return null;
    }

    private static String owner(String text) {
        String owner =
                text.replaceFirst(
                        "(?i)\\s*\\b(all rights|alle rechte|tous droits|todos los).*", "");
        return owner.strip();
    }
}
