package newsarchive.words;

import java.util.List;
import newsarchive.article.Mention;

/**
 * The words of one article, by numbers of its own: it refers to nothing outside of itself, so that
 * it can be kept from one build to the next. They may lie on a disk; who asks for several things
 * asks for {@link #held} first.
 */
public interface ArticleWords {
    /** All of it, in memory. */
    HeldWords held();

    /** Each name of names.yml that is mentioned, in the order of first mentions. */
    List<Mention> mentions();

    /** Spellings of names that stand there and mean more than one name. */
    List<String> doubtful();
}
