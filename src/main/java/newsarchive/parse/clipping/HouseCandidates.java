package newsarchive.parse.clipping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Evidence;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.Reading;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * The names that may be the publisher's, each with where it stands and how sure that is: names of
 * one house strengthen each other, and the strongest becomes the publisher.
 */
final class HouseCandidates {
    private static final double DOUBTFUL = 0.6;
    private static final double NEAR = 0.06;
    private static final double CARRIED = 0.4;

    /** {@code РИА Новости, 04.05.2016} of a page's title. */
    private static final Pattern DAY_BEHIND =
            Pattern.compile(",\\s*\\p{Nd}{1,2}[./]\\p{Nd}{1,2}[./]\\p{Nd}{2,4}$");

    /** Houses that sell pictures and print no texts. */
    private static final Set<String> PICTURES_ONLY =
            Set.of(
                    "getty images",
                    "getty",
                    "shutterstock",
                    "imago",
                    "imago images",
                    "picture alliance",
                    "picture-alliance",
                    "alamy",
                    "istock",
                    "depositphotos",
                    "unsplash",
                    "pixabay");

    private final ReadText read;
    private final Reading reading;
    private final Fields fields;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    HouseCandidates(ReadText read, Reading reading, Fields fields) {
        this.read = read;
        this.reading = reading;
        this.fields = fields;
    }

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    private record Candidate(String name, String where, int block, double confidence) {
        /** {@code Интерфакс} stays so though the copyright line says {@code Interfax}. */
        private static boolean sameScript(String one, String other) {
            return isLatin(one) <= isLatin(other);
        }

        private static int isLatin(String name) {
            return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN
                    ? 1
                    : 0;
        }

        /** What a portal or a database carries is somebody else's. */
        Candidate whenOthersAre(boolean there) {
            return there && KnownOutlets.get().carriesOthers(name)
                    ? new Candidate(name, where, block, Math.min(confidence, CARRIED))
                    : this;
        }

        Candidate stronger(Candidate other) {
            Candidate best = other.confidence > confidence ? other : this;
            double both = Math.min(0.97, best.confidence + 0.04);
            String proper = KnownOutlets.get().proper(name);
            boolean named =
                    (proper.equals(name) || proper.equals(other.name))
                            && !best.name.endsWith(proper)
                            && sameScript(proper, best.name);
            return new Candidate(named ? proper : best.name, best.where, best.block, both);
        }
    }

    /** Takes a name for a candidate, where it can be a publisher's. */
    void add(@Nullable String name, String where, int block, double confidence) {
        if (name == null || name.isBlank()) {
            return;
        }
        String plain = OutletPiece.withoutLinks(OutletPiece.withoutLoneQuote(name.strip()));
        plain = plain.startsWith("the ") ? plain.substring(4) : plain;
        if (startsWithinASentence(plain)) {
            return; // of THE EXAMPLE PROJECT
        }
        if (plain.isBlank() || plain.indexOf('@') >= 0 || PublisherLine.isGeneric(plain)) {
            return;
        }
        if (PICTURES_ONLY.contains(FoldLetters.fold(plain))) {
            return;
        }
        Matcher day = DAY_BEHIND.matcher(plain);
        plain = day.find() && day.start() > 2 ? plain.substring(0, day.start()) : plain;
        String known = OutletPiece.known(plain);
        boolean initials = plain.length() < 3 && known == null;
        if (initials || (known == null && NamedOutlet.isNone(FoldLetters.fold(plain)))) {
            return;
        }
        // F.A.Z., CSMonitor.com: readers know it by its name
        known = known != null && known.indexOf('.') > 0 ? KnownOutlets.get().proper(known) : known;
        String written = known != null ? known : PublisherLine.inReadersCase(plain);
        Candidate one = new Candidate(written, where, block, confidence);
        candidates.merge(key(written), one, Candidate::stronger);
    }

    private static boolean startsWithinASentence(String name) {
        int space = name.indexOf(' ');
        return space > 0
                && Character.isLowerCase(name.charAt(0))
                && Lexicon.get().section("runs-on").has(name.substring(0, space));
    }

    /** One key for {@code The Example} and {@code EXAMPLE}, and for all names of a known one. */
    private static String key(String name) {
        String folded = FoldLetters.fold(KnownOutlets.get().proper(name));
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private int line(int block) {
        return read.blocks().get(block).block().firstLine().index() + reading.firstLine();
    }

    /** The strongest candidate becomes the publisher, with its evidence; a doubt is told. */
    void choose() {
        Candidate best = null;
        Candidate second = null;
        for (Candidate each : candidates.values()) {
            Candidate candidate = each.whenOthersAre(candidates.size() > 1);
            if (best == null || candidate.confidence() > best.confidence() + 0.001) {
                second = best;
                best = candidate;
            } else if (second == null || candidate.confidence() > second.confidence()) {
                second = candidate;
            }
        }
        if (best == null) {
            return;
        }
        fields.metadata.publisher = best.name();
        double of = Math.min(best.confidence(), read.path().confidence(best.block()));
        double sure = Math.round(100 * of) / 100.0;
        String other = second == null ? null : second.name();
        fields.evidence.put(
                "publisher", new Evidence(best.where(), line(best.block()), sure, other));
        boolean rival = second != null && best.confidence() - second.confidence() < NEAR;
        if (best.confidence() < DOUBTFUL || rival) {
            doubt(best, second);
        }
    }

    private void doubt(Candidate best, @Nullable Candidate second) {
        String rival = second == null ? " or none?" : " or \"" + second.name() + "\"?";
        fields.problems.add(
                Problem.warning(
                        "publisher-doubtful",
                        Position.of(reading.file(), line(best.block())),
                        "publisher: \"" + best.name() + "\" (" + best.where() + ")" + rival,
                        "settle it in front matter: publisher: \""
                                + best.name().replace("\"", "\\\"")
                                + "\""));
    }
}
