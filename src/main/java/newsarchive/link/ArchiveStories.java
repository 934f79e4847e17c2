package newsarchive.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import newsarchive.article.Article;
import newsarchive.config.Stories;
import newsarchive.ledger.Address;
import newsarchive.problem.Problem;
import newsarchive.text.DistinctSlugs;
import newsarchive.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Makes the stories of an archive of what was found and what the curator says: {@code stories.yml}
 * and an article's own {@code story:} name, join, split and pin. For one thread.
 */
final class ArchiveStories {
    private static final String FOLDER = "stories";

    private final List<Article> articles;
    private final Addresses addresses;
    private final RecordedAddresses recorded;
    private final List<Story> all = new ArrayList<>();
    private final Map<Integer, Integer> storyOf = new HashMap<>();

    private ArchiveStories(
            List<Article> articles, Addresses addresses, RecordedAddresses recorded) {
        this.articles = articles;
        this.addresses = addresses;
        this.recorded = recorded;
    }

    /** A story in the making. */
    private static final class Draft {
        final String name;
        final @Nullable String description;
        final boolean curated;
        final Set<Integer> stated = new LinkedHashSet<>();
        final Set<Integer> members = new LinkedHashSet<>();

        Draft(String name, @Nullable String description, boolean curated) {
            this.name = name;
            this.description = description;
            this.curated = curated;
        }
    }

    /**
     * The stories, newest first.
     *
     * @param curated what stories.yml says
     * @param close pairs of articles that may tell of one event
     * @param days the day of each article
     * @param find the place of the article that a reference means; null when there is none
     */
    static ArchiveStories of(
            List<Article> articles,
            Stories curated,
            List<ClosePair> close,
            long[] days,
            BiFunction<String, String, @Nullable Integer> find,
            Addresses addresses,
            RecordedAddresses recorded,
            Consumer<Problem> problems) {
        ArchiveStories stories = new ArchiveStories(articles, addresses, recorded);
        List<List<Integer>> groups = new ArrayList<>(StoryFinder.groups(close, days));
        List<Draft> drafts = stories.curated(curated, groups, find, problems);
        for (List<Integer> group : groups) {
            List<Integer> left = group.stream().filter(e -> !stories.isTaken(e, drafts)).toList();
            if (left.size() > 1 && stories.areSeveralHouses(left)) {
                int first = left.get(left.size() - 1);
                Draft draft = new Draft(Headline.of(articles.get(first)), null, false);
                draft.members.addAll(left);
                drafts.add(draft);
            }
        }
        stories.settle(drafts, close);
        return stories;
    }

    private boolean isTaken(int entry, List<Draft> drafts) {
        return drafts.stream().anyMatch(draft -> draft.curated && draft.members.contains(entry));
    }

    /** One house's own reports in a row are a series of its own making, not accounts. */
    private boolean areSeveralHouses(List<Integer> group) {
        Set<String> houses = new HashSet<>();
        for (int entry : group) {
            String publisher = articles.get(entry).metadata().publisher();
            houses.add(publisher == null ? "" : TermSpelling.key(publisher));
        }
        return houses.size() > 1;
    }

    private List<Draft> curated(
            Stories curated,
            List<List<Integer>> groups,
            BiFunction<String, String, @Nullable Integer> find,
            Consumer<Problem> problems) {
        Map<String, Draft> byName = new LinkedHashMap<>();
        Map<Draft, Stories.Story> settings = new LinkedHashMap<>();
        for (Stories.Story story : curated.all()) {
            Draft draft = new Draft(story.name(), story.description(), true);
            byName.put(TermSpelling.key(story.name()), draft);
            settings.put(draft, story);
            draft.stated.addAll(found(story, story.articles(), find, problems));
        }
        for (int entry = 0; entry < articles.size(); entry++) {
            String name = articles.get(entry).curation().story();
            if (name != null && !name.isBlank()) {
                byName.computeIfAbsent(TermSpelling.key(name), k -> new Draft(name, null, true))
                        .stated
                        .add(entry);
            }
        }
        List<Draft> drafts = new ArrayList<>(byName.values());
        for (Draft draft : drafts) {
            draft.members.addAll(draft.stated);
        }
        for (Draft draft : drafts) {
            Stories.Story story = settings.get(draft);
            Set<Integer> without = new HashSet<>();
            if (story != null) {
                without.addAll(found(story, story.without(), find, problems));
            }
            if (story == null || !story.closed()) {
                for (List<Integer> group : groups) {
                    if (group.stream().anyMatch(draft.stated::contains)) {
                        group.stream()
                                .filter(entry -> !isTaken(entry, drafts))
                                .forEach(draft.members::add);
                    }
                }
            }
            draft.members.removeAll(without);
        }
        drafts.removeIf(draft -> draft.members.isEmpty());
        return drafts;
    }

