package newsarchive.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import newsarchive.article.Article;
import newsarchive.ledger.Address;
import newsarchive.ledger.Ledger;
import newsarchive.problem.Problem;
import newsarchive.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that every recorded address is answered: by its page, by a redirect to where the page
 * stands now, or by a tombstone. What is left is lost, and an error.
 */
final class FormerAddresses {
    private final RecordedAddresses recorded;
    private final NotPublished notPublished;
    private final RenamedTerms renamed;
    private final ArchiveTerms terms;
    private final ArchiveStories stories;
    private final TreeMap<String, Address.Standing> standing = new TreeMap<>();
    // only asked for single articles
    private final IdentityHashMap<Article, String> pathOf = new IdentityHashMap<>();
    private final TreeMap<String, Redirect> redirects = new TreeMap<>();
    private final TreeMap<String, Tombstone> tombstones = new TreeMap<>();
    private final Set<String> folded = new HashSet<>();
    private final List<Address> lost = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Why articles and pages that were read are not published. */
    interface NotPublished {
        /** The reason in plain words; null when the article is published or withdrawn. */
        @Nullable String reason(Article article);
    }

    private FormerAddresses(
            RecordedAddresses recorded,
            ArchiveTerms terms,
            ArchiveStories stories,
            RenamedTerms renamed,
            NotPublished notPublished) {
        this.recorded = recorded;
        this.terms = terms;
        this.stories = stories;
        this.renamed = renamed;
        this.notPublished = notPublished;
    }

    /** Answers what is recorded; {@code articles} and {@code pages} are those published. */
    static FormerAddresses answer(
            RecordedAddresses recorded,
            Addresses addresses,
            List<Article> articles,
            List<Article> pages,
            ArchiveTerms terms,
            ArchiveStories stories,
            NotPublished notPublished) {
        FormerAddresses former =
                new FormerAddresses(
                        recorded,
                        terms,
                        stories,
                        new RenamedTerms(recorded, terms, articles),
                        notPublished);
        for (int i = 0; i < articles.size(); i++) {
            String carried = String.join(" ", terms.paths(articles.get(i)));
            former.stands("article", articles.get(i), addresses.ofArticle(i), carried);
        }
        for (int i = 0; i < pages.size(); i++) {
            former.stands("page", pages.get(i), addresses.ofPage(i), "");
        }
        terms.all().forEach(former::stand);
        former.standing.putAll(stories.lines());
        addresses.redirects().forEach(alias -> former.redirects.put(alias.path(), alias));
        former.standing.keySet().forEach(path -> former.folded.add(Slug.folded(path)));
        former.redirects.keySet().forEach(path -> former.folded.add(Slug.folded(path)));
        former.answerAll();
        return former;
    }

    /** The curator's redirects and those of the ledger, sorted by path. */
    List<Redirect> redirects() {
        return List.copyOf(redirects.values());
    }

    List<Tombstone> tombstones() {
        return List.copyOf(tombstones.values());
    }

    List<Problem> problems() {
        return problems;
    }

    /** The ledger before and after. */
    Permalinks permalinks() {
        Ledger before = recorded.ledger();
        List<Address> lines = new ArrayList<>(standing.values());
        for (Redirect redirect : redirects.values()) {
            boolean told =
                    before.at(redirect.path()).orElse(null) instanceof Address.Moved moved
                            && redirect.target().equals(end(moved.target()));
            if (!told) {
                lines.add(new Address.Moved(redirect.path(), redirect.target()));
            }
        }
        for (Address line : before.all()) {
            Article holder = recorded.holderOf(line.address());
            if (line instanceof Address.Withdrawn withdrawn && holder != null) {
                lines.add(knownAgain(withdrawn, holder));
            }
        }
        List<String> unrecorded =
                lines.stream()
                        .map(Address::address)
                        .filter(address -> before.at(address).isEmpty())
                        .sorted()
                        .toList();
        return new Permalinks(before, before.with(lines), lost, unrecorded);
    }

    /** A withdrawn article whose file goes on being edited must not come back as a new one. */
    private static Address knownAgain(Address.Withdrawn line, Article holder) {
        return new Address.Withdrawn(
                line.address(),
                line.date(),
                line.reason(),
                line.title(),
                line.kind(),
                RecordedArticles.identity(holder),
                RecordedArticles.source(holder));
    }

