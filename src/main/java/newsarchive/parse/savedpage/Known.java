package newsarchive.parse.savedpage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page's data tell of its text before the text is looked for.
 *
 * @param titles plain forms of the headline
 * @param authors as chosen
 * @param summaries descriptions of the article, of which one is often its deck
 * @param stated the text itself, null when data do not state it
 */
record Known(
        List<String> titles,
        List<String> authors,
        List<String> summaries,
        @Nullable StatedText stated) {

    Known {
        titles = List.copyOf(titles);
        authors = List.copyOf(authors);
        summaries = List.copyOf(summaries);
    }
}
