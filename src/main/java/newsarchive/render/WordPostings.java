package newsarchive.render;

import java.util.Arrays;

/**
 * Where a word stands: in which articles, and in each at which places. Filled in ascending order of
 * articles and places, then written once. For one thread.
 */
final class WordPostings {
    // article, number of places, places …
    private int[] numbers = new int[6];
    private int used;
    private int articles;
    private int last = -1;
    private int countAt;

    /** Adds a place of the word; places within an article ascend. */
    void add(int article, int place) {
        if (article != last) {
            last = article;
            articles++;
            push(article);
            countAt = used;
            push(0);
        }
        numbers[countAt]++;
        push(place);
    }

    /** Adds all places of the word in an article. */
    void addAll(int article, int[] places) {
        for (int place : places) {
            add(article, place);
        }
    }

    /** What a word counts in an article where it stands at these places. */
    static int weight(int[] places) {
        int weight = 0;
        for (int place : places) {
            weight += SearchFields.weight(place);
        }
        return weight;
    }

    /** Whether what was written of a word tells its places. */
    static boolean tellPlaces(CharSequence postings) {
        return !CompactNumbers.isOdd(postings);
    }

    /** How many articles hold the word. */
    int articles() {
        return articles;
    }

    /**
     * Appends all of it. With places: twice the number of articles, then for each article twice the
     * distance from the one before it less one, plus one where the word stands there once; else the
     * number of places less two; then the distances of the places. Without: twice the number plus
     * one, and for each article the distance less one and the word's weight in it.
     *
     * @param places whether to tell the places
     */
    void appendTo(StringBuilder text, boolean places) {
        CompactNumbers.append(text, 2 * articles + (places ? 0 : 1));
        int before = -1;
        for (int i = 0; i < used; ) {
            int article = numbers[i];
            int count = numbers[i + 1];
            int distance = article - before - 1;
            before = article;
            if (places) {
                appendPlaces(text, distance, i + 2, count);
            } else {
                CompactNumbers.append(text, distance);
                CompactNumbers.append(text, weight(i + 2, count));
            }
            i += 2 + count;
        }
    }

    private void appendPlaces(StringBuilder text, int distance, int from, int count) {
        CompactNumbers.append(text, 2 * distance + (count == 1 ? 1 : 0));
        if (count > 1) {
            CompactNumbers.append(text, count - 2);
        }
        int before = -1;
        for (int i = from; i < from + count; i++) {
            CompactNumbers.append(text, numbers[i] - before - 1);
            before = numbers[i];
        }
    }

    private int weight(int from, int count) {
        int weight = 0;
        for (int i = from; i < from + count; i++) {
            weight += SearchFields.weight(numbers[i]);
        }
        return weight;
    }

    private void push(int number) {
        if (used == numbers.length) {
            numbers = Arrays.copyOf(numbers, used * 2);
        }
        numbers[used++] = number;
    }
}
