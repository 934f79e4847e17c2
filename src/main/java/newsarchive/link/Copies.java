package newsarchive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.article.Article;
import newsarchive.article.PublicationDate;
import newsarchive.words.ArchiveWords;

/**
 * Which articles are copies of one another, which of them leads, and which passages stand in
 * several. The curator's {@code canonical:} joins and chooses; an article that names itself there
 * stands alone.
 */
final class Copies {
    private final List<Article> articles;
    private final int[] group;
    private final int[] chosen;
    private final Map<Long, Double> shares = new TreeMap<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] leader;
    private final List<List<Entry.Shared>> passages = new ArrayList<>();

    private Copies(List<Article> articles, int[] canonical) {
        this.articles = articles;
        this.chosen = canonical;
        this.group = new int[articles.size()];
        this.leader = new int[articles.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.add(new ArrayList<>());
            passages.add(new ArrayList<>());
        }
    }

    /**
     * Finds the copies of an archive.
     *
     * @param canonical for each article the one that its {@code canonical:} names, -1 for none
     */
    static Copies of(List<Article> articles, ArchiveWords words, int[] canonical, int jobs) {
        Copies copies = new Copies(articles, canonical);
        CopyFinder.Found found = CopyFinder.in(words, jobs);
        for (CopyFinder.Pair pair : found.copies()) {
            if (!copies.standsAlone(pair.first()) && !copies.standsAlone(pair.second())) {
                copies.join(pair.first(), pair.second());
                copies.shares.put(key(pair.first(), pair.second()), pair.share());
            }
        }
        for (int i = 0; i < canonical.length; i++) {
            if (canonical[i] >= 0) {
                copies.join(i, canonical[i]);
            }
        }
        copies.lead();
        PassagePlaces places = new PassagePlaces(articles);
        for (CopyFinder.Passage passage : found.passages()) {
            if (copies.root(passage.first()) != copies.root(passage.second())) {
                copies.add(passage, places);
            }
        }
        return copies;
    }

    private boolean standsAlone(int article) {
        return chosen[article] == article;
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        group[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int article) {
        int root = article;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private void lead() {
        for (int i = 0; i < group.length; i++) {
            members.get(root(i)).add(i);
        }
        for (List<Integer> copies : members) {
            int first = copies.isEmpty() ? -1 : leaderOf(copies);
            copies.forEach(copy -> leader[copy] = first);
        }
    }

    /** The curator's choice, else the earliest by day, else the last in the archive's order. */
    private int leaderOf(List<Integer> copies) {
        int best = -1;
        for (int copy : copies) {
            int named = chosen[copy];
            if (named >= 0 && named != copy && (chosen[named] < 0 || chosen[named] == named)) {
                return named;
            }
            if (best < 0 || isEarlier(copy, best)) {
                best = copy;
            }
        }
        return best;
    }

    private boolean isEarlier(int copy, int best) {
        PublicationDate one = articles.get(copy).metadata().date();
        PublicationDate other = articles.get(best).metadata().date();
        if (one == null || other == null) {
            return one != null;
        }
        boolean day = one.day() > 0;
        return day == other.day() > 0 ? one.compareTo(other) < 0 : day;
    }

    private void add(CopyFinder.Passage passage, PassagePlaces places) {
        PassagePlaces.Place one = places.of(passage.first(), passage.firstWord(), passage.length());
        PassagePlaces.Place other =
                places.of(passage.second(), passage.secondWord(), passage.length());
        passages.get(passage.first())
                .add(
                        new Entry.Shared(
                                one.paragraph(),
                                one.opening(),
                                passage.second(),
                                other.paragraph(),
                                passage.length()));
        passages.get(passage.second())
                .add(
                        new Entry.Shared(
                                other.paragraph(),
                                other.opening(),
                                passage.first(),
                                one.paragraph(),
                                passage.length()));
    }

    /** The place of the copy that leads; the article's own when it leads or stands alone. */
    int leader(int article) {
        return leader[article];
    }

    /** The other copies of an article, in the order of the archive. */
    List<Entry.Copy> besides(int article) {
        List<Entry.Copy> copies = new ArrayList<>();
        for (int copy : members.get(root(article))) {
            if (copy != article) {
                Double share = shares.get(key(article, copy));
                copies.add(new Entry.Copy(copy, share == null ? 0 : (int) (share * 100)));
            }
        }
        return copies;
    }

    /** Passages of an article that stand elsewhere too, in the order of the other articles. */
    List<Entry.Shared> passages(int article) {
        return List.copyOf(passages.get(article));
    }
}
