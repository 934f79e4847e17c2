package newsarchive.link;

import org.jspecify.annotations.Nullable;

/** What the articles hold, as far as it can tell which are near one another. */
interface Holdings {
    /** Stands for a day that is not known. */
    long NO_DAY = Ties.NO_DAY;

    /** Added to each squared length: a text with little in it is not near to all that share it. */
    double LENGTH_OF_LITTLE = 60;

    /** How many articles there are. */
    int articles();

    /** What an article holds; it may hold more, but nothing that is rare. */
    Profile profile(int article);

    /** A thing with its holders; null where it is not rare. */
    @Nullable Rare rare(int thing);

    /** A thing as a reader would name it; null for a plain word. */
    @Nullable String shown(int thing);

    /** The length of an article's row of weights. */
    double length(int article);

    /** The day of an article since 1970, or {@link #NO_DAY}. */
    long day(int article);

    /** Measures an article by all rare things of its profile. */
    static double measured(Holdings holdings, int article) {
        Profile profile = holdings.profile(article);
        double square = LENGTH_OF_LITTLE;
        for (int i = 0; i < profile.size(); i++) {
            Rare rare = holdings.rare(profile.thing(i));
            if (rare != null) {
                double weight = rare.weight(profile.count(i));
                square += weight * weight;
            }
        }
        return Math.sqrt(square);
    }
}
