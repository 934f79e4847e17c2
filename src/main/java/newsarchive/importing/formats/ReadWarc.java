package newsarchive.importing.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import newsarchive.article.Metadata;
import newsarchive.importing.web.FetchedPage;
import newsarchive.importing.web.WebAddress;
import newsarchive.parse.savedpage.Json;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.UrlKey;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads web archives: WARC (ISO 28500), packed or not, and WACZ, a zip of them. Each answer of
 * status 200 that is HTML is a page, with its address and the day it was captured. Where a WACZ
 * lists its pages only those are read: the rest are frames and advertisements.
 */
final class ReadWarc {
    private static final int LARGEST_PAGE = 20_000_000;
    private static final long LARGEST_ARCHIVE = 16L << 30;
    private static final long MOST_BYTES = 4L << 30;

    private final String name;
    private final FoundItems found;
    private final Set<String> listed;
    private long bytesOfPages;

    private ReadWarc(String name, FoundItems found, Set<String> listed) {
        this.name = name;
        this.found = found;
        this.listed = listed;
    }

    static void warc(Path file, String name, FoundItems found) throws IOException {
        try (WarcReader warc = new WarcReader(file)) {
            new ReadWarc(name, found, Set.of()).read(warc);
        } catch (ParsingException | IllegalArgumentException broken) {
            found.problem(broken(name, broken.getMessage()));
        }
    }

    static void wacz(Path file, String name, FoundItems found) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> listed = listed(zip);
            List<ZipEntry> archives = new ArrayList<>();
            Enumeration<? extends ZipEntry> all = zip.entries();
            while (all.hasMoreElements()) {
                ZipEntry entry = all.nextElement();
                boolean warc =
                        entry.getName().startsWith("archive/")
                                && (entry.getName().endsWith(".warc")
                                        || entry.getName().endsWith(".warc.gz"));
                if (warc) {
                    archives.add(entry);
                }
            }
            for (ZipEntry entry : archives) {
                try (InputStream stream = new LimitedStream(zip.getInputStream(entry));
                        WarcReader warc = new WarcReader(stream)) {
                    new ReadWarc(name, found, listed).read(warc);
                }
            }
            if (archives.isEmpty()) {
                found.problem(broken(name, "no web archive in its folder \"archive\""));
            }
        } catch (ZipException | ParsingException | IllegalArgumentException broken) {
            found.problem(broken(name, broken.getMessage()));
        }
    }

    /** The addresses in {@code pages/pages.jsonl}, as keys; none where the list is missing. */
    private static Set<String> listed(ZipFile zip) throws IOException {
        Set<String> listed = new HashSet<>();
        ZipEntry pages = zip.getEntry("pages/pages.jsonl");
        if (pages != null) {
            try (InputStream stream = zip.getInputStream(pages)) {
                byte[] bytes = stream.readNBytes(LARGEST_PAGE);
                for (Json page : Json.readAll(new String(bytes, StandardCharsets.UTF_8))) {
                    String url = page.get("url").text();
                    if (url != null) {
                        listed.add(UrlKey.of(url).orElse(url));
                    }
                }
            }
        }
        return listed;
    }

    private void read(WarcReader warc) throws IOException {
        warc.setLenient(true);
        int records = 0;
        try {
            for (WarcRecord record = warc.next().orElse(null);
                    record != null;
                    record = warc.next().orElse(null)) {
                records++;
                if (record instanceof WarcResponse response) {
                    response(response);
                }
            }
        } catch (IOException broken) {
            String what = broken.getMessage() == null ? "" : broken.getMessage();
            found.problem(broken(name, "after " + records + " records: " + what));
            return;
        }
        if (records == 0) {
            found.problem(broken(name, "there is no record in it"));
        }
    }

    private void response(WarcResponse response) throws IOException {
        String address = response.target();
        if (!WebAddress.isWeb(address)) {
            return; // DNS and the like
        }
        HttpResponse http;
        try {
            http = response.http();
        } catch (IOException | IllegalArgumentException noAnswer) {
            found.leftOut(address, "an answer that cannot be read");
            return;
        }
        boolean page = http.status() == 200 && isHtml(http);
        if (!page || !(listed.isEmpty() || listed.contains(UrlKey.of(address).orElse(address)))) {
            return;
        }
        byte[] bytes;
        try (InputStream stream = http.bodyDecoded().stream()) {
            bytes = stream.readNBytes(LARGEST_PAGE + 1);
        } catch (IOException | LinkageError packed) {
            found.leftOut(address, "packed in a way that cannot be unpacked");
            return;
        }
        if (bytes.length > LARGEST_PAGE) {
            found.leftOut(address, "larger than 20 MB");
            return;
        }
        bytesOfPages += bytes.length;
        if (bytesOfPages > MOST_BYTES) {
            throw new IOException("its pages have more than 4 GB");
        }
        String charset = http.contentType().parameters().getOrDefault("charset", "");
        Instant date = response.date();
        LocalDate day = date == null ? null : LocalDate.ofInstant(date, ZoneOffset.UTC);
        FetchedPage sent = new FetchedPage(bytes, "text/html", charset, List.of(address), false);
        found.article(new FoundItem(Metadata.UNKNOWN, new Content.Captured(sent, day)));
    }

    private static boolean isHtml(HttpResponse http) {
        MediaType type = http.contentType();
        return type.base().equals(MediaType.HTML)
                || type.base().equals(MediaType.parse("application/xhtml+xml"));
    }

    private static Problem broken(String name, String why) {
        return Problem.error(
                "import-file-broken",
                Position.of(name),
                "no web archive that can be read: " + why,
                "what stands before was read; look whether the file is whole");
    }

    /** A zip may hold what never ends. */
    private static final class LimitedStream extends java.io.FilterInputStream {
        private long left = LARGEST_ARCHIVE;

        LimitedStream(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            return count(read < 0 ? -1 : 1) < 0 ? -1 : read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return count(super.read(bytes, from, length));
        }

        private int count(int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new IOException("more than 16 GB");
            }
            return read;
        }
    }
}
