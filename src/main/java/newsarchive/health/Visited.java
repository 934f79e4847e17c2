package newsarchive.health;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one address.
 *
 * @param address as the article states it
 * @param firstSeen the day it was first asked for
 * @param lastChecked the day it was last asked for
 * @param lastGood the day on which the original was last there; null when it never was
 * @param failingSince the first day of those on which it was gone without having been there since;
 *     null when it is not
 * @param status as of {@link Status}
 * @param finalAddress where redirects led; empty when nowhere else
 */
public record Visited(
        String address,
        LocalDate firstSeen,
        LocalDate lastChecked,
        @Nullable LocalDate lastGood,
        @Nullable LocalDate failingSince,
        String status,
        String finalAddress) {

    /** What the last answer says. */
    public Verdict verdict() {
        return Status.verdict(status);
    }

    /** Whether the original is gone: it was so on two days, and not there between them. */
    public boolean isDead() {
        return verdict() == Verdict.GONE
                && failingSince != null
                && failingSince.isBefore(lastChecked);
    }

    /**
     * What is known after another answer.
     *
     * @param before null when the address was never asked for
     */
    public static Visited after(
            @Nullable Visited before,
            String address,
            LocalDate today,
            String status,
            String finalAddress) {
        LocalDate first = before == null ? today : before.firstSeen;
        LocalDate good = before == null ? null : before.lastGood;
        LocalDate failing = before == null ? null : before.failingSince;
        return switch (Status.verdict(status)) {
            case GOOD -> new Visited(address, first, today, today, null, status, finalAddress);
            case DOUBTFUL -> new Visited(address, first, today, good, null, status, finalAddress);
            case GONE ->
                    new Visited(
                            address,
                            first,
                            today,
                            good,
                            failing == null ? today : failing,
                            status,
                            finalAddress);
            // what was found dead stays so until somebody sees it again
            case UNKNOWN ->
                    before != null && before.isDead()
                            ? new Visited(
                                    address,
                                    first,
                                    today,
                                    good,
                                    failing,
                                    before.status,
                                    before.finalAddress)
                            : new Visited(
                                    address, first, today, good, failing, status, finalAddress);
        };
    }

    /** Both of two lines for one address, as two branches leave them. */
    Visited with(Visited other) {
        Visited later = lastChecked.isBefore(other.lastChecked) ? other : this;
        return new Visited(
                address,
                least(firstSeen, other.firstSeen),
                later.lastChecked,
                greatest(lastGood, other.lastGood),
                later.failingSince,
                later.status,
                later.finalAddress);
    }

    private static LocalDate least(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate greatest(
            @Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one == null ? LocalDate.MIN : one, other == null ? LocalDate.MIN : other)
                .max(Comparator.naturalOrder())
                .filter(day -> !day.equals(LocalDate.MIN))
                .orElse(null);
    }
}
