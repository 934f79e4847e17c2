package newsarchive.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsarchive.normalise.MetWords.Question;
import org.jspecify.annotations.Nullable;

/**
 * Repairs letters that a scanner took for others: {@code lran}, {@code Irag}, {@code govemment}.
 *
 * <p>A word is repaired only where the same text, the language's list of words or the curator's
 * names prove the right form, and the form that stands there is no word itself. Shapes that no
 * writer makes ({@link LookAlikeShape}) need no more than that; other words, which may be rare
 * rather than wrong, keep a spelling that the text uses twice and whose repair it never uses, and
 * capitalised ones are repaired to names only.
 */
final class OcrLookAlikes {
    /** Its name in the record of changes. */
    static final String NAME = "ocr-look-alike";

    /** Short words so frequent that a look-alike is one of them and not a rare word. */
    private static final Set<String> FREQUENT =
            Set.of(
                    "the", "that", "this", "with", "when", "then", "they", "them", "what", "were",
                    "have", "here", "from", "his", "her", "had", "has", "him", "she", "who", "been",
                    "more", "some", "time", "there", "these", "those", "which", "their", "where");

    private static final int SHORTEST = 3;
    private static final int SHORTEST_COMMON = 5;
    private static final int SHORTEST_AT_SENTENCE_START = 6;

    private final KnownWords known;
    private final boolean english;
    private final SimilarLetters similar;
    private final MetWords met;

    /** Whether what was said of the word at hand holds for this text only. */
    private boolean byText;

    private boolean doubtful;

    private final ScannedWords scanned;
    private final ScanEvidence evidence;

    OcrLookAlikes(KnownWords known, String language) {
        this.known = known;
        this.english = language.equals("en");
        this.similar = new SimilarLetters(known, language);
        this.met = known.own();
        this.scanned = new ScannedWords(known, language);
        this.evidence = new ScanEvidence(known, scanned, english);
    }

    /**
     * Looks whether the list of the language knows the text; to be called for all of a text before
     * {@link #survey}.
     *
     * @param words has the text's words, from {@code from} to {@code to}
     */
    void sample(TextRun text, TextGlance words, int from, int to) {
        evidence.sample(text.text(), words, from, to);
    }

    /**
     * Looks for signs that the text was scanned; to be called for all of a text before the first
     * {@link #find}.
     *
     * @param words has the text's words, from {@code from} to {@code to}
     */
    void survey(TextRun text, TextGlance words, int from, int to) {
        if (evidence.isForeign()) {
            return;
        }
        evidence.addSurveyed(to - from);
        Edits found = new Edits();
        for (int word = from; word < to; word++) {
            int start = words.start(word);
            int end = words.end(word);
            if (isMisread(text.text(), start, end, words.number(word), found)) {
                evidence.addSlip(text.text().substring(start, end));
            }
            if (word + 1 < to
                    && scanned.isTornByOddMark(text.text(), start, end, words.end(word + 1))) {
                evidence.addOddSlip(text.text().substring(start, words.end(word + 1)));
            }
        }
    }

    private boolean isMisread(String text, int start, int end, int number, Edits found) {
        if (!met.isTrue(Question.SOUND, number) && look(text, start, end, number, found)) {
            return true;
        }
        if (!met.isAnswered(Question.SLIP, number)) {
            known.beginAsking();
            boolean slip = scanned.isSlip(text, start, end);
            if (!ScannedWords.dependsOnNext(text, start, end)) {
                met.answer(Question.SLIP, number, slip, known.foundAny(), known.asked());
            }
            return slip;
        }
        return met.isTrue(Question.SLIP, number);
    }

    /**
     * Notes what to replace in a text.
     *
     * @param words has the text's words, from {@code from} to {@code to}
     */
    void find(TextRun text, TextGlance words, int from, int to, Edits edits) {
        doubtful = false;
        if (evidence.isScanned()) {
            findInScan(text.text(), words, from, to, edits);
            return;
        }
        boolean foreign = evidence.isForeign();
        for (int word = from; word < to; word++) {
            int number = words.number(word);
            int start = words.start(word);
            int end = words.end(word);
            boolean sound =
                    met.isTrue(Question.SOUND, number)
                            || (foreign && isPlain(text.text(), start, end, number));
            if (!sound) {
                look(text.text(), start, end, number, edits);
            }
        }
    }

