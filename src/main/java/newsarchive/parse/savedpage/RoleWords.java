package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Reads from an element's tag and names what part of a page it claims to be. The words are those
 * which page authors use for such parts whatever the site; a claim is weighed later against the
 * text the element holds.
 */
final class RoleWords {
    private static final Map<String, Role> WORDS = new HashMap<>();
    private static final Map<String, Role> PAIRS = new HashMap<>();
    private static final List<Stem> STEMS = new ArrayList<>();

    private record Stem(String start, Role role) {}

    static {
        words(
                Role.SHARE,
                "share sharing shares social socials sharedaddy addtoany addthis sharethis"
                        + " sharebar sharetools facebook twitter whatsapp pinterest linkedin");
        words(
                Role.NEWSLETTER,
                "newsletter newsletters subscribe subscribebox signup optin mailchimp"
                        + " mailinglist convertkit hubspot klaviyo");
        words(
                Role.COMMENTS,
                "comments comment disqus commentlist respond replies commentform"
                        + " kommentare kommentar comentarios commentaires");
        words(
                Role.ADVERTISEMENT,
                "ad ads adv advert advertisement advertising adslot adsbygoogle adunit"
                        + " adbox adblock adwrapper sponsor sponsored promo promos promotion promoted banner"
                        + " banners anzeige werbung publicidad publicite reklam dfp gpt affiliate cta"
                        + " leaderboard billboard mpu");
        words(
                Role.RELATED,
                "related relateds recommended recommendation recommendations recommend"
                        + " recirc recirculation outbrain taboola teaser teasers trending popular mostread"
                        + " mostpopular readmore morefrom upnext readnext relatedposts suggested suggestions"
                        + " similar latest");
        words(Role.SIDEBAR, "sidebar rail aside secondary colophon");
        words(
                Role.NAVIGATION,
                "nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs"
                        + " pagination pager toolbar topbar masthead hamburger megamenu navi skiplink skip"
                        + " sitenav subnav tabs tablist");
        words(Role.FOOTER, "footer copyright impressum");
        words(Role.CONSENT, "cookie cookies consent gdpr ccpa onetrust privacy usercentrics");
        words(
                Role.PAYWALL,
                "paywall subscription subscriptions meter metered piano regwall"
                        + " registrationwall subscriber abo premium");
        words(Role.AUTHOR_BOX, "bio authorbox authorbio aboutauthor biography");
        words(Role.META, "byline bylines dateline timestamp pubdate readtime readingtime");
        words(Role.TAGS, "tags taglist tagcloud taxonomy keywords");
        words(Role.CONTENTS, "toc tableofcontents");
        words(
                Role.DIALOG,
                "modal popup popover overlay lightbox dialog tooltip offcanvas"
                        + " flyout snackbar toast");
        words(
                Role.CONTROL,
                "button buttons btn btns print rating ratings vote poll survey login"
                        + " logout signin search searchform donate donation feedback form bookmark"
                        + " favorite follow controls loader spinner placeholder");
        words(Role.HIDDEN, "hidden invisible noprint sr visuallyhidden offscreen");
        words(Role.CAPTION, "caption captions credit credits figcaption imagecaption photocredit");
        words(
                Role.MEDIA,
                "player jwplayer videoplayer audioplayer slideshow carousel slider gallery");
        words(
                Role.META,
                "author authors meta metadata date published updated category categories"
                        + " readtime");
        pairs(
                Role.HIDDEN,
                "visually-hidden screen-reader sr-only no-print d-print print-none"
                        + " hide-print print-hide");
        pairs(
                Role.RELATED,
                "read-more read-next read-also more-from more-stories most-read"
                        + " most-popular most-viewed up-next also-read also-like you-may see-also"
                        + " next-article prev-article more-articles more-news more-posts recent-posts"
                        + " other-articles post-navigation post-nav next-post previous-post further-reading"
                        + " editors-picks top-stories");
        pairs(Role.NEWSLETTER, "sign-up opt-in email-form mailing-list email-signup");
        pairs(
                Role.AUTHOR_BOX,
                "author-box author-bio author-info about-author author-card"
                        + " author-profile author-description author-details author-block the-author");
        pairs(
                Role.CONTENTS,
                "table-contents of-contents jump-links in-article page-toc quick-links"
                        + " on-this");
        pairs(
                Role.TAGS,
                "tag-list tags-list post-tags entry-tags article-tags tag-links topic-list"
                        + " article-topics tag-cloud");
        pairs(
                Role.META,
                "post-meta entry-meta article-meta posted-on reading-time read-time"
                        + " time-read last-updated published-date publish-date post-date");
        pairs(
                Role.TEXT,
                "article-body post-body story-body entry-content post-content"
                        + " article-content story-content article-text body-text body-content post-text"
                        + " content-body story-text news-text main-content rich-text blog-content"
                        + " page-content");
        words(
                Role.TEXT,
                "articlebody storybody postcontent articlecontent entrycontent paragraph"
                        + " paragraphs richtext articletext hentry");
        stem("share", Role.SHARE);
        stem("social", Role.SHARE);
        stem("newsletter", Role.NEWSLETTER);
        stem("related", Role.RELATED);
        stem("recommend", Role.RELATED);
        stem("outbrain", Role.RELATED);
        stem("taboola", Role.RELATED);
        stem("breadcrumb", Role.NAVIGATION);
        stem("advert", Role.ADVERTISEMENT);
        stem("sponsor", Role.ADVERTISEMENT);
        stem("adslot", Role.ADVERTISEMENT);
        stem("cookie", Role.CONSENT);
        stem("comments", Role.COMMENTS);
        stem("sidebar", Role.SIDEBAR);
        stem("paywall", Role.PAYWALL);
    }

