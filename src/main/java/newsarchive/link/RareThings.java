package newsarchive.link;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/** An inverted index of what few articles of an archive hold. Immutable once made. */
final class RareThings implements Holdings {
    private final Topics topics;

    /** By thing; null for what is not rare. */
    private final @Nullable Rare[] rares;

    private final double[] lengths;
    private final long[] days;

    RareThings(List<Article> articles, Topics topics) {
        this.topics = topics;
        this.rares = new Rare[topics.things()];
        this.lengths = new double[articles.size()];
        this.days =
                articles.stream().mapToLong(article -> day(article.metadata().date())).toArray();
        for (int article = 0; article < lengths.length; article++) {
            fill(article);
        }
        for (int article = 0; article < lengths.length; article++) {
            lengths[article] = Holdings.measured(this, article);
        }
    }

    /** Enters one article into the index. */
    private void fill(int article) {
        Profile profile = topics.profile(article);
        for (int i = 0; i < profile.size(); i++) {
            int thing = profile.thing(i);
            int count = topics.holders(thing);
            if (Rare.isRare(count, lengths.length)) {
                if (rares[thing] == null) {
                    rares[thing] = new Rare(topics.weight(thing), count, lengths.length);
                }
                rares[thing].add(article, profile.count(i));
            }
        }
    }

    static long day(@Nullable PublicationDate date) {
        return date instanceof PublicationDate.Day day ? day.date().toEpochDay() : NO_DAY;
    }

    @Override
    public int articles() {
        return lengths.length;
    }

    @Override
    public Profile profile(int article) {
        return topics.profile(article);
    }

    @Override
    public @Nullable Rare rare(int thing) {
        return rares[thing];
    }

    @Override
    public @Nullable String shown(int thing) {
        return topics.shown(thing);
    }

    @Override
    public double length(int article) {
        return lengths[article];
    }

    @Override
    public long day(int article) {
        return days[article];
    }
}
