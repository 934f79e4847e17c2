package newsarchive.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import newsarchive.text.FoldLetters;

/** A row of capitalised words that may be a name, and where it was met. For one thread. */
final class NameCandidate {
    private static final int MOST_CONTEXTS = 2;

    private final String words;
    private final Set<Integer> articles = new LinkedHashSet<>();
    private final List<String> contexts = new ArrayList<>();
    private final TreeMap<String, Integer> kinds = new TreeMap<>();
    private int times;
    private int midSentence;
    private int beforeNouns;

    NameCandidate(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    int times() {
        return times;
    }

    /** How many articles hold it. */
    int articles() {
        return articles.size();
    }

    /** The place of the first article that holds it. */
    int firstArticle() {
        return articles.iterator().next();
    }

    /** Whether it was ever met where a sentence does not begin. */
    boolean isSure() {
        return midSentence > 0;
    }

    List<String> contexts() {
        return contexts;
    }

    /**
     * Adds a place where it stands.
     *
     * @param kind what the words around it say it is, empty when nothing
     * @param context file and sentence
     */
    void add(int article, boolean inSentence, String kind, String context) {
        times++;
        midSentence += inSentence ? 1 : 0;
        if (!kind.isEmpty()) {
            kinds.merge(kind, 1, Integer::sum);
        }
        if (articles.add(article) && contexts.size() < MOST_CONTEXTS) {
            contexts.add(context);
        }
    }

    /** It stood right before a noun in small letters. */
    void addBeforeNoun() {
        beforeNouns++;
    }

    /** Whether it mostly says of which country, people or creed something is: no name. */
    boolean isAdjective() {
        return beforeNouns * 2 > times && NameSigns.isOfPeople(FoldLetters.fold(words));
    }

    /** In how many articles both stand. */
    int beside(NameCandidate other) {
        int both = 0;
        for (int article : articles) {
            both += other.articles.contains(article) ? 1 : 0;
        }
        return both;
    }

    /** What the words around it said most often, in a tenth of all places at least; or nothing. */
    String kind() {
        String best = "";
        int most = times / 10;
        for (var kind : kinds.entrySet()) {
            if (kind.getValue() > most) {
                best = kind.getKey();
                most = kind.getValue();
            }
        }
        return best;
    }
}
