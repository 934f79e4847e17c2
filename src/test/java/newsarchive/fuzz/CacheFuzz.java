package newsarchive.fuzz;

import newsarchive.cache.PackedReader;

/** Bytes that nobody packed are told as damaged, and by nothing else. */
public final class CacheFuzz {
    private CacheFuzz() {}

    /** Tries one input; its first bytes say what is asked for. */
    public static void fuzzerTestOneInput(byte[] input) {
        int asked = Math.min(8, input.length);
        PackedReader reader = new PackedReader(input, asked, input.length - asked);
        try {
            for (int i = 0; i < asked; i++) {
                ask(reader, input[i]);
            }
        } catch (PackedReader.DamagedException told) {
            // as it must be
        }
    }

    private static void ask(PackedReader reader, byte what) {
        switch (what & 3) {
            case 0 -> reader.number();
            case 1 -> reader.integer();
            case 2 -> reader.flag();
            default -> reader.textOrNull();
        }
    }
}