    private boolean isPlain(String text, int start, int end, int number) {
        if (!met.isAnswered(Question.PLAIN, number)) {
            boolean plain = LookAlikeShape.isPlain(text, start, end);
            met.answer(Question.PLAIN, number, plain, false, List.of());
            return plain;
        }
        return met.isTrue(Question.PLAIN, number);
    }

    private void findInScan(String text, TextGlance words, int from, int to, Edits edits) {
        for (int word = from; word < to; word++) {
            int start = words.start(word);
            int end = words.end(word);
            if (word + 1 < to) {
                int next = words.end(word + 1);
                String joined = scanned.joined(text, start, end, words.start(word + 1), next);
                if (joined != null) {
                    edits.replace(start, next, joined);
                    word++;
                    continue;
                }
            }
            String right = scanned.right(text, start, end);
            if (right != null) {
                edits.replace(start, end, right);
            } else if (!scanned.wasAmbiguous()) {
                look(text, start, end, words.number(word), edits);
            }
        }
    }

    /** Notes how to repair a word; returns whether it is to be repaired. */
    private boolean look(String text, int start, int end, int number, Edits edits) {
        if (!ScannedWords.mayBeRead(start, end)) {
            return false;
        }
        byText = end - start == 1 || evidence.isForeign();
        known.beginAsking();
        String repaired = repaired(text, start, end);
        if (repaired != null) {
            edits.replace(start, end, repaired);
            doubtful = true; // it stands as it was where the text may not be changed
            return true;
        }
        boolean doubt = isDoubtful(text.substring(start, end));
        doubtful |= doubt;
        if (!doubt && !byText) {
            met.answer(Question.SOUND, number, true, known.foundAny(), known.asked());
        }
        return false;
    }

    /** Whether the text last searched may have a word of which {@link #doubts} may tell. */
    boolean sawDoubtful() {
        return doubtful;
    }

    private boolean isDoubtful(String word) {
        return known.hasList() && LookAlikeShape.isDoubtful(word) && !known.isKnown(word);
    }

    /** Notes the words that look wrong and for which nothing proves a right form. */
    void doubts(String text, Edits places) {
        WordScan.forEach(
                text,
                (start, end) -> {
                    String word = text.substring(start, end);
                    if (isDoubtful(word)) {
                        places.replace(start, end, word);
                    }
                });
    }

    private @Nullable String repaired(String text, int start, int end) {
        if (end - start == 1) {
            return english && LoneLetter.isPronoun(text, start) ? "I" : null;
        }
        if (!LookAlikeShape.isLatin(text, start, end)) {
            return null;
        }
        String word = text.substring(start, end);
        // of two letters it counts what stands around them
        byText |= end - start == 2 && word.charAt(0) == 'l';
        if (LookAlikeShape.isImpossible(word, text, start, end)) {
            List<String> candidates = LookAlikeShape.candidates(word);
            if (LookAlikeShape.isYearWithLetters(word)) {
                return candidates.get(0);
            }
            boolean right = known.isKnown(word) || isWordWithNote(word);
            return right ? null : inContext(proven(candidates), word, text, start, end);
        }
        if (evidence.isForeign()) {
            return null;
        }
        String found = end - start >= SHORTEST ? byConfusedLetters(word, text, start) : null;
        return found != null ? found : similar.repaired(word);
    }

    /** {@code lts} between small words is its, and not Its, unless it is a name. */
    private @Nullable String inContext(
            @Nullable String found, String word, String text, int start, int end) {
        if (found == null || word.charAt(0) != 'l' || found.charAt(0) != 'I') {
            return found;
        }
        boolean small =
                found.substring(1).equals(word.substring(1)) && !beginsSentence(text, start);
        int next = end + 1;
        small &= next < text.length() && Character.isLowerCase(text.charAt(next));
        small &= start > 1 && Character.isLowerCase(text.charAt(start - 2));
        boolean name = known.isAnyName(found) || known.count(found) > 0;
        return small && !name && known.isListed(found) ? 'i' + found.substring(1) : found;
    }

    /** A word and the number of a note behind it, {@code agreement1}. */
    private boolean isWordWithNote(String word) {
        int last = word.length() - 1;
        return Character.isDigit(word.charAt(last)) && known.isKnown(word.substring(0, last));
    }

