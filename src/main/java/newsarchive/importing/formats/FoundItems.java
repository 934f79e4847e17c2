package newsarchive.importing.formats;

import java.io.IOException;
import newsarchive.problem.Problem;

/** Takes what is found in a file, one after the other, so that no file need be held whole. */
public interface FoundItems {
    /** Takes an article with a text, or with all that will ever be known of it. */
    void article(FoundItem item) throws IOException;

    /** Takes an article of which there is only the address. */
    void address(FoundAddress address);

    /**
     * Takes what is no article.
     *
     * @param item what it is called in the file
     * @param reason in plain words
     */
    void leftOut(String item, String reason);

    /** Takes what is wrong with the file. */
    void problem(Problem problem);
}
