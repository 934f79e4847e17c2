package newsarchive.fuzz;

import java.util.Locale;
import java.util.Set;
import newsarchive.article.Body;
import newsarchive.article.Part;
import newsarchive.body.BodyPrinter;
import newsarchive.body.Places;
import newsarchive.body.SafeHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What holds for the body of every article, whatever file it was read from. */
final class SoundBody {
    /** Elements that run, load or lead readers astray, whatever their attributes. */
    private static final Set<String> NEVER =
            Set.of(
                    "script",
                    "style",
                    "iframe",
                    "frame",
                    "object",
                    "embed",
                    "form",
                    "base",
                    "meta",
                    "link",
                    "svg",
                    "math",
                    "template",
                    "input",
                    "button",
                    "applet",
                    "portal");

    private static final Places PLACES =
            new Places() {
                @Override
                public Places.Target link(Part.LinkStart place) {
                    return null;
                }

                @Override
                public Places.Image picture(Part.Picture place) {
                    return null;
                }
            };

    private SoundBody() {}

    static void check(Body body) {
        SafeHtml html = BodyPrinter.print(body, PLACES);
        for (Element element : Jsoup.parseBodyFragment(html.toString()).body().getAllElements()) {
            if (NEVER.contains(element.normalName())) {
                throw new AssertionError("an element of no article: " + element.normalName());
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                boolean local = value.startsWith("#");
                if (name.startsWith("on")
                        || name.equals("style")
                        || ((name.equals("href") || name.equals("src")) && !local)) {
                    throw new AssertionError("an attribute of no article: " + attribute);
                }
            }
        }
    }
}
