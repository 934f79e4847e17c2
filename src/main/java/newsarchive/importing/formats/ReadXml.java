package newsarchive.importing.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;

/** Reads an XML file as what its elements show it to be: a feed, an export, a list of feeds. */
final class ReadXml {
    private final SafeXml xml;
    private final FoundItems found;

    private ReadXml(SafeXml xml, FoundItems found) {
        this.xml = xml;
        this.found = found;
    }

    static void read(Path file, String name, FoundItems found) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            if (!new ReadXml(SafeXml.of(stream), found).read()) {
                found.problem(
                        Problem.error(
                                "file-kind-unknown",
                                Position.of(name),
                                "XML that is no feed (RSS, Atom), OPML or WordPress export",
                                "see docs/articles/importing.md for what can be imported"));
            }
        } catch (SafeXml.FaultException broken) {
            found.problem(
                    Problem.error(
                            "import-file-broken",
                            Position.of(name, broken.line()),
                            "no XML that can be read: " + broken.getMessage(),
                            "what stands before this line was read; export or fetch it again"));
        }
    }

    private boolean read() throws SafeXml.FaultException, IOException {
        if (!xml.nextElement()) {
            return false;
        }
        switch (xml.name()) {
            case "feed", "RDF" -> ReadFeed.read(xml, found);
            case "opml" -> ReadOpml.read(xml, found);
            case "rss" -> rss();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A WordPress export is RSS that says its version in the first lines of its channel. */
    private void rss() throws SafeXml.FaultException, IOException {
        if (xml.declares("wordpress.org/export/")) {
            boolean channel = xml.nextElement();
            if (channel && xml.nextElement()) {
                ReadWordPress.read(xml, found);
            }
        } else {
            ReadFeed.read(xml, found);
        }
    }
}
