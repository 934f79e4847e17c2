package newsarchive.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newsarchive.config.Names;
import org.jspecify.annotations.Nullable;

/**
 * What the articles hold as it is kept, of which only what is asked for is read. Whoever changes
 * what is kept makes a new one. For one thread.
 */
final class KeptHoldings implements Holdings {
    private final KeptNearness kept;
    private final Names names;
    private final List<Taxonomy.Term> tags;
    private final Map<Integer, Optional<Rare>> rares = new HashMap<>();
    private final Map<Integer, ThingCounts.Count> counts = new HashMap<>();
    private final Map<Integer, Double> measured = new TreeMap<>();
    private final Profile[] profiles;

    KeptHoldings(KeptNearness kept, Names names, List<Taxonomy.Term> tags) {
        this.kept = kept;
        this.names = names;
        this.tags = tags;
        this.profiles = new Profile[kept.articles()];
    }

    @Override
    public int articles() {
        return profiles.length;
    }

    @Override
    public Profile profile(int article) {
        if (profiles[article] == null) {
            int[] held = kept.held(article);
            int size = 0;
            for (int i = 0; i < held.length; i += 2) {
                size += held[i + 1] > 0 ? 1 : 0;
            }
            int[] things = new int[size];
            float[] times = new float[size];
            size = 0;
            for (int i = 0; i < held.length; i += 2) {
                if (held[i + 1] > 0) {
                    things[size] = held[i];
                    times[size++] = held[i + 1];
                }
            }
            profiles[article] = new Profile(things, times);
        }
        return profiles[article];
    }

    @Override
    public @Nullable Rare rare(int thing) {
        return rares.computeIfAbsent(thing, t -> Optional.ofNullable(newRare(t))).orElse(null);
    }

    private @Nullable Rare newRare(int thing) {
        int[] holders = kept.holders(thing);
        int count = 0;
        for (int i = 0; holders != null && i < holders.length; i += 2) {
            count += holders[i + 1] > 0 ? 1 : 0;
        }
        if (!Rare.isRare(count, profiles.length)) {
            return null;
        }
        Rare rare = new Rare(says(thing), count, profiles.length);
        for (int i = 0; i < holders.length; i += 2) {
            if (holders[i + 1] > 0) {
                rare.add(holders[i], holders[i + 1]);
            }
        }
        return rare;
    }

    private double says(int thing) {
        return thing >= kept.words()
                ? Topics.NAMED_SAYS
                : Topics.weight(count(thing).small(), count(thing).capital());
    }

    private ThingCounts.Count count(int word) {
        return counts.computeIfAbsent(word, kept::count);
    }

    @Override
    public @Nullable String shown(int thing) {
        int name = thing - kept.words();
        if (name < 0) {
            ThingCounts.Count count = count(thing);
            return count.capital() > count.small() ? count.form() : null;
        }
        return name < kept.names()
                ? names.all().get(name).name()
                : tags.get(name - kept.names()).name();
    }

    @Override
    public double length(int article) {
        Double now = measured.get(article);
        return now == null ? kept.length(article) : now;
    }

    /** Measures an article anew. */
    void measure(int article) {
        double length = Holdings.measured(this, article);
        measured.put(article, length);
        kept.measure(article, length);
    }

    @Override
    public long day(int article) {
        return kept.ties(article).day();
    }
}
