package newsarchive.parse.savedpage;

import java.util.List;
import java.util.Locale;

/**
 * Knows lines by their words: calls to read other articles, to subscribe, to accept cookies. The
 * words are those of page furniture in the languages of the press; only short passages are judged,
 * and a heading takes with it what it heads.
 */
final class Furniture {
    private static final int HEAD = 60;
    private static final int LINE = 260;

    /** Headings under which a page lists other things than the article; compared as beginnings. */
    private static final List<String> HEADS =
            List.of(
                    "related",
                    "more from",
                    "more on this",
                    "more in ",
                    "more stories",
                    "more news",
                    "more articles",
                    "more posts",
                    "more like this",
                    "more about this topic",
                    "you may also",
                    "you might also",
                    "you may like",
                    "you might like",
                    "you might be interested",
                    "you may be interested",
                    "also in the news",
                    "also read",
                    "read also",
                    "read next",
                    "read more",
                    "keep reading",
                    "continue reading",
                    "up next",
                    "next up",
                    "recommended",
                    "recommendations",
                    "trending",
                    "most popular",
                    "most read",
                    "most viewed",
                    "popular posts",
                    "popular articles",
                    "popular stories",
                    "latest news",
                    "latest posts",
                    "latest articles",
                    "latest stories",
                    "the latest",
                    "recent posts",
                    "recent articles",
                    "recent news",
                    "recent blog",
                    "other articles",
                    "other posts",
                    "other stories",
                    "other news",
                    "similar articles",
                    "similar posts",
                    "further reading on",
                    "editor's picks",
                    "editors' picks",
                    "editor’s picks",
                    "don't miss",
                    "don’t miss",
                    "what to read next",
                    "top stories",
                    "featured articles",
                    "featured posts",
                    "explore more",
                    "about the author",
                    "about author",
                    "written by",
                    "meet the author",
                    "leave a reply",
                    "leave a comment",
                    "join the conversation",
                    "post a comment",
                    "add a comment",
                    "submit a comment",
                    "share this",
                    "share on",
                    "share the article",
                    "share article",
                    "subscribe",
                    "sign up",
                    "newsletter",
                    "get our",
                    "join our",
                    "follow us",
                    "stay connected",
                    "stay in the loop",
                    "stay up to date",
                    "tags",
                    "filed under",
                    "post navigation",
                    "previous post",
                    "next post",
                    "reader interactions",
                    "primary sidebar",
                    "sponsored",
                    "advertisement",
                    "in this article",
                    "table of contents",
                    "on this page",
                    "what's in this article",
                    "jump to",
                    "contents",
                    "mehr zum thema",
                    "mehr aus",
                    "mehr von",
                    "weitere artikel",
                    "weitere nachrichten",
                    "weitere informationen",
                    "weitere themen",
                    "das könnte",
                    "lesen sie auch",
                    "lesen sie mehr",
                    "auch interessant",
                    "zum thema",
                    "meistgelesen",
                    "aktuelles zum",
                    "passend dazu",
                    "themen",
                    "schlagwörter",
                    "kommentare",
                    "teilen",
                    "verwandte",
                    "empfohlen",
                    "beliebt",
                    "neueste",
                    "anzeige",
                    "artikel teilen",
                    "à lire aussi",
                    "lire aussi",
                    "lire plus",
                    "sur le même",
                    "articles liés",
                    "les plus lus",
                    "à découvrir",
                    "nos articles",
                    "dans la même",
                    "partager",
                    "commentaires",
                    "voir aussi",
                    "à voir aussi",
                    "plus d'articles",
                    "lea también",
                    "leer más",
                    "más noticias",
                    "más información",
                    "te puede",
                    "le puede interesar",
                    "noticias relacionadas",
                    "artículos relacionados",
                    "lo más",
                    "relacionado",
                    "etiquetas",
                    "comentarios",
                    "archivado en",
                    "leggi anche",
                    "potrebbe interessarti",
                    "articoli correlati",
                    "più letti",
                    "lees ook",
                    "meer over",
                    "meer van",
                    "gerelateerd",
                    "läs också",
                    "läs även",
                    "läs mer",
                    "mer om",
                    "les også",
                    "les mer",
                    "læs også",
                    "lue myös",
                    "leia também",
                    "leia mais",
                    "saiba mais",
                    "mais lidas",
                    "veja também",
                    "ilgili haberler",
                    "читайте также",
                    "похожие",
                    "по теме",
                    "читайте ще",
                    "czytaj też",
                    "czytaj także",
                    "zobacz też",
                    "zobacz także",
                    "اقرأ أيضا",
                    "إقرأ أيضا",
                    "مواضيع ذات صلة",
                    "مطالب مرتبط",
                    "بیشتر بخوانید",
                    "関連記事",
                    "関連ニュース",
                    "あわせて読みたい",
                    "相关阅读",
                    "相关新闻",
                    "관련기사");

    /** Beginnings of lines that lead to one other article. */
    private static final List<String> INVITATIONS =
            List.of(
                    "read more",
                    "read also",
                    "also read",
                    "read next",
                    "related",
                    "see also",
                    "more",
                    "watch",
                    "listen",
                    "recommended",
                    "don't miss",
                    "learn more",
                    "find out more",
                    "check out",
                    "explore",
                    "lesen sie auch",
                    "lesen sie mehr",
                    "mehr dazu",
                    "zum artikel",
                    "mehr lesen",
                    "zum thema",
                    "lire aussi",
                    "à lire aussi",
                    "lire",
                    "voir aussi",
                    "lea también",
                    "lee también",
                    "le puede interesar",
                    "te puede interesar",
                    "más información",
                    "leggi anche",
                    "lees ook",
                    "läs mer",
                    "läs också",
                    "läs även",
                    "les også",
                    "læs også",
                    "lue myös",
                    "leia também",
                    "leia mais",
                    "veja também",
                    "saiba mais",
                    "czytaj też",
                    "czytaj także",
                    "zobacz też",
                    "zobacz także",
                    "читайте также",
                    "читайте ще",
                    "اقرأ أيضا");

