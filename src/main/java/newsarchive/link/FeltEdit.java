package newsarchive.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares anew what an edit moved nearer or further: the articles that hold a thing whose weight
 * changed, and those to which one of these is related or could be now. All others keep their
 * related articles: neither their own row of weights changed nor that of any article they list, and
 * none that changed comes near enough to be listed. For one thread.
 */
final class FeltEdit {
    private final KeptNearness kept;
    private final KeptHoldings holdings;
    private final RelatedArticles related;
    private final RelatedArticles.Room room;
    private final Set<Integer> holders;
    private final Map<Integer, List<NearArticle>> near = new HashMap<>();
    private final Map<Integer, Ties> ties = new HashMap<>();

    private FeltEdit(KeptNearness kept, KeptHoldings holdings, Set<Integer> holders) {
        this.kept = kept;
        this.holdings = holdings;
        this.holders = new TreeSet<>(holders);
        this.related = new RelatedArticles(holdings);
        this.room = new RelatedArticles.Room(kept.articles());
    }

    /**
     * Compares anew, and brings what is kept up to date.
     *
     * @param kept with what the edited article holds now
     * @param holdings the same
     * @param holders all that hold a thing of which something changed, or held it before
     * @param stories of the archive
     * @return null where other articles would stand together in a story
     */
    static EditEffect.@Nullable Others of(
            KeptNearness kept, KeptHoldings holdings, Set<Integer> holders, List<Story> stories) {
        return new FeltEdit(kept, holdings, holders).felt(stories);
    }

    private EditEffect.@Nullable Others felt(List<Story> stories) {
        holders.forEach(holdings::measure);
        Map<Integer, Story> told = stories(stories);
        return told == null ? null : new EditEffect.Others(relate(touched()), told);
    }

    /** All whose related articles may be others now. */
    private Set<Integer> touched() {
        Set<Integer> touched = new TreeSet<>(holders);
        for (int article = 0; article < kept.articles(); article++) {
            for (NearArticle one : near(article)) {
                if (holders.contains(one.related().entry())) {
                    touched.add(article);
                }
            }
        }
        for (int holder : holders) {
            related.likenesses(
                    holder,
                    room,
                    (other, score) -> {
                        if (score >= RelatedArticles.threshold(near(other))) {
                            touched.add(other);
                        }
                    });
        }
        return touched;
    }

    private Set<Integer> relate(Set<Integer> touched) {
        Set<Integer> changed = new LinkedHashSet<>();
        RelatedArticles.Beside beside = Ties.beside(this::ties);
        for (int article : touched) {
            List<NearArticle> now = related.to(article, beside, room);
            List<NearArticle> was = near(article);
            if (!now.equals(was)) {
                kept.near(article, now);
            }
            if (!shown(now).equals(shown(was))) {
                changed.add(article);
            }
        }
        return changed;
    }

    private static List<Entry.Related> shown(List<NearArticle> near) {
        return near.stream().map(NearArticle::related).toList();
    }

    /** Stories of which something else is told; null where other articles would make one. */
    private @Nullable Map<Integer, Story> stories(List<Story> stories) {
        RelatedArticles.Closeness asked =
                StoryFinder.asked(article -> ties(article).leader() == article);
        List<ClosePair> was = kept.close();
        Set<ClosePair> now = new LinkedHashSet<>();
        for (int holder : holders) {
            now.addAll(related.closeTo(holder, asked, room));
        }
        Set<ClosePair> felt = new HashSet<>(now);
        List<ClosePair> all = new ArrayList<>(now);
        for (ClosePair pair : was) {
            if (!holders.contains(pair.first()) && !holders.contains(pair.second())) {
                all.add(pair);
            } else if (!felt.remove(pair)) {
                felt.add(pair);
            }
        }
        if (felt.isEmpty()) {
            return Map.of();
        }
        all.sort(Comparator.comparingInt(ClosePair::first).thenComparingInt(ClosePair::second));
        long[] days = new long[kept.articles()];
        for (int article = 0; article < days.length; article++) {
            days[article] = ties(article).day();
        }
        if (!StoryFinder.groups(all, days).equals(StoryFinder.groups(was, days))) {
            return null;
        }
        kept.close(all);
        return told(stories, felt, all);
    }

    private static Map<Integer, Story> told(
            List<Story> stories, Set<ClosePair> felt, List<ClosePair> all) {
        Set<Integer> concerned = new HashSet<>();
        for (ClosePair pair : felt) {
            concerned.add(pair.first());
            concerned.add(pair.second());
        }
        Map<Long, ClosePair> pairs = new HashMap<>();
        all.forEach(pair -> pairs.put(StoryFinder.key(pair.first(), pair.second()), pair));
        Map<Integer, Story> told = new TreeMap<>();
        for (int place = 0; place < stories.size(); place++) {
            Story story = stories.get(place);
            if (story.accounts().stream().anyMatch(one -> concerned.contains(one.entry()))) {
                Story now = ArchiveStories.retold(story, pairs);
                if (!now.equals(story)) {
                    told.put(place, now);
                }
            }
        }
        return told;
    }

    private List<NearArticle> near(int article) {
        return near.computeIfAbsent(article, kept::near);
    }

    private Ties ties(int article) {
        return ties.computeIfAbsent(article, kept::ties);
    }
}
