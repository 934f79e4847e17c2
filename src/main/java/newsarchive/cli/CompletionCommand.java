package newsarchive.cli;

import java.util.concurrent.Callable;
import newsarchive.manual.Completion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code archive completion}: prints the script by which a shell completes what is typed. */
@Command(
        name = "completion",
        description = {
            "Print a script that completes commands and options in your shell.",
            "",
            "It completes \"archive\" wherever that is on the PATH.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive completion bash > ~/.local/share/bash-completion/completions/archive",
            "  archive completion zsh > ~/.archive-completion && echo '. ~/.archive-completion' >>"
                    + " ~/.zshrc",
            "  archive completion fish > ~/.config/fish/completions/archive.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // picocli reads its options; nothing here asks for them
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "bash|zsh|fish", description = "The shell.")
    private Shell shell = Shell.BASH;

    /** Whose language the script is in. */
    private enum Shell {
        BASH,
        ZSH,
        FISH
    }

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine whole = new ArchiveCommand(terminal).commandLine();
        String script =
                switch (shell) {
                    case BASH, ZSH -> Completion.bash(whole);
                    case FISH -> Completion.fish(whole);
                };
        terminal.out().print(script);
        return ExitCode.DONE;
    }
}
