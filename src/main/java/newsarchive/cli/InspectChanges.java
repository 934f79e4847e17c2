package newsarchive.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.article.Change;

/** Shows what was changed, rule by rule, as before → after with the words around. */
final class InspectChanges {
    private static final int SHOWN_OF_A_RULE = 3;
    private static final int AROUND = 16;
    private static final int QUOTED = 48;

    private final PrintStream out;
    private final Ink ink;
    private final boolean all;
    private final List<String> lines;

    /**
     * A view of changes.
     *
     * @param all whether each change is shown
     * @param lines of the source, for the words around a change; may be empty
     */
    InspectChanges(Terminal terminal, boolean all, List<String> lines) {
        this.out = terminal.out();
        this.ink = terminal.outInk();
        this.all = all;
        this.lines = lines;
    }

    void print(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        out.println();
        out.println(ink.bold("changed"));
        Map<String, List<Change>> byRule = new LinkedHashMap<>();
        for (Change change : changes) {
            byRule.computeIfAbsent(change.rule(), rule -> new ArrayList<>()).add(change);
        }
        byRule.forEach(this::print);
    }

    private void print(String rule, List<Change> changes) {
        int count = changes.size();
        out.println("  " + ink.blue(rule) + (count == 1 ? "" : ink.dim(", " + count + " times")));
        int shown = all ? count : Math.min(count, SHOWN_OF_A_RULE);
        for (Change change : changes.subList(0, shown)) {
            out.println(
                    "    "
                            + ink.dim(TextWidth.padded(place(change), 8))
                            + before(change)
                            + ink.dim(" → ")
                            + after(change));
        }
        if (shown < count) {
            out.println(ink.dim("    … and " + (count - shown) + " more; --verbose shows all"));
        }
    }

    private static String place(Change change) {
        if (change.line() == 0) {
            return "";
        }
        return change.column() == 0
                ? Integer.toString(change.line())
                : change.line() + ":" + change.column();
    }

    private String before(Change change) {
        String words = visible(change.before());
        String line =
                change.line() > 0 && change.line() <= lines.size()
                        ? lines.get(change.line() - 1)
                        : "";
        int from = change.column() - 1;
        int to = from + change.before().length();
        boolean there =
                from >= 0 && !change.before().isEmpty() && line.startsWith(change.before(), from);
        if (!there || change.before().length() > QUOTED) {
            return ink.red(words);
        }
        return around(line, Math.max(0, from - AROUND), from)
                + ink.red(words)
                + around(line, to, Math.min(line.length(), to + AROUND));
    }

    private String after(Change change) {
        return change.after().isEmpty() ? ink.dim("nothing") : ink.green(visible(change.after()));
    }

    /** The words beside a change, cut at whole letters. */
    private String around(String line, int from, int to) {
        int start = from;
        int end = to;
        if (start < end && Character.isLowSurrogate(line.charAt(start))) {
            start++;
        }
        if (end > start && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return ink.dim(Printable.of(line.substring(start, end).replace('\t', ' ')));
    }

    /** Spaces have no look of their own, so they get one. */
    private static String visible(String text) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = text.isBlank();
            switch (c) {
                case '\u00a0' -> seen.append("⍽");
                case '\u202f', '\u2009', '\u200a', '\u2002', '\u2003' ->
                        seen.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                case ' ' -> seen.append(blank ? "␣" : " ");
                case '\t' -> seen.append("⇥");
                case '\n' -> seen.append("⏎");
                default -> seen.append(c);
            }
        }
        return TextWidth.cut(Printable.of(seen.toString()), QUOTED);
    }
}