    private void stands(String kind, Article article, String path, String terms) {
        pathOf.put(article, path);
        standing.put(
                path,
                new Address.Standing(
                        path,
                        kind,
                        RecordedArticles.identity(article),
                        RecordedArticles.source(article),
                        terms));
    }

    private void stand(TermIndex index) {
        List<Taxonomy.Term> terms = index.taxonomy().terms();
        for (int i = 0; i < terms.size(); i++) {
            String path = terms.get(i).path();
            standing.put(path, new Address.Standing(path, index.kind(), index.key(i), ""));
        }
    }

    private void answerAll() {
        List<Address.Moved> moved = new ArrayList<>();
        for (Address line : recorded.ledger().all()) {
            String address = line.address();
            if (standing.containsKey(address) || redirects.containsKey(address)) {
                continue;
            }
            if (!RecordedAddresses.canStand(address) || folded.contains(Slug.folded(address))) {
                lose(line, "a page of the site itself has that name, or one that is too like it");
            } else if (line instanceof Address.Standing page) {
                answer(page);
            } else if (line instanceof Address.Withdrawn withdrawn) {
                tombstones.put(address, tombstone(withdrawn));
            } else if (line instanceof Address.Moved page) {
                moved.add(page);
            }
        }
        moved.forEach(this::answer);
    }

    private void answer(Address.Standing page) {
        Article holder = recorded.holderOf(page.address());
        String present = holder == null ? null : pathOf.get(holder);
        if (holder == null && page.source().isEmpty()) {
            present = renamed.presentOf(page.address());
        }
        if (present == null && page.kind().equals("story")) {
            present = stories.presentOf(page);
        }
        if (present == null && page.kind().equals("name")) {
            present = terms.pathOfAlias(page.identity());
        }
        if (present != null) {
            redirects.put(page.address(), new Redirect(page.address(), present));
        } else {
            lose(page, why(page, holder));
        }
    }

    private void answer(Address.Moved page) {
        String end = end(page.target());
        boolean told = recorded.ledger().at(recorded.end(page.target())).isPresent();
        if (end != null) {
            redirects.put(page.address(), new Redirect(page.address(), end));
        } else if (told && !isCircle(page)) {
            lost.add(page); // the address at its end is lost, and that error says all
        } else {
            lose(page, "it moved to \"" + page.target() + "\", where no page stands");
        }
    }

    private boolean isCircle(Address.Moved page) {
        String end = recorded.end(page.address());
        return recorded.ledger().at(end).orElse(null) instanceof Address.Moved;
    }

    /** The page or tombstone to which an address leads in the new site; null when to none. */
    private @Nullable String end(String address) {
        Set<String> seen = new HashSet<>();
        String at = address;
        while (seen.add(at)) {
            if (standing.containsKey(at) || tombstones.containsKey(at)) {
                return at;
            }
            Redirect redirect = redirects.get(at);
            if (redirect != null) {
                at = redirect.target();
            } else if (recorded.ledger().at(at).orElse(null) instanceof Address.Moved moved) {
                at = moved.target();
            }
        }
        return null;
    }

    private Tombstone tombstone(Address.Withdrawn line) {
        Article holder = recorded.holderOf(line.address());
        boolean told = !line.title().isEmpty();
        return new Tombstone(
                line.address(),
                line.date(),
                line.reason(),
                told ? line.title() : null,
                told && holder != null && notPublished.reason(holder) == null ? holder : null);
    }

    private String why(Address.Standing page, @Nullable Article holder) {
        String source = page.source();
        if (source.isEmpty()) {
            return page.kind().equals("name")
                    ? "names.yml has no name \"" + page.identity() + "\" any more"
                    : "no article has the " + page.kind() + " \"" + page.identity() + "\" any more";
        }
        String file = source.substring(0, Math.max(0, source.lastIndexOf('#')));
        if (holder == null) {
            return "nothing like \"" + file + "\" is there any more";
        }
        String reason = notPublished.reason(holder);
        return "\"" + holder.provenance().file() + "\" is not published: " + reason;
    }

    private void lose(Address line, String why) {
        lost.add(line);
        String address = line.address();
        problems.add(
                Problem.error(
                        "address-lost",
                        recorded.position(line),
                        "address \"" + address + "\" would be lost: " + why,
                        "put back what stood there;\nor lead its readers to another page: archive mv "
                                + address
                                + " NEW\nor say why it is gone: archive withdraw "
                                + address
                                + " --reason \"…\""));
    }
}
