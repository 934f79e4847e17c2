package newsarchive.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.article.Mention;
import newsarchive.article.Part;
import newsarchive.text.Meanwhile;
import newsarchive.words.ArchiveWords;
import newsarchive.words.ArticleWords;
import newsarchive.words.HeldWords;
import newsarchive.words.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * Proves of an edit of one article's text that it changes nothing of what others show of it or owe
 * to it: its place, address, terms, ties and names, which articles are near one another, which are
 * copies. Where that cannot be proved cheaply it is not claimed, and all is linked anew.
 */
public final class EditEffect {
    /** Of shorter texts two may be equal and have no fingerprint in common. */
    private static final int FEWEST_WORDS = 60;

    /** With more articles than this nothing is compared, but all linked anew. */
    private static final int MOST_COMPARED = 200;

    /** What is known of the archive as it was before the edit. */
    public interface Known {
        /** What is known of which articles are near one another; an edit brings it up to date. */
        KeptNearness nearness();

        /** The counts of a word that has no number. */
        ThingCounts.Count unnumbered(String folded);

        /** The counts of a name by its place in names.yml. */
        ThingCounts.Count name(int place);

        /** Keeps other counts of a word that has no number. */
        void count(String folded, ThingCounts.Count count);

        /** Keeps other counts of a name. */
        void countName(int place, ThingCounts.Count count);

        /** The articles in which each of these fingerprints stands, once for each time. */
        int[][] holders(int[] prints, int except);

        /** The words of an article. */
        ArticleWords words(int entry);
    }

    private final Known known;
    private final Archive archive;
    private final List<String> silent;
    private final int entry;
    private final ReadArticle before;
    private final ReadArticle after;

    private EditEffect(
            Known known, Archive archive, int entry, ReadArticle before, ReadArticle after) {
        this.known = known;
        this.archive = archive;
        this.silent = archive.publisherTerms().terms().stream().map(Taxonomy.Term::name).toList();
        this.entry = entry;
        this.before = before;
        this.after = after;
    }

    /**
     * What an edit of an article's text changes besides what shows this text.
     *
     * @param entries articles with other related articles, ascending
     * @param stories of which something else is told, by their places
     */
    public record Others(Set<Integer> entries, Map<Integer, Story> stories) {
        public Others {
            entries = new TreeSet<>(entries);
            stories = new TreeMap<>(stories);
        }
    }

    /**
     * Looks at an edit and brings what is known up to date.
     *
     * @param archive its terms and stories
     * @return null where more may be touched; what is known is of no use then
     */
    public static @Nullable Others of(
            Known known, Archive archive, Entry entry, ReadArticle before, ReadArticle after) {
        EditEffect effect = new EditEffect(known, archive, entry.index(), before, after);
        if (entry.access() == Access.FULL && effect.isSameText()) {
            return new Others(Set.of(), Map.of());
        }
        return entry.access() == Access.FULL
                        && entry.passages().isEmpty()
                        && entry.copies().isEmpty()
                        && effect.isSameButForItsText()
                ? effect.ofText()
                : null;
    }

    /**
     * Whether nothing of an article was edited but its text, as far as others show it: it keeps its
     * place, address and terms, its links, pictures and names. It may be near to other articles.
     */
    public static boolean isOfTextAlone(Entry entry, ReadArticle after) {
        List<String> named = entry.names().stream().map(name -> name.mention().name()).toList();
        return entry.access() == Access.FULL
                && isSameButForItsText(entry.article(), after.article())
                && named.equals(after.words().mentions().stream().map(Mention::name).toList());
    }

    /**
     * Whether an edited article may be shown as it is before all are linked anew: it is one of
     * those that are shown in full, and the curator decided nothing else of it.
     */
    public static boolean isOfArticleAlone(Entry entry, ReadArticle after) {
        return entry.access() == Access.FULL
                && entry.article().curation().equals(after.article().curation());
    }

    /** The entry with its article as it is now, as far as it can be told without the others. */
    public static Entry edited(Entry entry, ReadArticle after) {
        List<Entry.Named> named = new ArrayList<>();
        Map<String, Mention> mentions = new LinkedHashMap<>();
        after.words().mentions().forEach(mention -> mentions.put(mention.name(), mention));
        for (Entry.Named name : entry.names()) {
            Mention mention = mentions.get(name.mention().name());
            if (mention != null) {
                named.add(new Entry.Named(name.term(), mention));
            }
        }
        return entry.with(after.article(), Headline.of(after.article()), named);
    }

    private static boolean isSameButForItsText(Article was, Article is) {
        return was.metadata().equals(is.metadata())
                && was.curation().equals(is.curation())
                && was.provenance().file().equals(is.provenance().file())
                && Headline.of(was).equals(Headline.of(is))
                && pictures(was).equals(pictures(is))
                && links(was).equals(links(is));
    }

    /** Of a file of several articles most stay as they are when one is edited. */
    private boolean isSameText() {
        return isSameButForItsText(before.article(), after.article())
                && before.words().held().equals(after.words().held())
                && before.article().body().parts().equals(after.article().body().parts());
    }

