package newsarchive.render;

import java.util.List;
import newsarchive.page.CitationFacts;
import newsarchive.text.PercentEncoding;

/**
 * An article cited in the usual styles: each names the original's publisher and date, and this
 * archive as the place where the text was read.
 *
 * @param styles for readers, in order
 * @param wikipedia the {@code cite news} template
 * @param files to take away, as {@code data:} addresses: three files beside each page would cost
 *     more than the rest of a build
 */
public record Citations(List<Style> styles, String wikipedia, List<Download> files) {

    public Citations {
        styles = List.copyOf(styles);
        files = List.copyOf(files);
    }

    /** A citation in one style, as runs of upright and italic text. */
    public record Style(String name, List<Run> runs) {
        public Style {
            runs = List.copyOf(runs);
        }
    }

    /** Words in one face. */
    public record Run(String text, boolean italic) {}

    /**
     * A file inside the page.
     *
     * @param name file name
     * @param format {@code BibTeX}, {@code RIS}, {@code CSL-JSON}
     */
    public record Download(String name, String format, String href) {}

    /** All citations of an article. */
    static Citations of(CitationFacts facts) {
        return new Citations(
                List.of(
                        CitationStyles.apa(facts),
                        CitationStyles.chicago(facts),
                        CitationStyles.mla(facts)),
                BibliographyFiles.wikipedia(facts),
                List.of(
                        file(
                                facts,
                                ".bib",
                                "BibTeX",
                                "application/x-bibtex",
                                BibliographyFiles.bibtex(facts)),
                        file(
                                facts,
                                ".ris",
                                "RIS",
                                "application/x-research-info-systems",
                                BibliographyFiles.ris(facts)),
                        file(
                                facts,
                                ".json",
                                "CSL-JSON",
                                "application/vnd.citationstyles.csl+json",
                                BibliographyFiles.cslJson(facts))));
    }

    /**
     * Stands in each address before any word of the article (RFC 2397 allows parameters), so that
     * how these addresses begin is known, and one that begins otherwise is none of ours.
     */
    private static final String PARAMETERS =
            ";charset=utf-8;purpose=cite-the-original-publisher-and-date,";

    private static Download file(
            CitationFacts facts, String ending, String format, String type, String content) {
        return new Download(
                facts.key() + ending,
                format,
                "data:" + type + PARAMETERS + PercentEncoding.DATA.encode(content));
    }
}
