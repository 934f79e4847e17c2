package newsarchive.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * Reads a byline: {@code By A and B}, {@code A B, Associated Press Writer}, {@code Von A B,
 * Beirut}, {@code By A B | February 13, 2016 | @handle}. Persons come out in order; agencies,
 * outlets, staff names, jobs, places and dates each apart. Pure; safe for many threads.
 */
public final class BylineReader {
    private static final int MAX_LENGTH = 300;
    private static final Pattern HANDLE =
            Pattern.compile(
                    "\\(?(?<![\\w.])@\\w+\\)?|\\S+@\\S+\\.\\w+|https?://\\S+"
                            + "|\\[email[\\s\\u00A0]protected\\]");
    private static final Pattern PARTS =
            Pattern.compile("\\s*[,;،؛|•·⋅∙●■▪/\\n(){}\\[\\]]\\s*|\\s+[-–—ـ]+\\s+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    /** {@code خالد المرزوقي-الموصل}: names in Arabic letters have no dash within. */
    private static final Pattern ARABIC_DASH =
            Pattern.compile("(?<=\\p{IsArabic})[-–—](?=\\p{IsArabic})");

    private final Lexicon lexicon = Lexicon.get();
    private final int languages;
    private final @Nullable KnownOutlets outlets;
    private final List<String> authors = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private @Nullable String publisher;
    private @Nullable String agency;
    private @Nullable String staff;
    private @Nullable String place;
    private int unread;

    private BylineReader(int languages, @Nullable KnownOutlets outlets) {
        this.languages = languages;
        this.outlets = outlets;
    }

    /** Reads a line of unknown language. */
    public static Optional<Byline> read(String line) {
        return read(line, null);
    }

    /**
     * Reads a line as a byline; empty when it names neither a person nor an agency, outlet or
     * staff.
     *
     * @param language of the text, so that {@code von} begins a byline in German only; null when
     *     not known
     */
    public static Optional<Byline> read(String line, @Nullable String language) {
        return read(line, language, null);
    }

    /** The same for a clipping, where names of well-known outlets are told apart, too. */
    public static Optional<Byline> readOfClipping(String line, @Nullable String language) {
        return read(line, language, KnownOutlets.get());
    }

    private static Optional<Byline> read(
            String line, @Nullable String language, @Nullable KnownOutlets outlets) {
        if (line.length() > MAX_LENGTH || line.isBlank()) {
            return Optional.empty();
        }
        int languages =
                language == null
                        ? Lexicon.ALL
                        : Lexicon.languageBit(language) | Lexicon.languageBit("en");
        return new BylineReader(languages, outlets).run(line, language);
    }

    private Optional<Byline> run(String line, @Nullable String language) {
        List<FoundDate> dates = DateReader.find(line, language);
        String undated = BylineText.withoutDates(line, dates);
        boolean handles = line.indexOf('@') >= 0 || line.contains("://") || line.contains("[email");
        String named = handles ? HANDLE.matcher(undated).replaceAll(" ") : undated;
        String spaced =
                BylineText.isEvenlySpaced(named) ? named : SPACES.matcher(named).replaceAll(" ");
        String rest =
                BylineText.hasArabic(spaced)
                        ? ARABIC_DASH.matcher(spaced).replaceAll(" - ")
                        : spaced;
        String text = BylineText.trim(BylineText.withSpacesBeforeDashes(rest));
        boolean marked = false;
        text = BylineText.withMarkApart(BylineText.trim(text.substring(labelEnd(text))));
        int label = outlets == null ? 0 : BylineText.authorLabelEnd(text);
        if (label > 0) {
            text = BylineText.trim(text.substring(label));
            marked = !text.isEmpty();
        }
        for (int by = byEnd(text); by > 0; by = byEnd(text)) {
            // in Persian the word is "from", too, and names have no capitals
            boolean from = text.startsWith("\u0627\u0632 ");
            String who = BylineText.trim(text.substring(by));
            if (from && !GivenNames.open(who)) {
                break;
            }
            marked = true;
            text = who;
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int pictures = BylineText.picturesAt(text, languages);
        if (pictures > 0) {
            int words = BylineText.wordsEnd(text, languages);
            marked |= words > 0;
            text = BylineText.trim(text.substring(words, pictures));
        }
        boolean dated = !dates.isEmpty();
        boolean barred = dated && text.indexOf('|') > 0;
        String[] parts = PARTS.split(BylineJobs.jobApart(text));
        for (int i = 0; i < parts.length; i++) {
            String part = BylineText.withoutStop(withoutAnd(BylineText.trim(parts[i])));
            int by = i > 0 && !marked ? byEnd(part) : 0;
            if (by > 0 && by + 3 < part.length()) {
                marked = true; // Le Monde | 04.05.2015 | Par Anne Exemple
                part = BylineText.trim(part.substring(by));
            }
            if (barred
                    && i > 0
                    && !part.isEmpty()
                    && isTownBehindNames(part, dated)
                    && !GivenNames.open(part)) {
                place = part; // ANA EXAMPLE | Punta Brava | 2 NOV 2012
            } else {
                part(part, marked, i == 0, dated);
            }
        }
        if (authors.isEmpty() && publisher == null && agency == null && staff == null) {
            return Optional.empty();
        }
        double confidence = confidence(marked, parts.length);
        return Optional.of(
                new Byline(
                        authors,
                        publisher,
                        agency,
                        staff,
                        place,
                        dates,
                        marked,
                        String.join(", ", notes),
                        confidence));
    }

    private double confidence(boolean marked, int parts) {
        double base = marked ? 0.97 : authors.isEmpty() ? 0.6 : 0.7;
        return Math.max(0.1, base - 0.2 * unread - (parts > 6 ? 0.2 : 0));
    }

    /** Offset after {@code Posted on}, of which only the date was taken. */
    private int labelEnd(String text) {
        String folded = FoldLetters.fold(text);
        Phrases.Phrase label = lexicon.section("published").longestAt(folded, 0, languages);
        int end = label == null ? 0 : label.text().length();
        boolean apart =
                end < text.length()
                        && (BylineText.isEdge(text.charAt(end)) || folded.charAt(end) == ' ');
        return apart ? end : 0;
    }

    /** Offset after {@code By}, {@code Von}, {@code Par} …; 0 when the text begins otherwise. */
    private int byEnd(String text) {
        String folded = FoldLetters.fold(text);
        Phrases.Phrase by = lexicon.section("by").longestAt(folded, 0, languages);
        if (by == null) {
            return 0;
        }
        int end = by.text().length();
        boolean colon = end < text.length() && text.charAt(end) == ':';
        boolean spaced = end < text.length() && (folded.charAt(end) == ' ' || colon);
        return spaced || end == text.length() ? end + (colon ? 1 : 0) : 0;
    }

    private void part(String part, boolean marked, boolean first, boolean dated) {
        if (part.isEmpty()) {
            return;
        }
        String folded = FoldLetters.fold(part);
        if (part.length() > 4 && folded.startsWith("\"") && folded.endsWith("\"")) {
            publisher = publisher == null ? part.substring(1, part.length() - 1) : publisher;
        } else if (folded.startsWith("special to ") && OutletName.looksLike(part.substring(11))) {
            publisher = publisher == null ? BylineText.trim(part.substring(11)) : publisher;
        } else if (isStaff(folded)) {
            staff = staff == null ? part : staff;
        } else if (lexicon.section("agency").whole(folded, Lexicon.ALL) != null) {
            agency = agency == null ? part : agency;
        } else if (lexicon.section("outlet").whole(folded, Lexicon.ALL) != null) {
            publisher = publisher == null ? part : publisher;
        } else if (isKnownOutlet(part, first) || isOutletWithoutCase(part, marked)) {
            publisher = publisher == null ? part : publisher;
        } else if (lexicon.section("job").has(folded)
                || isWhere(folded, part)
                || (!first && BylineJobs.isHouse(folded))) {
            notes.add(part);
        } else if (!names(part, marked)) {
            if (isJob(folded) || lexicon.section("cue.label").has(folded)) {
                notes.add(part);
            } else if (lexicon.section("place").has(folded)) {
                place = place == null ? part : place;
            } else if (!first && OutletName.looksLike(part)) {
                publisher = publisher == null ? part : publisher;
            } else if (isTownBehindNames(part, dated)) {
                place = part;
            } else {
                notes.add(part);
                unread++;
            }
        }
    }

    /**
     * {@code المثال نيوز}: where letters have no case only its words tell a paper from a person.
     */
    private static boolean isOutletWithoutCase(String part, boolean marked) {
        char first = part.charAt(0);
        boolean cased = Character.isUpperCase(first) || Character.isLowerCase(first);
        return !marked && !cased && part.indexOf(' ') > 0 && OutletName.looksLike(part);
    }

    /** {@code (à Beyrouth)}, {@code in Berlin} behind a name: where it was written. */
    private boolean isWhere(String folded, String part) {
        Phrases.Phrase in =
                authors.isEmpty()
                        ? null
                        : lexicon.section("byline-in").longestAt(folded, 0, languages);
        int end = in == null ? 0 : in.text().length();
        boolean where =
                in != null
                        && end < 4
                        && end + 1 < part.length()
                        && folded.charAt(end) == ' '
                        && BylineText.isLikePlace(part.substring(end + 1));
        if (where && place == null) {
            place = part.substring(end + 1);
        }
        return where;
    }

    private boolean isKnownOutlet(String part, boolean first) {
        if (outlets == null) {
            return false;
        }
        String known = first ? outlets.named(part) : outlets.namedBesideASign(part);
        return known != null;
    }

    /** {@code Ann Example, Fenmouth}: behind a name that opens with a given name, or with a day. */
    private boolean isTownBehindNames(String part, boolean dated) {
        boolean named = dated || authors.stream().allMatch(GivenNames::open);
        return !authors.isEmpty() && named && place == null && BylineText.isLikePlace(part);
    }

    /** {@code and Tom Sample} after a comma is {@code Tom Sample}. */
    private String withoutAnd(String part) {
        String folded = FoldLetters.fold(part);
        Phrases.Phrase and = lexicon.section("and").longestAt(folded, 0, languages);
        boolean spaced =
                and != null
                        && and.text().length() + 1 < part.length()
                        && folded.charAt(and.text().length()) == ' ';
        return and != null && spaced ? BylineText.trim(part.substring(and.text().length())) : part;
    }

    private boolean isStaff(String folded) {
        if (lexicon.section("staff").has(folded)) {
            return true;
        }
        Phrases staffNames = lexicon.section("staff");
        int space = folded.lastIndexOf(' ');
        while (space > 0) {
            if (staffNames.hasFrom(folded, space + 1) && isHouse(folded.substring(0, space))) {
                return true;
            }
            space = folded.lastIndexOf(' ', space - 1);
        }
        return false;
    }

    private boolean isHouse(String folded) {
        return lexicon.section("agency").has(folded)
                || lexicon.section("outlet").has(folded)
                || OutletName.looksLike(folded);
    }

    /** {@code staff writer}, {@code Associated Press Writer}, {@code chief of the Cairo bureau}. */
    private boolean isJob(String folded) {
        Phrases jobs = lexicon.section("job");
        int space = folded.indexOf(' ');
        for (int at = space; at > 0; at = folded.indexOf(' ', at + 1)) {
            Phrases.Phrase tail = jobs.longestAt(folded, at + 1, Lexicon.ALL);
            if (tail != null && at + 1 + tail.text().length() == folded.length()) {
                rememberOutlet(folded.substring(0, at));
                return true;
            }
        }
        Phrases.Phrase head = jobs.longestAt(folded, 0, Lexicon.ALL);
        return head != null
                && head.text().length() < folded.length()
                && folded.charAt(head.text().length()) == ' ';
    }

    private void rememberOutlet(String folded) {
        if (agency == null && lexicon.section("agency").has(folded)) {
            agency = PersonName.inReadersCase(folded.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** Reads {@code A B and C D in Beirut for The Example}; false when it names no person. */
    private boolean names(String part, boolean marked) {
        List<String> found = new ArrayList<>();
        for (String name : NameList.split(part, languages)) {
            String person = cutTail(marked ? BylineJobs.withoutJob(name) : name, marked);
            double sure = PersonName.confidence(person);
            boolean small =
                    marked && sure < 0.3 && found.isEmpty() && BylineText.isWrittenSmall(person);
            if (sure >= 0.5 || (marked && sure >= 0.3 && authors.isEmpty()) || small) {
                found.add(
                        PersonName.inReadersCase(
                                BylineText.trim(PersonName.withoutTitles(person))));
            } else if (!found.isEmpty() && isStaff(FoldLetters.fold(name))) {
                staff = staff == null ? name : staff; // "and agencies"
            } else if (!found.isEmpty() && lexicon.section("agency").has(FoldLetters.fold(name))) {
                agency = agency == null ? name : agency; // "and AP"
            } else if (found.isEmpty() || !marked) {
                return false;
            } else {
                part(BylineText.trim(name), false, false, false);
            }
        }
        for (String name : found) {
            if (!authors.contains(name)) {
                authors.add(name);
            }
        }
        return !found.isEmpty();
    }

    /** Cuts {@code in Beirut}, {@code for The Example}, {@code of The Associated Press}, a job. */
    private String cutTail(String name, boolean marked) {
        String folded = FoldLetters.fold(name);
        Phrases ins = lexicon.section("byline-in");
        for (int at = 1; at < name.length(); at++) {
            if (folded.charAt(at - 1) != ' ') {
                continue;
            }
            Phrases.Phrase in = ins.longestAt(folded, at, languages);
            if (in != null && at + in.text().length() < name.length()) {
                String tail = BylineText.trim(name.substring(at + in.text().length()));
                boolean cuts = marked && !isNameParticle(folded, at, in);
                if (cuts || isKnown(tail) || BylineText.isPlainPlace(name, at, tail)) {
                    tail(tail);
                    return BylineText.trim(name.substring(0, at));
                }
            }
            if (BylineJobs.beginsAt(folded, at)
                    && SPACES.split(name.substring(0, at).strip()).length >= 2) {
                part(BylineText.trim(name.substring(at)), false, false, false);
                return BylineJobs.withoutAdjective(BylineText.trim(name.substring(0, at)));
            }
        }
        return name;
    }

    /** {@code de} is a place word in French and Spanish, and a part of many names. */
    private static boolean isNameParticle(String folded, int at, Phrases.Phrase in) {
        return folded.startsWith("de ", at) || in.text().equals("\u0627\u0632");
    }

    private boolean isKnown(String tail) {
        String folded = FoldLetters.fold(tail);
        return lexicon.section("place").has(folded)
                || lexicon.section("outlet").has(folded)
                || lexicon.section("agency").has(folded)
                || OutletName.looksLike(tail);
    }

    private void tail(String tail) {
        String folded = FoldLetters.fold(tail);
        if (lexicon.section("place").has(folded)) {
            place = place == null ? tail : place;
        } else if (lexicon.section("agency").has(folded)) {
            agency = agency == null ? tail : agency;
        } else if (OutletName.looksLike(tail)) {
            publisher = publisher == null ? tail : publisher;
        } else if (place == null && SPACES.split(tail).length <= 3) {
            place = tail;
        }
    }
}
