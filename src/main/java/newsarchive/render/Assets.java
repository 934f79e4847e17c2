package newsarchive.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import newsarchive.page.Site;
import org.jspecify.annotations.Nullable;

/**
 * The theme's style sheet, scripts and icons as files of the site. The style sheets are joined into
 * one, which costs a reader one request; every file can be overridden in the archive's folder
 * {@code templates/assets}.
 */
public final class Assets {
    private static final List<String> STYLES =
            List.of("tokens", "base", "layout", "article", "listing", "search", "preview", "print");
    private static final List<String> FILES =
            List.of(
                    "assets/icons/icon.svg",
                    "assets/icons/icon-180.png",
                    "assets/icons/icon-512.png",
                    "assets/js/archive.js",
                    "assets/js/previews.js",
                    "assets/js/redirect.js",
                    "assets/js/search.js");

    private Assets() {}

    /**
     * All files of the theme by path relative to the site's root, in a fixed order.
     *
     * @param ownTemplates the archive's folder {@code templates}, null when it has none
     */
    public static Map<String, byte[]> of(@Nullable Path ownTemplates, Site site) {
        ThemeFiles files = new ThemeFiles(ownTemplates);
        Map<String, byte[]> assets = new LinkedHashMap<>();
        assets.put("assets/archive.css", utf8(styles(files, site)));
        assets.put("site.webmanifest", utf8(manifest(site)));
        TreeSet<String> names = new TreeSet<>(FILES);
        names.addAll(files.own("assets"));
        for (String name : names) {
            byte[] bytes = name.startsWith("assets/css/") ? null : files.bytes(name);
            if (bytes != null) {
                assets.put(name, name.endsWith(".js") ? script(bytes) : bytes);
            }
        }
        return assets;
    }

    private static byte[] script(byte[] bytes) {
        return utf8(MinifyScript.of(new String(bytes, StandardCharsets.UTF_8)));
    }

    private static String styles(ThemeFiles files, Site site) {
        StringBuilder css = new StringBuilder("@layer " + String.join(",", STYLES) + ",custom;\n");
        for (String name : STYLES) {
            append(css, files, name);
        }
        if (site.look().colour() != null) {
            css.append(AccentColours.css(site.look().colour()));
        }
        append(css, files, "custom");
        return MinifyCss.of(css.toString()) + "\n";
    }

    private static void append(StringBuilder css, ThemeFiles files, String name) {
        String text = files.text("assets/css/" + name + ".css");
        if (text != null) {
            css.append(text).append('\n');
        }
    }

    private static String manifest(Site site) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", site.title());
        manifest.put("description", site.description());
        manifest.put("lang", site.language());
        manifest.put("dir", site.direction());
        manifest.put("start_url", "index.html");
        manifest.put("display", "minimal-ui");
        manifest.put("background_color", "#fbfaf6");
        manifest.put("theme_color", "#fbfaf6");
        manifest.put(
                "icons",
                List.of(
                        icon("assets/icons/icon.svg", "any", "image/svg+xml"),
                        icon("assets/icons/icon-512.png", "512x512", "image/png")));
        return JsonText.of(manifest) + "\n";
    }

    private static Map<String, Object> icon(String src, String sizes, String type) {
        Map<String, Object> icon = new LinkedHashMap<>();
        icon.put("src", src);
        icon.put("sizes", sizes);
        icon.put("type", type);
        return icon;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
