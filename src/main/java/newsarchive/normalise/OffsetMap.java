package newsarchive.normalise;

import java.util.Arrays;

/**
 * Leads from an offset in an edited text back to the offset in the text it was at first. Immutable.
 */
final class OffsetMap {
    /** Nothing edited. */
    static final OffsetMap IDENTITY = new OffsetMap(new int[] {0}, new int[] {0});

    /** From {@code edited[i]} on, offset {@code x} was {@code original[i] + x - edited[i]}. */
    private final int[] edited;

    private final int[] original;

    private OffsetMap(int[] edited, int[] original) {
        this.edited = edited;
        this.original = original;
    }

    /** Where the character at {@code offset} of the edited text stood. */
    int original(int offset) {
        int at = Arrays.binarySearch(edited, offset);
        int segment = at >= 0 ? at : -at - 2;
        return original[segment] + offset - edited[segment];
    }

    /** The map after {@code edits} of the text that this map leads back from. */
    OffsetMap after(Edits edits) {
        int size = edited.length + 2 * edits.count();
        int[] newEdited = new int[size];
        int[] newOriginal = new int[size];
        int length = 0;
        int shift = 0;
        int segment = 0;
        for (int i = 0; i <= edits.count(); i++) {
            int start = i < edits.count() ? edits.start(i) : Integer.MAX_VALUE;
            while (segment < edited.length && edited[segment] <= start) {
                newEdited[length] = edited[segment] + shift;
                newOriginal[length++] = original[segment++];
            }
            if (i == edits.count()) {
                break;
            }
            // what is put in stands where its first character stood
            newEdited[length] = start + shift;
            newOriginal[length++] = original(start);
            shift += edits.after(i).length() - (edits.end(i) - start);
            while (segment < edited.length && edited[segment] < edits.end(i)) {
                segment++;
            }
            newEdited[length] = edits.end(i) + shift;
            newOriginal[length++] = original(edits.end(i));
        }
        return sorted(newEdited, newOriginal, length);
    }

    /** Of several segments that begin at one offset the last counts. */
    private static OffsetMap sorted(int[] edited, int[] original, int length) {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (kept > 0 && edited[kept - 1] >= edited[i]) {
                kept--;
            }
            edited[kept] = edited[i];
            original[kept++] = original[i];
        }
        return new OffsetMap(Arrays.copyOf(edited, kept), Arrays.copyOf(original, kept));
    }
}
