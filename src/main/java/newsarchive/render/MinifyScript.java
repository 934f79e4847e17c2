package newsarchive.render;

/**
 * Leaves out of a script what only its readers need: lines of comment, indentation and empty lines.
 * Line ends stay, so that nothing depends on where semicolons stand. A script with a template
 * literal is left as it is, because its lines may be text. Stateless.
 */
final class MinifyScript {
    private MinifyScript() {}

    static String of(String script) {
        if (script.indexOf('`') >= 0 || script.contains("/*")) {
            return script;
        }
        StringBuilder small = new StringBuilder(script.length());
        script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .forEach(line -> small.append(line).append('\n'));
        return small.toString();
    }
}