    private static Set<Integer> found(
            Stories.Story story,
            List<String> references,
            BiFunction<String, String, @Nullable Integer> find,
            Consumer<Problem> problems) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String reference : references) {
            Integer entry = find.apply("stories.yml", reference);
            if (entry == null) {
                problems.accept(
                        Problem.warning(
                                "story-unresolved",
                                story.position(),
                                "story \"%s\" names \"%s\", which is no article here"
                                        .formatted(story.name(), reference),
                                "write the slug or the source path of a published article"));
            } else {
                found.add(entry);
            }
        }
        return found;
    }

    private void settle(List<Draft> drafts, List<ClosePair> close) {
        Map<Long, ClosePair> pairs = new HashMap<>();
        close.forEach(pair -> pairs.put(StoryFinder.key(pair.first(), pair.second()), pair));
        // newest first, as all lists
        drafts.sort(
                Comparator.comparingInt(
                        draft -> draft.members.stream().min(Integer::compare).orElse(0)));
        Map<Draft, String> paths = paths(drafts);
        for (Draft draft : drafts) {
            List<Integer> inTime = new ArrayList<>(draft.members);
            inTime.sort(Comparator.reverseOrder());
            List<Story.Account> accounts = new ArrayList<>();
            for (int entry : inTime) {
                accounts.add(
                        new Story.Account(
                                entry, draft.stated.contains(entry), why(entry, inTime, pairs)));
                storyOf.putIfAbsent(entry, all.size());
            }
            all.add(
                    new Story(
                            draft.name,
                            draft.description,
                            draft.curated,
                            paths.get(draft),
                            accounts));
        }
    }

    /** The same accounts of a story, with what the nearest others share with each. */
    static Story retold(Story story, Map<Long, ClosePair> pairs) {
        List<Integer> inTime = story.accounts().stream().map(Story.Account::entry).toList();
        List<Story.Account> accounts = new ArrayList<>();
        for (Story.Account account : story.accounts()) {
            List<String> why = why(account.entry(), inTime, pairs);
            accounts.add(new Story.Account(account.entry(), account.stated(), why));
        }
        return new Story(
                story.name(), story.description(), story.curated(), story.path(), accounts);
    }

    private static List<String> why(int entry, List<Integer> others, Map<Long, ClosePair> pairs) {
        ClosePair best = null;
        for (int other : others) {
            ClosePair pair = other == entry ? null : pairs.get(StoryFinder.key(entry, other));
            if (pair != null && (best == null || pair.score() > best.score())) {
                best = pair;
            }
        }
        return best == null ? List.of() : best.shared();
    }

    /** A recorded story keeps its address: by its name, else by most of its articles. */
    private Map<Draft, String> paths(List<Draft> drafts) {
        DistinctSlugs slugs = new DistinctSlugs();
        slugs.reserve("index");
        recorded.in(FOLDER).forEach(line -> slugs.reserve(RecordedAddresses.slug(FOLDER, line)));
        Map<Draft, String> paths = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Draft draft : drafts) {
            String path = recorded.ofTerm("story", TermSpelling.key(draft.name));
            if (path != null && taken.add(path)) {
                paths.put(draft, path);
            }
        }
        for (Draft draft : drafts) {
            if (!paths.containsKey(draft)) {
                String path = recordedByArticles(draft, taken);
                paths.put(
                        draft,
                        path != null
                                ? path
                                : FOLDER
                                        + "/"
                                        + slugs.take(Slug.of(draft.name, "story"))
                                        + ".html");
                taken.add(paths.get(draft));
            }
        }
        return paths;
    }

    private @Nullable String recordedByArticles(Draft draft, Set<String> taken) {
        if (draft.curated) {
            return null;
        }
        String best = null;
        int most = 0;
        for (Address line : recorded.in(FOLDER)) {
            if (line instanceof Address.Standing standing && !taken.contains(line.address())) {
                int common = 0;
                for (int entry : draft.members) {
                    common += holds(standing, addresses.ofArticle(entry)) ? 1 : 0;
                }
                if (common > most) {
                    most = common;
                    best = line.address();
                }
            }
        }
        return best;
    }

    private boolean holds(Address.Standing story, String article) {
        return List.of(story.terms().split(" ", -1)).stream()
                .anyMatch(path -> recorded.end(path).equals(article));
    }

    /** What the ledger records of each story, by address. */
    Map<String, Address.Standing> lines() {
        Map<String, Address.Standing> lines = new TreeMap<>();
        for (Story story : all) {
            List<String> paths =
                    story.accounts().stream()
                            .map(account -> addresses.ofArticle(account.entry()))
                            .sorted()
                            .toList();
            lines.put(
                    story.path(),
                    new Address.Standing(
                            story.path(),
                            "story",
                            TermSpelling.key(story.name()),
                            "",
                            String.join(" ", paths)));
        }
        return lines;
    }

    /** Where readers of a recorded story that is gone are led: to a story, else to an article. */
    @Nullable String presentOf(Address.Standing gone) {
        for (Story story : all) {
            for (Story.Account account : story.accounts()) {
                if (holds(gone, addresses.ofArticle(account.entry()))) {
                    return story.path();
                }
            }
        }
        for (int entry = 0; entry < articles.size(); entry++) {
            if (holds(gone, addresses.ofArticle(entry))) {
                return addresses.ofArticle(entry);
            }
        }
        return null;
    }

    List<Story> all() {
        return List.copyOf(all);
    }

    /** The place of an article's story; -1 when it is in none. */
    int of(int entry) {
        return storyOf.getOrDefault(entry, -1);
    }
}
