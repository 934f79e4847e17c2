package newsarchive.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.Evidence;
import newsarchive.article.Provenance;
import newsarchive.article.Removal;
import newsarchive.source.SourceText;

/** The source's own lines with what each was taken for in the margin, cut lines struck. */
final class TextWithRoles {
    private static final int ROLE_WIDTH = 15;

    private final Terminal terminal;
    private final PrintStream out;
    private final Ink ink;

    TextWithRoles(Terminal terminal) {
        this.terminal = terminal;
        this.out = terminal.out();
        this.ink = terminal.outInk();
    }

    void print(SourceText source, Article article) {
        List<String> lines = source.text().lines().toList();
        Provenance provenance = article.provenance();
        int first = Math.max(1, provenance.firstLine());
        int last = provenance.lastLine() == 0 ? lines.size() : provenance.lastLine();
        Role[] roles = roles(lines, provenance, first, Math.min(last, lines.size()));
        String before = "";
        for (int i = 0; i < roles.length; i++) {
            Role role = roles[i];
            String shown = role.name.equals(before) ? "" : role.name;
            before = role.name;
            printLine(first + i, shown, lines.get(first + i - 1), role.cut);
        }
    }

    private static Role[] roles(List<String> lines, Provenance provenance, int first, int last) {
        Role[] roles = new Role[Math.max(0, last - first + 1)];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = Role.BODY;
        }
        markFrontMatter(roles, lines, first);
        for (Map.Entry<String, Evidence> field : provenance.evidence().entrySet()) {
            int at = field.getValue().line() - first;
            if (field.getValue().line() > 0 && at >= 0 && at < roles.length) {
                roles[at] = new Role(joined(roles[at].name, field.getKey()), false);
            }
        }
        for (Removal removal : provenance.removals()) {
            int from = Math.max(first, removal.firstLine());
            int to = Math.min(last, removal.lastLine());
            for (int line = from; removal.firstLine() > 0 && line <= to; line++) {
                boolean alsoRead = !roles[line - first].name.isEmpty();
                roles[line - first] =
                        alsoRead ? roles[line - first] : new Role(removal.reason(), true);
            }
        }
        return roles;
    }

    /** The two lines of the fence; what stands between them has roles of its own. */
    private static void markFrontMatter(Role[] roles, List<String> lines, int first) {
        if (first != 1 || roles.length == 0 || !lines.get(0).stripTrailing().equals("---")) {
            return;
        }
        for (int i = 1; i < roles.length; i++) {
            if (lines.get(i).stripTrailing().equals("---")) {
                roles[0] = Role.FRONT_MATTER;
                roles[i] = Role.FRONT_MATTER;
                return;
            }
        }
    }

    private static String joined(String name, String more) {
        return name.isEmpty() ? more : name + ", " + more;
    }

    private void printLine(int number, String role, String text, boolean cut) {
        String margin = role;
        if (margin.length() > ROLE_WIDTH) {
            margin = margin.substring(0, ROLE_WIDTH - 1) + "…";
        }
        String left =
                ink.dim(" ".repeat(Math.max(0, 5 - Integer.toString(number).length())) + number)
                        + " "
                        + ink.blue(margin)
                        + " ".repeat(ROLE_WIDTH - margin.length())
                        + ink.dim(cut ? " × " : " │ ");
        String further = " ".repeat(6 + ROLE_WIDTH) + ink.dim(cut ? " × " : " │ ");
        int room = Math.max(24, terminal.columns() - ROLE_WIDTH - 9);
        for (String line : WrappedText.lines(Printable.of(text.replace('\t', ' ')), room)) {
            out.println((left + (cut ? ink.struck(line) : line)).stripTrailing());
            left = further;
        }
    }

    /** What a line was taken for; no name is the text itself. */
    private record Role(String name, boolean cut) {
        static final Role BODY = new Role("", false);
        static final Role FRONT_MATTER = new Role("front matter", false);
    }
}
