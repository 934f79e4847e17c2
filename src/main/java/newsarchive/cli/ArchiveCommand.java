package newsarchive.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line's root: says what there is. */
@Command(
        name = "archive",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {HelpCommand.class, TrainCommand.class},
        description = "Makes a site of a curated archive of news and analysis.")
final class ArchiveCommand {}
