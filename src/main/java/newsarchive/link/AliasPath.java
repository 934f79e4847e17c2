package newsarchive.link;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import newsarchive.text.Slug;

/**
 * Reads a written alias as the path of a redirecting page: {@code /old/talks} becomes {@code
 * old/talks/index.html}, which every static host answers for both spellings.
 *
 * @param path relative to the site's root, empty when the alias cannot be used
 * @param reason why it cannot be used, empty when it can
 */
record AliasPath(String path, String reason) {
    private static final int LONGEST_NAME = 200;
    private static final Pattern HTML_CODE = Pattern.compile("&#?[a-zA-Z0-9]+;");

    static AliasPath of(String written) {
        String alias = Normalizer.normalize(written, Normalizer.Form.NFC);
        String unusable = reasonAgainst(alias);
        if (!unusable.isEmpty()) {
            return new AliasPath("", unusable);
        }
        List<String> names = new ArrayList<>();
        for (String name : alias.split("/")) {
            if (name.isEmpty() || name.equals(".")) {
                continue;
            }
            String badName = reasonAgainstName(name);
            if (!badName.isEmpty()) {
                return new AliasPath("", badName);
            }
            names.add(name);
        }
        return names.isEmpty() ? new AliasPath("", "it names no page") : page(names, alias);
    }

    private static AliasPath page(List<String> names, String alias) {
        for (String folder : names.subList(0, names.size() - 1)) {
            if (isPage(folder)) {
                return new AliasPath("", "a page cannot be a folder: \"" + folder + "\"");
            }
        }
        boolean page = isPage(names.get(names.size() - 1)) && !alias.endsWith("/");
        return new AliasPath(String.join("/", names) + (page ? "" : "/index.html"), "");
    }

    private static boolean isPage(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm");
    }

    private static String reasonAgainst(String alias) {
        if (alias.startsWith("//")) {
            return "an alias stays on this site";
        }
        for (int i = 0; i < alias.length(); i++) {
            char c = alias.charAt(i);
            if (c < ' ' || c == 0x7f || Character.getType(c) == Character.FORMAT) {
                return "it holds an invisible character";
            }
            if (c == '%') {
                return "write the characters themselves, not their %-codes";
            }
            if (c == '?' || c == '#') {
                return "a static site cannot see what stands after \"" + c + "\"";
            }
            if (":\\<>\"|*`{}^".indexOf(c) >= 0) {
                return "\"" + c + "\" cannot stand in a path of this site";
            }
        }
        return "";
    }

    private static String reasonAgainstName(String name) {
        if (name.equals("..")) {
            return "it leaves the site";
        }
        if (name.startsWith(".")
                || name.endsWith(".")
                || name.isBlank()
                || !name.strip().equals(name)) {
            return "\"" + name + "\" begins or ends with a dot or a space";
        }
        if (name.startsWith("'") || name.endsWith("'")) {
            return "\"" + name + "\" begins or ends with a quotation mark";
        }
        if (HTML_CODE.matcher(name).find()) {
            return "write the characters themselves, not their HTML codes";
        }
        if (Slug.isDevice(name)) {
            return "\"" + name + "\" is a device on Windows";
        }
        return name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
                ? "a name in it is longer than " + LONGEST_NAME + " bytes"
                : "";
    }
}
