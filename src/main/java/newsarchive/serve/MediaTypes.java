package newsarchive.serve;

import java.util.Map;

/** The media types of a site's files by their ending. */
final class MediaTypes {
    static final String HTML = "text/html; charset=utf-8";
    static final String SCRIPT = "text/javascript; charset=utf-8";

    private static final Map<String, String> BY_ENDING =
            Map.ofEntries(
                    Map.entry("html", HTML),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", SCRIPT),
                    Map.entry("json", "application/json; charset=utf-8"),
                    Map.entry("xml", "application/xml; charset=utf-8"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("webmanifest", "application/manifest+json"));

    private MediaTypes() {}

    static String of(String path) {
        int dot = path.lastIndexOf('.');
        return BY_ENDING.getOrDefault(path.substring(dot + 1), "application/octet-stream");
    }
}
