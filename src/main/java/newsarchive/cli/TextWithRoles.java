package newsarchive.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import newsarchive.article.Evidence;
import newsarchive.article.Provenance;
import newsarchive.article.Removal;
import newsarchive.parse.clipping.BlockReading;

/**
 * For one article: the source's own lines with what each was taken for in the margin, cut lines
 * struck. Blank lines that follow each other are shown as one, and of a long cut the first lines.
 */
final class TextWithRoles {
    private static final int CUT_LINES_SHOWN = 6;
    private static final double SURE = 0.6;

    private final Terminal terminal;
    private final PrintStream out;
    private final Ink ink;
    private final boolean all;
    private final int roleWidth;
    private String before = "";

    TextWithRoles(Terminal terminal, boolean all) {
        this.terminal = terminal;
        this.out = terminal.out();
        this.ink = terminal.outInk();
        this.all = all;
        this.roleWidth = terminal.columns() >= 90 ? 20 : 14;
    }

    /** What a line was taken for; no name is the running text. */
    private record Role(String name, String use, double confidence, String why) {
        static final Role BODY = new Role("", "body", 1, "");
        static final Role FRONT_MATTER = new Role("front matter", "metadata", 1, "");

        boolean cut() {
            return use.equals("removed");
        }
    }

    void print(List<String> lines, Provenance provenance, List<BlockReading> blocks) {
        int first = Math.max(1, provenance.firstLine());
        int last = provenance.lastLine() == 0 ? lines.size() : provenance.lastLine();
        Role[] roles = roles(lines, provenance, blocks, first, Math.min(last, lines.size()));
        int i = 0;
        while (i < roles.length) {
            int end = i;
            while (end < roles.length && goesOn(roles[i], roles[end])) {
                end++;
            }
            printBlock(lines, first, i, end, roles[i]);
            i = end;
        }
    }

    /** With the reasons told, each block stands for itself. */
    private boolean goesOn(Role role, Role next) {
        boolean alike = role.name.equals(next.name) && role.use.equals(next.use);
        return all ? role.equals(next) : alike;
    }

