package newsarchive.importing.formats;

import java.io.IOException;
import newsarchive.article.Metadata;

/** Reads OPML: the lists of feeds that feed readers hand on. Each feed is an address. */
final class ReadOpml {
    private ReadOpml() {}

    static void read(SafeXml xml, FoundItems found) throws SafeXml.FaultException, IOException {
        while (xml.nextElement()) {
            String address = xml.attribute("xmlUrl");
            if (xml.name().equals("outline") && !address.isEmpty()) {
                String title = xml.attribute("title");
                String text = title.isEmpty() ? xml.attribute("text") : title;
                found.address(new FoundAddress(address.strip(), text, Metadata.UNKNOWN));
            }
        }
    }
}
