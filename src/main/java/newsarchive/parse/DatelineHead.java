package newsarchive.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/** What stands before the mark that ends a dateline, each piece told apart. */
final class DatelineHead {
    private static final Pattern PARTS =
            Pattern.compile(
                    "[,()\\[\\]/;:|]+|\\s@\\s|\\s[-–—_ـ]+(?=\\s|$)|\\s[-–—_]+|[-–—]{2,}|[–—]|\\.\\s+(?=\\p{Lu}{3})");

    /** {@code (UP)}, {@code (AP)}: after a place, capitals in brackets are an agency's. */
    private static final Pattern BRACKETED_AGENCY =
            Pattern.compile("(?<=[\\p{L}.,|] {0,2})\\((\\p{Lu}{2,10}|(?:\\p{Lu}\\. ?){2,4})\\)");

    /** {@code (BusinessDesk)}, {@code (Rompres)}, {@code (tca/dpa)} at the end of the head. */
    private static final Pattern MIXED_AGENCY =
            Pattern.compile("(?<=[\\p{L}\\p{Nd}.,|] {0,2})\\((\\p{L}[\\p{L}/-]{2,16})\\)\\s*$");

    private static final Set<String> PARTICLES =
            Set.of("de", "del", "la", "las", "los", "el", "da", "do", "dos", "du", "des", "les");

    private static final Pattern SLASH_OR_HYPHEN = Pattern.compile("[/-]");

    private final Lexicon lexicon = Lexicon.get();
    private final String text;
    private final @Nullable String language;

    @Nullable String place;
    @Nullable String agency;
    @Nullable FoundDate date;
    @Nullable String author;
    boolean knownPlace;
    boolean capitals;

    /** Whether the agency is a paper, of which a speaker's turn may be named, too. */
    boolean outlet;

    /** Whether the place stands behind a paper's name, as its town, and no day is told. */
    boolean placeOfPaper;

    private boolean bareDay;

    private boolean correspondent;

    boolean saysMoreThan(DatelineHead other) {
        return count() > other.count();
    }

    private int count() {
        return (agency == null ? 0 : 1) + (date == null ? 0 : 1);
    }

    private DatelineHead(String text, @Nullable String language) {
        this.text = text;
        this.language = language;
    }

    /**
     * Reads a head; null when a piece of it is none of a dateline's.
     *
     * @param raw what stands before the mark
     * @param text the whole paragraph
     */
    static @Nullable DatelineHead of(String raw, String text, @Nullable String language) {
        return new DatelineHead(text, language).read(raw);
    }

    private @Nullable DatelineHead read(String raw) {
        List<FoundDate> dates = DateReader.find(raw, language);
        StringBuilder rest = new StringBuilder(BylineText.withoutDates(raw, dates));
        date = dates.isEmpty() ? null : dates.get(0);
        List<String> places = new ArrayList<>();
        if (raw.indexOf('(') >= 0) {
            agencyInBrackets(rest);
        }
        for (String part : PARTS.split(rest)) {
            String piece = trim(part);
            if (!piece.isEmpty()
                    && !correspondent(piece)
                    && !hyphened(piece, places)
                    && !place(piece, places)
                    && !agency(piece)
                    && !both(piece, places)
                    && !author(piece)
                    && !isWeekday(piece)
                    && !isDayOfMonth(piece)) {
                return null;
            }
        }
        if (bareDay && agency == null) {
            return null;
        }
        boolean initials = !places.isEmpty() && raw.indexOf('(') > 0;
        if (initials && raw.startsWith("The ") && !raw.startsWith("The Hague")) {
            return null; // a sentence that names a house and its initials
        }
        if (places.size() > 3 || dates.size() > 2) {
            return null;
        }
        place = places.isEmpty() ? null : DatelineText.joined(places, raw);
        placeOfPaper =
                outlet
                        && date == null
                        && place != null
                        && DatelineText.cased(agency)
                        && raw.indexOf(agency) == 0
                        && DatelineText.isDashed(raw.substring(agency.length()));
        return place == null && agency == null && date == null ? null : this;
    }

