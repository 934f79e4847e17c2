package newsarchive.importing.formats;

import java.util.List;
import newsarchive.article.Metadata;
import newsarchive.importing.web.WebAddress;

/** Reads a plain list of addresses, one a line; lines that begin with {@code #} are remarks. */
final class ReadAddresses {
    private ReadAddresses() {}

    /** Whether a text that begins so is nothing but addresses. */
    static boolean looksLike(String start) {
        List<String> lines = start.lines().map(String::strip).toList();
        int addresses = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean address = WebAddress.isWeb(line) && line.indexOf(' ') < 0;
            // the last line of what was looked at may be cut off
            boolean cut = i == lines.size() - 1 && start.length() >= FileFormat.START;
            if (!address && !cut && !line.isEmpty() && !line.startsWith("#")) {
                return false;
            }
            addresses += address ? 1 : 0;
        }
        return addresses > 0;
    }

    static void read(String text, FoundItems found) {
        for (String written : text.lines().toList()) {
            String line = written.strip();
            if (WebAddress.of(line).isPresent() && line.indexOf(' ') < 0) {
                found.address(new FoundAddress(line, "", Metadata.UNKNOWN));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                found.leftOut(line, "no address of the web");
            }
        }
    }
}
