package newsarchive.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles on one event.
 *
 * @param name the curator's; else the headline of the first account
 * @param curated whether {@code stories.yml} or an article's {@code story:} names it
 * @param path {@code stories/the-ferry-vote.html}
 * @param accounts its articles in the order of time
 */
public record Story(
        String name,
        @Nullable String description,
        boolean curated,
        String path,
        List<Account> accounts) {

    public Story {
        accounts = List.copyOf(accounts);
    }

    /**
     * One article of a story.
     *
     * @param entry its place in the archive
     * @param stated whether the curator put it there
     * @param shared what it shares with the account nearest to it: why it is there
     */
    public record Account(int entry, boolean stated, List<String> shared) {
        public Account {
            shared = List.copyOf(shared);
        }
    }
}