    private void agencyInBrackets(StringBuilder rest) {
        Matcher bracketed = BRACKETED_AGENCY.matcher(rest);
        if (bracketed.find()) {
            agency = bracketed.group(1);
            rest.replace(bracketed.start(), bracketed.end(), " , ");
        }
        Matcher mixed = MIXED_AGENCY.matcher(rest);
        if (agency == null && mixed.find() && isSpelledOtherwise(rest, mixed)) {
            rest.replace(mixed.start(), mixed.end(), " ");
            return;
        }
        mixed.reset();
        if (agency == null && mixed.find() && isAgencyInBrackets(mixed.group(1))) {
            String agencies = mixed.group(1);
            int slash = agencies.indexOf('/');
            agency = slash > 0 ? agencies.substring(0, slash) : agencies;
            rest.replace(mixed.start(), mixed.end(), " ");
        }
    }

    /** {@code Luhansk (Lugansk)}: the same place in another spelling. */
    private static boolean isSpelledOtherwise(StringBuilder text, Matcher bracket) {
        int end = bracket.start();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        String other = bracket.group(1);
        int letters = other.length();
        return end > 3
                && letters > 3
                && text.charAt(end - 1) == other.charAt(letters - 1)
                && text.charAt(end - 2) == other.charAt(letters - 2)
                && text.lastIndexOf(other.substring(0, 1), end - 1) > end - letters - 3;
    }

    /** {@code … РИА Новости, Анна Примерова. }: behind the agency, who wrote it. */
    private boolean author(String piece) {
        boolean named =
                agency != null
                        && author == null
                        && GivenNames.open(piece)
                        && PersonName.confidence(piece) >= 0.7;
        if (named) {
            author = PersonName.inReadersCase(piece);
        }
        return named;
    }

    /** A word no place has; or several agencies of which one is known, {@code tca/dpa}. */
    private boolean isAgencyInBrackets(String words) {
        if (words.indexOf('/') > 0 || words.indexOf('-') > 0) {
            for (String word : SLASH_OR_HYPHEN.split(words)) {
                if (lexicon.section("agency").has(FoldLetters.fold(word))) {
                    return true;
                }
            }
            return false;
        }
        String folded = FoldLetters.fold(words);
        return Character.isUpperCase(words.charAt(0))
                && !lexicon.section("place").has(folded)
                && !lexicon.section("not-a-place").has(folded)
                && !lexicon.section("month").has(folded);
    }

    /** {@code Madrid, 12 (EFE).-}: a day alone, where an agency proves it. */
    private boolean isDayOfMonth(String piece) {
        boolean day = piece.length() <= 2 && piece.chars().allMatch(c -> c >= '0' && c <= '9');
        bareDay |= day;
        return day;
    }

    private boolean isWeekday(String piece) {
        return lexicon.section("weekday").has(FoldLetters.fold(piece));
    }

    /** {@code Корр. РИА "Новости" Николай Примеров}: who reports for an agency. */
    private boolean correspondent(String piece) {
        boolean told = piece.startsWith("Корр") || piece.startsWith("корр");
        String rest = told || correspondent ? piece.replaceFirst("^[Кк]орр\\.?\\s*", "") : "";
        correspondent |= told;
        if (told && rest.isEmpty()) {
            return true;
        }
        for (int at = rest.length(); at > 0; at = rest.lastIndexOf(' ', at - 1)) {
            String house = rest.substring(0, at);
            if (lexicon.section("agency").has(FoldLetters.fold(house))) {
                String name = rest.substring(at).strip();
                agency = house;
                author = GivenNames.open(name) ? PersonName.inReadersCase(name) : author;
                return true;
            }
        }
        return false;
    }

    private boolean agency(String piece) {
        String folded = FoldLetters.fold(piece);
        if (folded.startsWith("special to ") || folded.startsWith("special dispatch to ")) {
            folded = folded.substring(folded.indexOf(" to ") + 4);
        }
        boolean known =
                lexicon.section("agency").has(folded)
                        || lexicon.section("outlet").has(folded)
                        || lexicon.section("staff").has(folded)
                        || (agency == null && OutletName.looksLike(piece));
        if (!known && KnownOutlets.get().namedBesideASign(piece) != null) {
            outlet = agency == null;
            agency = outlet ? piece : agency;
            return true;
        }
        if (known && agency == null) {
            outlet =
                    !lexicon.section("agency").has(folded) && !lexicon.section("staff").has(folded);
            boolean special = folded.length() < piece.length();
            agency = special ? piece.substring(piece.length() - folded.length()) : piece;
        }
        return known;
    }

