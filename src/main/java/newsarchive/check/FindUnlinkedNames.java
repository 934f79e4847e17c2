package newsarchive.check;

import java.util.List;
import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.edit.SuggestNames;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.yaml.YamlText;

/** Tells of names that come back in the texts and have no page, since names.yml lacks them. */
final class FindUnlinkedNames {
    /** What stands in fewer articles leads nowhere. */
    private static final int LEAST = 3;

    private static final int MOST = 25;

    private FindUnlinkedNames() {}

    static List<Finding> in(Archive archive) {
        List<Article> articles =
                archive.entries().stream()
                        .filter(entry -> entry.access() == Access.FULL)
                        .map(Entry::article)
                        .toList();
        return SuggestNames.proposals(articles, archive.names(), LEAST, MOST).stream()
                .map(FindUnlinkedNames::finding)
                .toList();
    }

    private static Finding finding(SuggestNames.Proposal proposal) {
        String name = YamlText.of(proposal.name());
        return new Finding(
                Problem.info(
                                "name-unlinked",
                                Position.of("names.yml"),
                                "\"%s\" is in %d articles and has no page"
                                        .formatted(proposal.name(), proposal.articles()),
                                "if it is a name, write in names.yml\n- name: "
                                        + name
                                        + "\n  kind: "
                                        + proposal.kind())
                        .with(Position.of(proposal.first())),
                proposal.articles());
    }
}
