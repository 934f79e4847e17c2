package newsarchive.cli;

import picocli.CommandLine.Option;

/** What every command knows: its help and how much it says; a mixin. */
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but problems.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say everything: all problems, all left-out files, traces of faults.")
    boolean verbose;
}