    /** The candidate that something proves; null when none or several are proven. */
    private @Nullable String proven(List<String> candidates) {
        List<String> found = new ArrayList<>();
        for (String candidate : candidates) {
            if (known.proves(candidate)) {
                found.add(candidate);
            }
        }
        if (found.size() > 1) {
            found.removeIf(candidate -> known.count(candidate) == 0);
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private @Nullable String byConfusedLetters(String word, String text, int start) {
        LetterCase letters = LetterCase.of(word);
        if (letters == LetterCase.LOWER) {
            return inSmallLetters(word);
        }
        if (letters == LetterCase.MIXED || known.isKnown(word)) {
            return null;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String found = null;
        for (Confusion confusion : Confusion.ALL) {
            String read = confusion.read();
            for (int at = lower.indexOf(read); at >= 0; at = lower.indexOf(read, at + 1)) {
                String candidate = letters.applied(confusion.undone(lower, at));
                if (isEnough(confusion.proof(), candidate, letters)
                        && isRight(candidate, word, letters, text, start)) {
                    if (found != null && !found.equals(candidate)) {
                        return null;
                    }
                    found = candidate;
                }
            }
        }
        return found;
    }

    /** Most words are in small letters, and what the list says of them is looked up once only. */
    private @Nullable String inSmallLetters(String word) {
        SmallLetters said = known.inSmallLetters(word, this::likely);
        if (said.known() || known.isKnown(word)) {
            return null;
        }
        String found = null;
        for (String candidate : said.likely()) {
            if (isUsedEnough(candidate, word)) {
                if (found != null && !found.equals(candidate)) {
                    return null;
                }
                found = candidate;
            }
        }
        if (found == null && word.startsWith("l")) {
            String candidate = LetterCase.CAPITALISED.applied("i" + word.substring(1));
            found = known.isName(candidate) ? candidate : null;
        }
        return found;
    }

    /** The right forms of a word in small letters that the list knows, whatever the text says. */
    private List<String> likely(String word) {
        List<String> likely = new ArrayList<>();
        for (Confusion confusion : Confusion.ALL) {
            String read = confusion.read();
            for (int at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
                String candidate = confusion.undone(word, at);
                boolean frequent = isFrequent(candidate);
                if (frequent
                        || (confusion.proof() != Confusion.Proof.FREQUENT
                                && isCommon(candidate, word))) {
                    likely.add(candidate);
                }
            }
        }
        return likely;
    }

    /** What only the text can prove must stand in it; and what it writes twice it means so. */
    private boolean isUsedEnough(String candidate, String word) {
        if (known.count(candidate) > 0) {
            return true;
        }
        return known.count(word) <= 1 && isProvenByListAlone(candidate, word);
    }

    private static boolean isProvenByListAlone(String candidate, String word) {
        for (Confusion confusion : Confusion.ALL) {
            if (confusion.proof() != Confusion.Proof.TEXT && confusion.leadsTo(candidate, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRight(
            String candidate, String word, LetterCase letters, String text, int start) {
        boolean proven;
        if (letters == LetterCase.CAPITALISED) {
            proven =
                    known.isName(candidate)
                            || isOftenUsed(candidate, word)
                            || (isLongOrFrequent(candidate) && beginsSentence(text, start));
        } else {
            proven = isFrequent(candidate) || isCommon(candidate, word);
        }
        return proven && !(known.count(word) > 1 && known.count(candidate) == 0);
    }

    private boolean beginsSentence(String text, int start) {
        byText = true;
        return SentenceStart.is(text, start);
    }

    private boolean isEnough(Confusion.Proof proof, String candidate, LetterCase letters) {
        return switch (proof) {
            case LIST -> true;
            case TEXT -> letters != LetterCase.CAPITALISED && known.count(candidate) > 0;
            case FREQUENT -> isFrequent(candidate);
        };
    }

    private boolean isFrequent(String candidate) {
        return english && FREQUENT.contains(candidate.toLowerCase(Locale.ROOT));
    }

    private boolean isCommon(String candidate, String word) {
        int longer = Math.max(candidate.length(), word.length());
        return longer >= SHORTEST_COMMON && known.isListed(candidate);
    }

    private boolean isLongOrFrequent(String candidate) {
        return isFrequent(candidate)
                || (candidate.length() >= SHORTEST_AT_SENTENCE_START && known.isListed(candidate));
    }

    /** A name that no list has, but the text itself, more than once. */
    private boolean isOftenUsed(String candidate, String word) {
        return candidate.length() >= SHORTEST_COMMON
                && known.count(candidate) > 1
                && known.count(word) == 1;
    }
}