    private static Role[] roles(
            List<String> lines,
            Provenance provenance,
            List<BlockReading> blocks,
            int first,
            int last) {
        Role[] roles = new Role[Math.max(0, last - first + 1)];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = Role.BODY;
        }
        for (BlockReading block : blocks) {
            if (block.article() == provenance.index()) {
                fill(roles, block.firstLine() - first, block.lastLine() - first, role(block));
            }
        }
        if (blocks.isEmpty()) {
            markFields(roles, provenance, first);
            markFrontMatter(roles, lines, first);
        }
        markRemovals(roles, lines, provenance, first);
        return roles;
    }

    private static Role role(BlockReading block) {
        String name = block.role().equals("paragraph") ? "" : block.role();
        String why =
                "because of "
                        + String.join(", ", block.reasons())
                        + "; or else "
                        + block.runnerUp();
        return new Role(name, block.use(), block.confidence(), why);
    }

    private static void fill(Role[] roles, int from, int to, Role role) {
        for (int i = Math.max(0, from); i <= Math.min(to, roles.length - 1); i++) {
            // of a line that holds several blocks the one that stays tells more
            boolean kept = !roles[i].equals(Role.BODY) && !roles[i].use.equals("removed");
            roles[i] = kept && role.use.equals("removed") ? roles[i] : role;
        }
    }

    private static void markFields(Role[] roles, Provenance provenance, int first) {
        for (Map.Entry<String, Evidence> field : provenance.evidence().entrySet()) {
            int at = field.getValue().line() - first;
            if (field.getValue().line() > 0 && at >= 0 && at < roles.length) {
                String before = roles[at].name;
                String name = before.isEmpty() ? field.getKey() : before + ", " + field.getKey();
                roles[at] = new Role(name, "metadata", 1, "");
            }
        }
    }

    /** The two lines of the fence, and those between them that settle no field of the article. */
    private static void markFrontMatter(Role[] roles, List<String> lines, int first) {
        if (first != 1 || roles.length == 0 || !lines.get(0).stripTrailing().equals("---")) {
            return;
        }
        for (int i = 1; i < roles.length; i++) {
            if (lines.get(i).stripTrailing().equals("---")) {
                for (int at = 0; at <= i; at++) {
                    roles[at] = roles[at].name.isEmpty() ? Role.FRONT_MATTER : roles[at];
                }
                return;
            }
        }
    }

    /** What a reader cut within a block that it kept. */
    private static void markRemovals(
            Role[] roles, List<String> lines, Provenance provenance, int first) {
        for (Removal removal : provenance.removals()) {
            if (isPartOfLine(removal, lines)) {
                continue;
            }
            for (int line = removal.firstLine(); line <= removal.lastLine(); line++) {
                int at = line - first;
                if (line > 0 && at >= 0 && at < roles.length && isCut(roles[at], removal)) {
                    roles[at] = new Role(removal.reason(), "removed", 1, roles[at].why);
                }
            }
        }
    }

    private static boolean isPartOfLine(Removal removal, List<String> lines) {
        int line = removal.firstLine();
        return line > 0
                && line == removal.lastLine()
                && line <= lines.size()
                && !removal.text().strip().equals(lines.get(line - 1).strip());
    }

    /** Whether the removal tells more of a line than its block: a part, or a field not used. */
    private static boolean isCut(Role role, Removal removal) {
        return role.name.isEmpty()
                || (role.use.equals("metadata") && removal.reason().startsWith(role.name));
    }

    private void printBlock(List<String> lines, int first, int from, int to, Role role) {
        int end = to;
        // blank lines at the end of a block part it from the next
        while (end > from && lines.get(first + end - 2).isBlank()) {
            end--;
        }
        // said once for what goes on in the same role
        String name = role.name.equals(before) ? "" : role.name;
        before = role.name;
        int shown = 0;
        boolean blank = false;
        for (int i = from; i < end; i++) {
            String line = lines.get(first + i - 1);
            if (line.isBlank()) {
                blank = true;
                continue;
            }
            if (role.cut() && !all && shown == CUT_LINES_SHOWN && end - i > 2) {
                printRest(end - i);
                break;
            }
            if (blank) {
                printEmpty(role);
            }
            blank = false;
            printLine(first + i, name, line, role);
            shown++;
            name = "";
        }
        if (all && !role.why.isEmpty() && shown > 0) {
            int room = Math.max(24, terminal.columns() - roleWidth - 11);
            String sign = "└ ";
            for (String line : WrappedText.lines(role.why, room)) {
                out.println(" ".repeat(7 + roleWidth) + ink.dim(sign + line));
                sign = "  ";
            }
        }
        if (end < to) {
            printEmpty(Role.BODY);
        }
    }

    private void printRest(int lines) {
        String told = "… " + Counted.of(lines, "line") + " more; --verbose shows all";
        out.println(" ".repeat(7 + roleWidth) + ink.dim("× " + told));
    }

    private void printEmpty(Role role) {
        out.println(" ".repeat(7 + roleWidth) + ink.dim(role.cut() ? "×" : "│"));
    }

    private void printLine(int number, String name, String text, Role role) {
        String digits = Integer.toString(number);
        String margin = name;
        if (!name.isEmpty() && role.confidence < SURE) {
            margin = TextWidth.cut(name, roleWidth - 2) + " ?";
        }
        String sign = ink.dim(role.cut() ? "× " : "│ ");
        String left =
                ink.dim(" ".repeat(Math.max(0, 5 - digits.length())) + digits)
                        + "  "
                        + inked(TextWidth.padded(margin, roleWidth - 1), role)
                        + " "
                        + sign;
        String further = " ".repeat(7 + roleWidth) + sign;
        int room = Math.max(24, terminal.columns() - roleWidth - 9);
        for (String line : WrappedText.lines(Printable.of(text.replace('\t', ' ')), room)) {
            out.println((left + (role.cut() ? ink.struck(line) : line)).stripTrailing());
            left = further;
        }
    }

    private String inked(String margin, Role role) {
        if (margin.isBlank()) {
            return margin;
        }
        if (role.confidence < SURE) {
            return ink.yellow(margin);
        }
        return switch (role.use) {
            case "metadata" -> ink.blue(margin);
            case "removed" -> ink.dim(margin);
            default -> ink.green(margin);
        };
    }
}
