package newsarchive.parse.clipping;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsarchive.parse.Byline;
import newsarchive.parse.FoldedWords;
import newsarchive.parse.FoundDate;
import newsarchive.parse.FoundDateline;
import org.jspecify.annotations.Nullable;

/** The features of one block and what the line readers found in it. Filled once, then only read. */
final class Signs {
    private final Block block;
    private final FoldedWords words;
    private final EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
    private List<FoundDate> dates = List.of();
    private @Nullable Byline byline;
    private @Nullable FoundDateline dateline;
    private @Nullable MastheadLine masthead;

    Signs(Block block, FoldedWords words) {
        this.block = block;
        this.words = words;
        set(Feature.BIAS);
    }

    /** The same for another block of the same words. */
    Signs copyFor(Block other) {
        Signs copy = new Signs(other, words);
        copy.features.addAll(features);
        copy.dates = dates;
        copy.byline = byline;
        copy.dateline = dateline;
        copy.masthead = masthead;
        return copy;
    }

    Block block() {
        return block;
    }

    String text() {
        return block.text();
    }

    String folded() {
        return words.text();
    }

    /** The words of {@link #folded}. */
    FoldedWords words() {
        return words;
    }

    void set(Feature feature) {
        features.add(feature);
    }

    void set(Feature feature, boolean present) {
        if (present) {
            set(feature);
        }
    }

    void unset(Feature... wrong) {
        for (Feature feature : wrong) {
            features.remove(feature);
        }
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    boolean hasAny(Feature... features) {
        for (Feature feature : features) {
            if (has(feature)) {
                return true;
            }
        }
        return false;
    }

    /** All of them, in the order of {@link Feature}; not to be changed. */
    Set<Feature> all() {
        return features;
    }

    void dates(List<FoundDate> found) {
        dates = List.copyOf(found);
    }

    List<FoundDate> dates() {
        return dates;
    }

    void byline(@Nullable Byline found) {
        byline = found;
    }

    Optional<Byline> byline() {
        return Optional.ofNullable(byline);
    }

    void dateline(@Nullable FoundDateline found) {
        dateline = found;
    }

    Optional<FoundDateline> dateline() {
        return Optional.ofNullable(dateline);
    }

    void masthead(@Nullable MastheadLine found) {
        masthead = found;
    }

    Optional<MastheadLine> masthead() {
        return Optional.ofNullable(masthead);
    }
}
