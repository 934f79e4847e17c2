package newsarchive.parse.savedpage;

import java.util.List;
import newsarchive.article.Evidence;
import newsarchive.parse.OutletDomains;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the publisher's name. A journal is what its page says; a well-known outlet is known by
 * its domain, so that a house has one name whichever of its pages are saved; else that of the
 * page's own names is taken which is nearest to the host's, company forms last; else the host.
 */
final class PublisherChoice {
    private static final String JOURNAL = "meta citation_journal_title";
    private static final double KNOWN = 0.95;
    private static final double HOST_ONLY = 0.4;
    private static final int LONGEST = 80;

    private final List<Clue<String>> names;
    private final List<String> hostForms;
    private final boolean foreignNames;

    private PublisherChoice(List<Clue<String>> names, @Nullable String url) {
        this.names = names;
        this.hostForms = url == null ? List.of() : HostName.forms(url);
        this.foreignNames = !names.isEmpty() && HouseName.otherScript(names.get(0).value());
    }

    /** A name with its evidence. */
    record Chosen(String name, Evidence evidence) {}

    /**
     * Chooses among the names that the page gives.
     *
     * @param url the article's address, null when unknown
     */
    static @Nullable Chosen choose(List<Clue<String>> names, @Nullable String url) {
        Chosen stated = new PublisherChoice(names, url).best();
        String host = url == null ? null : HostName.of(url);
        if (host == null || (stated != null && stated.evidence().where().equals(JOURNAL))) {
            return stated;
        }
        String known = OutletDomains.get().ofHost(host);
        if (known != null && (stated == null || !agrees(stated.name(), known, url))) {
            String second = stated == null ? null : stated.name();
            return new Chosen(known, new Evidence("domain of the outlet", 0, KNOWN, second));
        }
        return stated == null
                ? new Chosen(host, new Evidence("host name", 0, HOST_ONLY, null))
                : stated;
    }

    /**
     * Whether the page calls the house by its host's word, {@code The Example} of example.com: then
     * the list has nothing to add but how the name is spelt.
     */
    private static boolean agrees(String stated, String known, String url) {
        return stated.indexOf('.') < 0
                && !BodyFinder.plain(stated).equals(BodyFinder.plain(known))
                && HouseName.isOf(stated, HostName.forms(url));
    }

    private @Nullable Chosen best() {
        Clue<String> best = null;
        double bestScore = 0;
        for (Clue<String> clue : names) {
            double score = score(clue);
            if (score > bestScore) {
                best = clue;
                bestScore = score;
            }
        }
        if (best == null) {
            return null;
        }
        double confidence = Math.min(KNOWN, HOST_ONLY + bestScore / 5);
        return new Chosen(best.value(), new Evidence(best.where(), best.line(), confidence, null));
    }

    private double score(Clue<String> clue) {
        String value = clue.value();
        if (value.startsWith("http") || value.startsWith("@") || value.length() > LONGEST) {
            return 0;
        }
        double score = HouseName.company(value) ? weight(clue.where()) - 0.4 : weight(clue.where());
        boolean foot = foreignNames && clue.where().startsWith("copyright");
        if (HouseName.isOf(value, hostForms) || (foot && HouseName.holdsWordOf(value, hostForms))) {
            return score + 1.2;
        }
        return HouseName.resembles(value, hostForms) ? score + 0.3 : score;
    }

    private static double weight(String where) {
        return switch (where) {
            case JOURNAL -> 1.7;
            case "JSON-LD publisher" -> 1.6;
            case "meta og:site_name" -> 1.5;
            case "JSON-LD WebSite" -> 1.2;
            case "<title>" -> 0.7;
            case "meta copyright", "copyright in meta", "meta publisher", "meta dc.publisher" ->
                    0.5;
            case SiteName.HOME_LINK, "copyright line" -> 0.45;
            default -> 0.8;
        };
    }
}