    private boolean isSameButForItsText() {
        return isSameButForItsText(before.article(), after.article())
                && before.words().held().body().size() >= FEWEST_WORDS
                && after.words().held().body().size() >= FEWEST_WORDS
                && before.words().doubtful().equals(after.words().doubtful())
                && mentions(before.words()).equals(mentions(after.words()));
    }

    private static List<String> mentions(ArticleWords words) {
        return words.mentions().stream()
                .map(m -> m.name() + "\n" + m.times() + m.headline())
                .toList();
    }

    private static Set<String> pictures(Article article) {
        Set<String> targets = new LinkedHashSet<>();
        for (Part part : article.body().parts()) {
            if (part instanceof Part.Picture picture) {
                targets.add(picture.target());
            }
        }
        return targets;
    }

    /** The links with the sentences around them, which the pages that they lead to quote. */
    private static List<LinkedWords.Linked> links(Article article) {
        Map<String, String> targets = new LinkedHashMap<>();
        for (Part part : article.body().parts()) {
            if (part instanceof Part.LinkStart link) {
                targets.put(link.target(), "");
            }
        }
        List<LinkedWords.Linked> links =
                new ArrayList<>(
                        LinkedWords.of(article.body().parts(), article.body().text(), targets));
        targets.keySet().forEach(target -> links.add(new LinkedWords.Linked(target, "")));
        return links;
    }

    /**
     * Whether the copies and common passages of all articles stay what they are. This one has none,
     * so all that has to be seen is that it gets none, and that no hash of it becomes so common by
     * it, or so rare without it, that others are compared by it or are not any more.
     */
    private boolean hasNothingInCommon() {
        Map<Integer, Integer> was = prints(before.words().held());
        Map<Integer, Integer> is = prints(after.words().held());
        Set<Integer> sought = new TreeSet<>(was.keySet());
        sought.addAll(is.keySet());
        int[] hashes = array(sought);
        int[][] holders = known.holders(hashes, entry);
        Map<Integer, int[]> shared = new TreeMap<>();
        for (int i = 0; i < hashes.length; i++) {
            int others = holders[i].length;
            int times = is.getOrDefault(hashes[i], 0);
            boolean counted = others + was.getOrDefault(hashes[i], 0) <= CopyFinder.MOST_HOLDERS;
            boolean counts = others + times <= CopyFinder.MOST_HOLDERS;
            if (others > 1 && counted != counts) {
                return false;
            }
            for (int k = 0; counts && k < others; k++) {
                shared.computeIfAbsent(holders[i][k], other -> new int[2])[hashes[i] < 0 ? 0 : 1] +=
                        times;
            }
        }
        return shared.size() <= MOST_COMPARED
                && shared.entrySet().stream()
                        .noneMatch(with -> hasCommon(with.getKey(), with.getValue()));
    }

    private boolean hasCommon(int other, int[] shared) {
        ArticleWords here = after.words();
        ArticleWords there = known.words(other);
        return CopyFinder.haveCommon(
                entry < other ? here : there, entry < other ? there : here, shared[0], shared[1]);
    }

    /** How often each print stands there; hashes of the sketch as numbers below zero. */
    private static Map<Integer, Integer> prints(HeldWords words) {
        Map<Integer, Integer> prints = new TreeMap<>();
        for (int hash : words.sketch().toArray()) {
            prints.put(~hash, 1);
        }
        for (int hash : words.prints().toArray()) {
            prints.merge(hash, 1, Integer::sum);
        }
        return prints;
    }

    private static int[] array(Set<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private @Nullable Others ofText() {
        try (Meanwhile<Map<String, Topics.Held>> was = Meanwhile.of(() -> held(before));
                Meanwhile<Map<String, Topics.Held>> is = Meanwhile.of(() -> held(after))) {
            return hasNothingInCommon() ? others(was.get(), is.get()) : null;
        }
    }

    private @Nullable Others others(Map<String, Topics.Held> was, Map<String, Topics.Held> is) {
        Set<String> things = new TreeSet<>(was.keySet());
        things.addAll(is.keySet());
        HeldThings held = new HeldThings(known, entry, after.words());
        for (String thing : things) {
            Topics.Held one = was.getOrDefault(thing, Topics.Held.NOT);
            Topics.Held other = is.getOrDefault(thing, Topics.Held.NOT);
            if (!one.equals(other) && !held.change(thing, one, other)) {
                return null;
            }
        }
        held.settle();
        if (held.felt().isEmpty()) {
            return new Others(Set.of(), Map.of());
        }
        KeptHoldings holdings =
                new KeptHoldings(known.nearness(), archive.names(), archive.tags().terms());
        return FeltEdit.of(known.nearness(), holdings, held.felt(), archive.stories());
    }

    private Map<String, Topics.Held> held(ReadArticle read) {
        ArchiveWords words = ArchiveWords.of(List.of(read.words()));
        return new Topics(words, archive.names(), silent, List.of(), List.of(List.of()), 1).held();
    }
}
