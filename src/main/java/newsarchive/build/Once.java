package newsarchive.build;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a file when it is first asked for and keeps it. Safe for many threads. */
final class Once implements Supplier<byte[]> {
    private final Supplier<byte[]> maker;
    private byte @Nullable [] made;

    Once(Supplier<byte[]> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized byte[] get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