    /** Words of which one makes a short passage no text. */
    private static final List<String> OFFERS =
            List.of(
                    "all rights reserved",
                    "subscribe to our",
                    "sign up for our",
                    "sign up to our",
                    "sign up for the",
                    "sign up here",
                    "our newsletter",
                    "your inbox",
                    "already a subscriber",
                    "subscribe now",
                    "to continue reading",
                    "already have an account",
                    "log in to",
                    "create an account",
                    "accept cookies",
                    "use cookies",
                    "uses cookies",
                    "store cookies",
                    "our cookie",
                    "privacy policy",
                    "terms of service",
                    "terms of use",
                    "affiliate commission",
                    "affiliate links",
                    "earn a commission",
                    "earn commission",
                    "email address will",
                    "required fields are",
                    "follow us on",
                    "like us on",
                    "click here to",
                    "this article was originally published",
                    "support our journalism",
                    "become a member",
                    "leave a comment",
                    "share this article",
                    "enable javascript",
                    "disable your ad",
                    "ad blocker",
                    "réservée aux abonnés",
                    "réservé aux abonnés",
                    "de cet article à lire",
                    "s'abonner",
                    "inscrivez-vous",
                    "newsletter anmelden",
                    "jetzt abonnieren",
                    "bereits abonnent",
                    "abonnieren sie",
                    "cookies und",
                    "akzeptieren",
                    "datenschutzerklärung",
                    "suscríbete",
                    "regístrate",
                    "política de privacidad",
                    "nieuwsbrief",
                    "whatsapp-kanal",
                    "whatsapp channel",
                    "whatsapp-channel",
                    "google news");

    private final Outline outline;
    private final TextSums sums;
    private final double total;

    private Furniture(Outline outline) {
        this.outline = outline;
        this.sums = new TextSums(outline);
        this.total = sums.good(outline.root);
    }

    /** Marks boxes and passages. */
    static void mark(Outline outline) {
        new Furniture(outline).mark();
    }

    private void mark() {
        List<Passage> passages = outline.passages;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.dropped != null || passage.box.out() || passage.mass > LINE) {
                continue;
            }
            String text = passage.text.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
            if (invitation(text, passage)) {
                passage.dropped = Role.RELATED;
            } else if (passage.mass <= HEAD && head(text, passage)) {
                dropWithWhatItHeads(i, passage);
            } else if (offer(text)) {
                passage.dropped = Role.NEWSLETTER;
            }
        }
    }

    /** A line that names another article: {@code Read more: …} with its link. */
    private static boolean invitation(String text, Passage passage) {
        String plain = text.strip();
        int from = plain.startsWith("[") || plain.startsWith("(") ? 1 : 0;
        for (String start : INVITATIONS) {
            if (plain.startsWith(start, from)) {
                int next = from + start.length();
                boolean colon = next < plain.length() && ":-–|>»".indexOf(plain.charAt(next)) >= 0;
                return passage.linkDensity() > 0.4 && (colon || passage.linkDensity() > 0.8);
            }
        }
        return false;
    }

    private static boolean head(String text, Passage passage) {
        String plain = text.strip();
        for (String head : HEADS) {
            if (plain.startsWith(head)) {
                boolean whole = plain.length() <= head.length() + 12;
                return Tags.heading(passage.box.tag)
                        || whole
                        || plain.endsWith(":")
                        || passage.linkDensity() > 0.6
                        || plain.indexOf(':') == head.length();
            }
        }
        return false;
    }

    /** Whether it asks to subscribe, to register, to accept cookies. */
    static boolean offer(Passage passage) {
        return offer(passage.text.toString().toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    private static boolean offer(String text) {
        for (String offer : OFFERS) {
            if (text.contains(offer)) {
                return true;
            }
        }
        return false;
    }

    /** The part that the heading opens, when little running text stands in it; else the heading. */
    private void dropWithWhatItHeads(int index, Passage passage) {
        Box part = null;
        for (Box at = passage.box; at.parent != null; at = at.parent) {
            if (at.first < index || sums.good(at) > 0.25 * total || at.tag.equals("body")) {
                break;
            }
            part = at;
        }
        if (part != null) {
            part.dropped = Role.RELATED;
        } else {
            passage.dropped = Role.RELATED;
        }
        boolean opens = Tags.heading(passage.box.tag) || passage.boldMass >= 0.9 * passage.mass;
        if (opens && (part == null || part.end == index + 1)) {
            dropFollowing(index + 1, passage.box);
        }
    }

    /** What follows a heading beside it, as long as it is links and short lines. */
    private void dropFollowing(int from, Box heading) {
        Box parent = heading.parent;
        while (parent != null && parent.end <= from) {
            parent = parent.parent;
        }
        if (parent == null) {
            return;
        }
        for (int i = from; i < parent.end; i++) {
            Passage next = outline.passages.get(i);
            boolean text =
                    Tags.heading(next.box.tag)
                            || (next.linkDensity() < 0.5 && next.mass > 40 && next.endsSentence())
                            || (next.linkDensity() < 0.3 && next.mass > 80);
            if (text) {
                return;
            }
            next.dropped = Role.RELATED;
        }
    }
}