    /** {@code BERLIN taz}, {@code دمشق رويترز}: a place and an agency with only a space between. */
    private boolean both(String piece, List<String> places) {
        String folded = FoldLetters.fold(piece);
        Phrases agencies = lexicon.section("agency");
        Phrases papers = lexicon.section("outlet");
        for (int at = piece.indexOf(' '); at > 0; at = piece.indexOf(' ', at + 1)) {
            boolean named = agencies.hasFrom(folded, at + 1) || papers.hasFrom(folded, at + 1);
            if (named && place(piece.substring(0, at), places)) {
                agency = piece.substring(at + 1);
                return true;
            }
        }
        return false;
    }

    /** {@code دمشق-سانا}, {@code Damascus-SANA}. */
    private boolean hyphened(String piece, List<String> places) {
        int hyphen = piece.lastIndexOf('-');
        String behind = hyphen > 1 ? piece.substring(hyphen + 1) : "";
        boolean fits =
                !behind.isEmpty()
                        && !Character.isLowerCase(behind.charAt(0))
                        && lexicon.section("agency").has(FoldLetters.fold(behind))
                        && place(piece.substring(0, hyphen), places);
        agency = fits ? behind : agency;
        return fits;
    }

    private boolean place(String piece, List<String> places) {
        String folded = FoldLetters.fold(piece);
        if (lexicon.section("not-a-place").has(folded)
                || lexicon.section("agency").has(folded)
                || lexicon.section("staff").has(folded)) {
            return false;
        }
        boolean known = lexicon.section("place").has(folded);
        if (!known && hasNumber(piece)) {
            return false;
        }
        if (!known && KnownOutlets.get().namedBesideASign(piece) != null) {
            return false;
        }
        boolean large = DatelineText.isCapitals(piece);
        int words = wordsWithoutParticles(piece);
        boolean named = words <= 3 && DatelineText.startsWithCapital(piece) && piece.length() <= 40;
        boolean region = !places.isEmpty() && named;
        if (!known && !(large && words <= 4) && !region && !(places.isEmpty() && named)) {
            return false;
        }
        if (!known && !large && OutletName.looksLike(piece)) {
            return false;
        }
        if (!known && (isPerson(piece, words) || endsWithAnd(folded))) {
            return false;
        }
        if (places.isEmpty()) {
            knownPlace = known;
            capitals = large;
        } else if (text.indexOf('/') > 0 && text.indexOf('/') < DatelineText.MAX_HEAD) {
            // Two towns, {@code Neustadt/Berlin}: one of them known will do.
            knownPlace |= known;
        }
        places.add(large && piece.length() > 3 ? PersonName.inReadersCase(piece) : piece);
        return true;
    }

    /** {@code San Sebastián de los Reyes} has three: particles between do not count. */
    private static int wordsWithoutParticles(String piece) {
        int words = 0;
        for (String word : piece.split(" ", -1)) {
            words += PARTICLES.contains(word) ? 0 : 1;
        }
        return words;
    }

    private static boolean hasNumber(String piece) {
        return piece.chars().anyMatch(c -> Character.isDigit(c) || c == '=');
    }

    /** {@code Ann Example and} before an agency: two who wrote it, and no place. */
    private boolean endsWithAnd(String folded) {
        int space = folded.lastIndexOf(' ');
        return space > 0 && lexicon.section("and").has(folded.substring(space + 1));
    }

    /** {@code ANA EXAMPLE / LUIS SAMPLE | Madrid}: who wrote it does not open a dateline. */
    private static boolean isPerson(String piece, int words) {
        return words >= 2
                && piece.length() > 8
                && GivenNames.open(piece)
                && PersonName.looksLike(piece);
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from
                && !Character.isLetterOrDigit(text.charAt(to - 1))
                && !DatelineText.isAbbreviation(text, to)) {
            to--;
        }
        return text.substring(from, to);
    }
}
