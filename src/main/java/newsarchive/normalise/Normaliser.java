package newsarchive.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsarchive.article.Change;
import newsarchive.config.Names;
import newsarchive.parse.ParsedArticle;
import newsarchive.text.LineMap;

/**
 * Repairs texts in two steps around parsing: first the characters of the whole text, then the words
 * of each article. Bad input never throws. Stateless, for many threads.
 */
public final class Normaliser {
    private static final Rule COMPOSED_FORM = new ComposedForm();

    /** What is safe in the source of a page: nothing of it is seen by readers only. */
    private static final List<Rule> PAGE_RULES =
            List.of(
                    new UnusualSeparators(),
                    new Mojibake(),
                    new Windows1252Controls(),
                    new ControlCharacters(),
                    COMPOSED_FORM);

    private static final List<Rule> TEXT_RULES =
            List.of(
                    new UnusualSeparators(),
                    new Mojibake(),
                    new Windows1252Controls(),
                    new ControlCharacters(),
                    new InvisibleCharacters(),
                    new BidiMarks(),
                    new LigatureLetters(),
                    COMPOSED_FORM);

    private Normaliser() {}

    /** Applies the character rules to the text of a clipping or a Markdown file. */
    public static NormalisedText characters(String text) {
        return characters(text, TEXT_RULES);
    }

    /**
     * Applies to a saved page those character rules that cannot harm its markup and scripts; the
     * others wait for {@link #words}.
     */
    public static NormalisedText pageCharacters(String html) {
        return characters(html, PAGE_RULES);
    }

    private static NormalisedText characters(String written, List<Rule> rules) {
        if (CleanText.is(written)) {
            return new NormalisedText(written, List.of());
        }
        String text = LineEnds.toLf(written);
        TrackedText tracked = new TrackedText(text);
        tracked.repair(rules);
        if (tracked.repairs().isEmpty()) {
            return new NormalisedText(text, List.of());
        }
        LineMap lines = new LineMap(text);
        List<TrackedText.Repair> repairs = new ArrayList<>(tracked.repairs());
        // stable: of two at one place the first made comes first
        repairs.sort(Comparator.comparingInt(TrackedText.Repair::offset));
        List<Change> changes =
                repairs.stream()
                        .map(
                                repair ->
                                        new Change(
                                                repair.rule(),
                                                lines.line(repair.offset()),
                                                lines.column(repair.offset()),
                                                repair.before(),
                                                repair.after()))
                        .toList();
        return new NormalisedText(tracked.text(), changes);
    }

    /**
     * Applies the word rules to the fields of an article and to its document, which is edited in
     * place; code, addresses and raw HTML stay.
     *
     * @param file name for positions of problems
     * @param names the curator's names, which prove spellings
     * @param keep words and phrases that no rule may touch
     * @return the article with its repaired fields, the changes behind those it had, and a warning
     *     for each word that looks misread and cannot be proven
     */
    public static ParsedArticle words(
            ParsedArticle article, String file, Names names, List<String> keep) {
        return new WordStep(article, names, keep, file).run();
    }
}
