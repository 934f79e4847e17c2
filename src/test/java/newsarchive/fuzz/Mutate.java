package newsarchive.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes inputs out of seeds as a fuzzer without knowledge of the code does. For one thread. */
final class Mutate {
    private static final int LONGEST = 20_000;

    /** What means something to one format or another. */
    private static final List<String> WORDS =
            List.of(
                    "---\n",
                    "\n\n",
                    "\t",
                    "<script>",
                    "</p>",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "&#x0;",
                    "&lt;",
                    "[a](javascript:b)",
                    "![",
                    "](",
                    "```",
                    "*",
                    "_",
                    "> ",
                    "- ",
                    "| a |",
                    "By ",
                    "Published: ",
                    "2016-02-30",
                    "Feb. 31, 99999",
                    "title: ",
                    "tags: [",
                    "&a [*a]",
                    "!!x ",
                    "\"\\ud800\"",
                    "\u202E",
                    "\u0000",
                    "\uFFFD",
                    "\uFEFF",
                    "İ",
                    "ß",
                    "\r",
                    "withdrawn\t",
                    "moved\t",
                    "articles/a.html\t",
                    "..",
                    "%2e",
                    "[^1]:",
                    "{{ a }}",
                    "{% if %}",
                    "<div>".repeat(300),
                    ">".repeat(300),
                    "[".repeat(300));

    private final Random random;
    private final List<byte[]> seeds;

    Mutate(long seed, List<byte[]> seeds) {
        this.random = new Random(seed);
        this.seeds = List.copyOf(seeds);
    }

    /** The next input. */
    byte[] next() {
        byte[] input = pick().clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            input = changed(input);
        }
        return Arrays.copyOf(input, Math.min(input.length, LONGEST));
    }

    private byte[] pick() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] changed(byte[] input) {
        int from = random.nextInt(input.length + 1);
        int to = from + random.nextInt(Math.min(input.length - from, 40) + 1);
        return switch (random.nextInt(6)) {
            case 0 -> flipped(input);
            case 1 -> spliced(input, from, to, new byte[0]);
            case 2 -> spliced(input, from, from, Arrays.copyOfRange(input, from, to));
            case 3 -> spliced(input, from, to, word());
            case 4 -> Arrays.copyOf(input, from);
            default -> spliced(input, from, to, part(pick()));
        };
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] part(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(200)));
    }

    private byte[] flipped(byte[] input) {
        byte[] changed = input.clone();
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        return changed;
    }

    private static byte[] spliced(byte[] input, int from, int to, byte[] piece) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(input.length + piece.length);
        whole.write(input, 0, from);
        whole.writeBytes(piece);
        whole.write(input, to, input.length - to);
        return whole.toByteArray();
    }
}
