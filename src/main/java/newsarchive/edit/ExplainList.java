package newsarchive.edit;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Provenance;
import newsarchive.link.Archive;
import newsarchive.link.Story;
import newsarchive.link.Taxonomy;
import newsarchive.link.TextEntry;

/** Tells of a page that lists articles why it is there and which they are. Stateless. */
final class ExplainList {
    private ExplainList() {}

    /**
     * The lines that explain an address or the source of a page; empty when it is none of these.
     */
    static List<String> of(Archive archive, String address) {
        List<String> lines = new ArrayList<>();
        terms(archive, archive.tags(), "the topic \"%s\", stated by", address, lines);
        terms(archive, archive.authors(), "the author \"%s\" of", address, lines);
        terms(archive, archive.publisherTerms(), "the publisher \"%s\" of", address, lines);
        terms(
                archive,
                archive.nameTerms(),
                "the name \"%s\" of names.yml, mentioned in",
                address,
                lines);
        for (Story story : archive.stories()) {
            if (story.path().equals(address)) {
                story(archive, story, lines);
            }
        }
        for (TextEntry text : archive.pages()) {
            String source = text.article().provenance().file();
            if (text.path().equals(address) || source.equals(address)) {
                lines.add(text.path() + ": the curator's own page, from " + source);
            }
        }
        return lines;
    }

    private static void terms(
            Archive archive, Taxonomy taxonomy, String what, String address, List<String> lines) {
        for (Taxonomy.Term term : taxonomy.terms()) {
            if (term.path().equals(address)) {
                int count = term.entries().size();
                lines.add(
                        address
                                + ": "
                                + what.formatted(term.name())
                                + (count == 1 ? " 1 article" : " " + count + " articles"));
                term.entries().forEach(entry -> lines.add("  " + file(archive, entry)));
            }
        }
    }

    private static void story(Archive archive, Story story, List<String> lines) {
        String who = story.curated() ? "the curator" : "a machine";
        lines.add(
                story.path() + ": the story \"" + story.name() + "\", brought together by " + who);
        for (Story.Account account : story.accounts()) {
            String why =
                    account.stated()
                            ? "put there by the curator"
                            : "shares " + String.join(", ", account.shared());
            lines.add("  " + file(archive, account.entry()) + "  [" + why + "]");
        }
    }

    private static String file(Archive archive, int entry) {
        Provenance source = archive.entries().get(entry).article().provenance();
        return source.file() + (source.index() == 0 ? "" : "#" + source.index());
    }
}
