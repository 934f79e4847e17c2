package newsarchive.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A page for {@code man}, in the macros of man(7), made of what {@code --help} says.
 *
 * @param name {@code archive} or {@code archive-build}; the file is {@code NAME.1}
 * @param text the page, lines parted by {@code \n}
 */
public record ManPage(String name, String text) {

    /**
     * The pages of a program: one for itself, one for each command that is not hidden.
     *
     * @param program its model, with all commands
     * @param version printed at the foot of each page
     */
    public static List<ManPage> of(CommandSpec program, String version) {
        List<ManPage> pages = new ArrayList<>();
        pages.add(page(program.name(), program, program, version));
        for (CommandSpec command : CommandTree.commands(program)) {
            pages.add(page(program.name() + "-" + command.name(), program, command, version));
        }
        return List.copyOf(pages);
    }

    private static ManPage page(
            String name, CommandSpec program, CommandSpec command, String version) {
        boolean whole = program.equals(command);
        StringBuilder page = new StringBuilder();
        page.append(".TH ").append(quoted(name.toUpperCase(Locale.ROOT))).append(" 1 \"\" ");
        page.append(quoted(program.name() + " " + version)).append(" \"Archive manual\"\n");
        heading(page, "NAME");
        page.append(escaped(name)).append(" \\- ");
        page.append(escaped(CommandTree.summary(command))).append('\n');
        heading(page, "SYNOPSIS");
        synopsis(page, name.replace('-', ' '), command);
        heading(page, "DESCRIPTION");
        paragraphs(page, CommandTree.plain(command.usageMessage().description()));
        arguments(page, command);
        if (whole) {
            heading(page, "COMMANDS");
            for (CommandSpec each : CommandTree.commands(program)) {
                item(page, "\\fB" + escaped(each.name()) + "\\fR", CommandTree.summary(each));
            }
        }
        heading(page, whole ? "NOTES" : "EXAMPLES");
        example(page, CommandTree.plain(command.usageMessage().footer()));
        heading(page, "SEE ALSO");
        page.append(whole ? seeAlso(program) : ".BR " + escaped(program.name()) + " (1)\n");
        return new ManPage(name, page.toString());
    }

    private static void synopsis(StringBuilder page, String name, CommandSpec command) {
        page.append(".B ").append(escaped(name)).append('\n');
        page.append(command.subcommands().isEmpty() ? "" : "\\fICOMMAND\\fR ");
        page.append("[\\fIOPTION\\fR...]");
        for (PositionalParamSpec argument : command.positionalParameters()) {
            String label = "\\fI" + escaped(argument.paramLabel()) + "\\fR";
            boolean many = argument.index().max() > argument.index().min();
            page.append(' ').append(argument.required() ? label : "[" + label + "]");
            page.append(many ? "..." : "");
        }
        page.append('\n');
    }

    private static void arguments(StringBuilder page, CommandSpec command) {
        if (!command.positionalParameters().isEmpty()) {
            heading(page, "ARGUMENTS");
        }
        for (PositionalParamSpec argument : command.positionalParameters()) {
            item(
                    page,
                    "\\fI" + escaped(argument.paramLabel()) + "\\fR",
                    CommandTree.description(argument));
        }
        if (!CommandTree.options(command).isEmpty()) {
            heading(page, "OPTIONS");
        }
        for (OptionSpec option : CommandTree.options(command)) {
            List<String> names = new ArrayList<>();
            for (String name : option.names()) {
                names.add("\\fB" + escaped(name) + "\\fR");
            }
            String value =
                    option.arity().max() == 0
                            ? ""
                            : " \\fI" + escaped(option.paramLabel()) + "\\fR";
            item(page, String.join(", ", names) + value, CommandTree.description(option));
        }
    }

    private static String seeAlso(CommandSpec program) {
        StringBuilder also = new StringBuilder();
        List<CommandSpec> commands = CommandTree.commands(program);
        for (int i = 0; i < commands.size(); i++) {
            also.append(".BR ").append(escaped(program.name() + "-" + commands.get(i).name()));
            also.append(i + 1 < commands.size() ? " (1),\n" : " (1)\n");
        }
        return also.toString();
    }

    private static void heading(StringBuilder page, String heading) {
        page.append(".SH ").append(heading).append('\n');
    }

    private static void item(StringBuilder page, String term, String description) {
        page.append(".TP\n").append(term).append('\n');
        page.append(line(description)).append('\n');
    }

    private static void paragraphs(StringBuilder page, List<String> lines) {
        boolean apart = false;
        boolean begun = false;
        for (String text : lines) {
            if (text.isBlank()) {
                apart = true;
                continue;
            }
            page.append(apart && begun ? ".PP\n" : "").append(line(text)).append('\n');
            apart = false;
            begun = true;
        }
    }

    /** Lines as they stand: those of a footer are commands to copy. */
    private static void example(StringBuilder page, List<String> lines) {
        page.append(".nf\n");
        lines.stream()
                .filter(text -> !text.isBlank() && !text.equals("Examples:"))
                .forEach(text -> page.append(line(text.stripTrailing())).append('\n'));
        page.append(".fi\n");
    }

    /** A line that begins with no request. */
    private static String line(String text) {
        String escaped = escaped(text);
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    /** Text in which {@code \} and {@code -} stand for themselves. */
    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\(dq") + "\"";
    }
}
