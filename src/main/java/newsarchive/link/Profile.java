package newsarchive.link;

import java.util.Arrays;
import java.util.function.IntPredicate;
import newsarchive.words.PackedNumbers;

/**
 * Numbers of things ({@link Topics}), ascending, and how often an article holds each. Immutable.
 */
final class Profile {
    private final int[] things;
    private final float[] counts;

    Profile(int[] things, float[] counts) {
        this.things = things;
        this.counts = counts;
    }

    /** The profile in little room; what is counted is whole. */
    byte[] pack() {
        int[] numbers = new int[2 * things.length];
        int last = 0;
        for (int i = 0; i < things.length; i++) {
            numbers[2 * i] = things[i] - last;
            numbers[2 * i + 1] = (int) counts[i];
            last = things[i];
        }
        return PackedNumbers.of(numbers).bytes();
    }

    /** What of a profile is wanted. */
    static Profile unpack(byte[] packed, IntPredicate wanted) {
        int[] numbers = PackedNumbers.ofBytes(packed).toArray();
        int size = 0;
        int thing = 0;
        for (int i = 0; i < numbers.length; i += 2) {
            thing += numbers[i];
            if (wanted.test(thing)) {
                numbers[2 * size] = thing;
                numbers[2 * size + 1] = numbers[i + 1];
                size++;
            }
        }
        int[] things = new int[size];
        float[] counts = new float[size];
        for (int i = 0; i < size; i++) {
            things[i] = numbers[2 * i];
            counts[i] = numbers[2 * i + 1];
        }
        return new Profile(things, counts);
    }

    int size() {
        return things.length;
    }

    int thing(int at) {
        return things[at];
    }

    /** How often the article holds the thing, the headline counting more. */
    float count(int at) {
        return counts[at];
    }

    /** Where a thing stands, negative when the article does not hold it. */
    int find(int thing) {
        return Arrays.binarySearch(things, thing);
    }
}
