package newsarchive.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.health.LinkHealth;
import newsarchive.health.Verdict;
import newsarchive.health.Visited;
import org.jspecify.annotations.Nullable;

/** Chooses the originals that are to be asked for: those never asked for, then the longest ago. */
public final class ChooseOriginals {
    private static final int DAYS_OF_GOOD = 30;

    private ChooseOriginals() {}

    /** Which of all addresses are wanted. */
    public enum Wanted {
        /** Those of which nothing is known, or nothing sure, or that were asked for a month ago. */
        DUE,
        /** All. */
        ALL,
        /** Those that were gone or in doubt when they were last asked for. */
        FAILING
    }

    /**
     * The originals of {@code articles} that are wanted, each address once.
     *
     * @param today nothing is asked for twice on one day, unless all is wanted
     */
    public static List<Original> of(
            List<Article> articles, LinkHealth health, LocalDate today, Wanted wanted) {
        Map<String, Original> all = new LinkedHashMap<>();
        for (Article article : articles) {
            String url = article.metadata().url();
            if (url != null) {
                String title = article.metadata().title();
                all.putIfAbsent(url, new Original(url, title == null ? "" : title));
            }
        }
        List<Original> chosen = new ArrayList<>();
        for (Original original : all.values()) {
            if (isWanted(health.of(original.address()), today, wanted)) {
                chosen.add(original);
            }
        }
        chosen.sort(
                Comparator.comparing(
                        (Original original) -> {
                            Visited known = health.of(original.address());
                            return known == null ? LocalDate.MIN : known.lastChecked();
                        }));
        return chosen;
    }

    private static boolean isWanted(@Nullable Visited known, LocalDate today, Wanted wanted) {
        boolean failing =
                known != null
                        && (known.verdict() == Verdict.GONE || known.verdict() == Verdict.DOUBTFUL);
        return switch (wanted) {
            case ALL -> true;
            case FAILING -> failing;
            case DUE -> known == null || isDue(known, today);
        };
    }

    private static boolean isDue(Visited known, LocalDate today) {
        boolean sure = known.verdict() == Verdict.GOOD || known.isDead();
        int days = sure ? DAYS_OF_GOOD : 1;
        return !known.lastChecked().plusDays(days).isAfter(today);
    }
}
