package newsarchive.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class ManPageTest {
    @Command(
            name = "press",
            description = {"Prints things: papers, books.", "", "Second paragraph."},
            footer = {"", "Examples:", "  press print a.txt"})
    private static final class Press {}

    @Command(
            name = "print",
            description = {"Print a file.", ""},
            footer = {"", "Examples:", "  press print --on 'A4' C:\\paper", ".press"})
    @SuppressWarnings("UnusedVariable") // picocli reads them
    private static final class Print {
        @Option(
                names = {"-o", "--on"},
                paramLabel = "SIZE",
                description = ".paper sizes, as in \"A4\".")
        private String size;

        @Option(names = "--secret", hidden = true, description = "Not for people.")
        private boolean secret;

        @Parameters(index = "0..*", arity = "1..*", paramLabel = "FILE", description = "What.")
        private List<Path> files;
    }

    @Command(name = "rehearse", hidden = true, description = "Not for people.")
    private static final class Rehearse {}

    private static List<ManPage> pages() {
        CommandLine line =
                new CommandLine(new Press())
                        .addSubcommand(new Print())
                        .addSubcommand(new Rehearse());
        return ManPage.of(line.getCommandSpec(), "1.2");
    }

    @Test
    void thereIsAPageForTheProgramAndForEachCommandThatAPersonSees() {
        assertThat(pages()).extracting(ManPage::name).containsExactly("press", "press-print");
    }

    @Test
    void thePageOfTheProgramListsItsCommands() {
        assertThat(pages().get(0).text())
                .isEqualTo(
                        """
                        .TH "PRESS" 1 "" "press 1.2" "Archive manual"
                        .SH NAME
                        press \\- Prints things
                        .SH SYNOPSIS
                        .B press
                        \\fICOMMAND\\fR [\\fIOPTION\\fR...]
                        .SH DESCRIPTION
                        Prints things: papers, books.
                        .PP
                        Second paragraph.
                        .SH COMMANDS
                        .TP
                        \\fBprint\\fR
                        Print a file
                        .SH NOTES
                        .nf
                          press print a.txt
                        .fi
                        .SH SEE ALSO
                        .BR press\\-print (1)
                        """);
    }

    @Test
    void aLineThatBeginsLikeARequestAndABackslashStandForThemselves() {
        assertThat(pages().get(1).text())
                .isEqualTo(
                        """
                        .TH "PRESS-PRINT" 1 "" "press 1.2" "Archive manual"
                        .SH NAME
                        press\\-print \\- Print a file
                        .SH SYNOPSIS
                        .B press print
                        [\\fIOPTION\\fR...] \\fIFILE\\fR...
                        .SH DESCRIPTION
                        Print a file.
                        .SH ARGUMENTS
                        .TP
                        \\fIFILE\\fR
                        What.
                        .SH OPTIONS
                        .TP
                        \\fB\\-o\\fR, \\fB\\-\\-on\\fR \\fISIZE\\fR
                        \\&.paper sizes, as in "A4".
                        .SH EXAMPLES
                        .nf
                          press print \\-\\-on 'A4' C:\\epaper
                        \\&.press
                        .fi
                        .SH SEE ALSO
                        .BR press (1)
                        """);
    }
}