    private final Map<String, Role> known = new HashMap<>();

    /** The role that {@code element} claims. */
    Role of(Element element) {
        Role byTag = byTag(element);
        if (byTag != Role.NONE) {
            return byTag;
        }
        if (hidden(element)) {
            return Role.HIDDEN;
        }
        String itemprop = element.attr("itemprop");
        if (itemprop.equalsIgnoreCase("articleBody")) {
            return Role.TEXT;
        }
        // a heading's id is made of its own words, as an anchor to it
        boolean anchor = Tags.heading(element.normalName());
        String names = anchor ? element.className() : element.className() + " " + element.id();
        // web components are named for what they are: amp-social-share, newsletter-form
        if (element.normalName().indexOf('-') > 0) {
            names = element.normalName() + " " + names;
        }
        if (names.length() < 2) {
            return Role.NONE;
        }
        return known.computeIfAbsent(names, RoleWords::byNames);
    }

    private static Role byTag(Element element) {
        return switch (element.normalName()) {
            case "nav", "menu" -> Role.NAVIGATION;
            case "footer" -> Role.FOOTER;
            case "aside" -> Role.SIDEBAR;
            case "form" -> Role.CONTROL;
            case "figcaption" -> Role.CAPTION;
            case "dialog" -> Role.DIALOG;
            case "html", "body", "main" -> Role.TEXT;
            default -> byAria(element.attr("role"));
        };
    }

    private static Role byAria(String role) {
        return switch (role) {
            case "navigation", "menu", "menubar", "tablist" -> Role.NAVIGATION;
            case "contentinfo" -> Role.FOOTER;
            case "complementary" -> Role.SIDEBAR;
            case "dialog", "alertdialog" -> Role.DIALOG;
            case "search", "button", "toolbar" -> Role.CONTROL;
            default -> Role.NONE;
        };
    }

    private static boolean hidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** Reads class and id; the first noise word in them wins, else a text word. */
    static Role byNames(String names) {
        List<String> words = split(withoutVariants(names));
        Role best = Role.NONE;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i + 1 < words.size() && ofItsLabel(word, words.get(i + 1))) {
                i++;
                continue;
            }
            Role role = i + 1 < words.size() ? PAIRS.get(word + "-" + words.get(i + 1)) : null;
            if (role == null) {
                role = WORDS.get(word);
            }
            if (role == null) {
                role = byStem(word);
            }
            if (role != null && rank(role) > rank(best)) {
                best = role;
            }
        }
        return best;
    }

    /**
     * {@code field--label-hidden} hides the label of a field, as content systems write it, and not
     * the field.
     */
    private static boolean ofItsLabel(String word, String next) {
        return next.equals("hidden")
                && switch (word) {
                    case "label", "title", "heading" -> true;
                    default -> false;
                };
    }

    /** Style sheets by utility classes write {@code print:bg-white}: a condition, no name. */
    private static String withoutVariants(String names) {
        if (names.indexOf(':') < 0) {
            return names;
        }
        StringBuilder kept = new StringBuilder();
        for (String name : names.split(" ")) {
            if (name.indexOf(':') < 0) {
                kept.append(name).append(' ');
            }
        }
        return kept.toString();
    }

    private static int rank(Role role) {
        return switch (role) {
            case NONE -> 0;
            case TEXT -> 1;
            case CAPTION, META, TAGS, HIDDEN -> 3;
            default -> 4;
        };
    }

    private static Role byStem(String word) {
        for (Stem stem : STEMS) {
            if (word.startsWith(stem.start)) {
                return stem.role;
            }
        }
        return null;
    }

    /** Words of a class attribute: cut at signs, digits and inner capitals, lower case. */
    static List<String> split(String names) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || lower(c);
            if (!letter || (capital && i > 0 && lower(names.charAt(i - 1)))) {
                add(words, word);
            }
            if (letter) {
                word.append(c);
            }
        }
        add(words, word);
        return words;
    }

    private static boolean lower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static void words(Role role, String list) {
        for (String word : list.split(" ")) {
            WORDS.put(word, role);
        }
    }

    private static void pairs(Role role, String list) {
        for (String pair : list.split(" ")) {
            PAIRS.put(pair, role);
        }
    }

    private static void stem(String start, Role role) {
        STEMS.add(new Stem(start, role));
    }
}
