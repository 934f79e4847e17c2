package newsarchive.importing.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages one after the other: says who asks, waits between two questions to one host,
 * follows at most ten redirects, and breaks off what is too large or too slow. What nobody typed is
 * only asked for where the host's robots.txt allows it. No cookies, no scripts, no names and
 * passwords. For one thread.
 */
public final class FetchPages {
    private static final int MOST_REDIRECTS = 10;
    private static final String PRODUCT = "archive";
    private static final String WANTED =
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
                    + "application/pdf;q=0.8,*/*;q=0.5";

    /**
     * How much is borne.
     *
     * @param bytes of one answer
     * @param connect until a server takes the call
     * @param whole until its answer is there
     * @param between two questions to one host
     * @param near whether addresses that nobody typed may lead into the own network
     */
    public record Limits(
            int bytes, Duration connect, Duration whole, Duration between, boolean near) {
        /** 20 MB, 15 s to connect, 90 s in all, a second between two questions. */
        public static final Limits USUAL =
                new Limits(
                        20_000_000,
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(90),
                        Duration.ofSeconds(1),
                        false);
    }

    private final String agent;
    private final Limits limits;
    private final Map<String, Long> lastAsked = new HashMap<>();
    private final Map<String, RobotsRules> robots = new HashMap<>();
    private @Nullable HttpClient client;

    /** Nothing is asked yet, and no connection made. */
    public FetchPages(String version, Limits limits) {
        this.agent = PRODUCT + "/" + version + " (keeps single pages for a personal archive)";
        this.limits = limits;
    }

    /**
     * Fetches a page.
     *
     * @param typed whether the user typed this address, so that it may be one of the own network
     * @throws FetchException when there is no answer of use; the message says why
     */
    public FetchedPage fetch(String address, boolean typed) throws FetchException {
        URI at =
                WebAddress.of(address)
                        .orElseThrow(
                                () ->
                                        new FetchException(
                                                "no address of the web that can be read",
                                                "write it as in a browser: https://host/path"));
        boolean near = limits.near() || (typed && isNear(at));
        List<String> way = new ArrayList<>();
        while (true) {
            if (!near && isNear(at)) {
                throw new FetchException(
                        way.isEmpty()
                                ? "an address of this machine or its own network, which a list may"
                                        + " not name"
                                : "leads to \"" + at + "\" in your own network",
                        "if you want it, give that address itself to archive import");
            }
            way.add(at.toString());
            if (!typed && !robots(at).allow(at)) {
                throw new FetchException(
                        "its host asks programs to leave this page alone (robots.txt)",
                        "open it in a browser, save the page and import the file");
            }
            HttpResponse<byte[]> answer = ask(at);
            Optional<URI> next = redirect(at, answer);
            if (next.isEmpty()) {
                return page(answer, way, near);
            }
            at = next.get();
            if (way.contains(at.toString()) || way.size() > MOST_REDIRECTS) {
                throw new FetchException(
                        "is sent around in circles or more than " + MOST_REDIRECTS + " times",
                        "open it in a browser, and import the address or the page it shows");
            }
        }
    }

    /** What the host of an address allows; read once for each. */
    private RobotsRules robots(URI address) {
        RobotsRules known = robots.get(address.getAuthority());
        if (known == null) {
            known = readRobots(address);
            robots.put(address.getAuthority(), known);
        }
        return known;
    }

    private RobotsRules readRobots(URI address) {
        URI file = address.resolve("/robots.txt");
        try {
            for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
                HttpResponse<byte[]> answer = ask(file);
                Optional<URI> next = redirect(file, answer);
                if (next.isEmpty() || (!limits.near() && isNear(next.get()))) {
                    String text = new String(answer.body(), StandardCharsets.UTF_8);
                    return RobotsRules.answered(answer.statusCode(), text, PRODUCT);
                }
                file = next.get();
            }
        } catch (FetchException unreached) {
            // the page itself will tell why
        }
        return RobotsRules.NONE;
    }

    private static Optional<URI> redirect(URI from, HttpResponse<byte[]> answer)
            throws FetchException {
        int status = answer.statusCode();
        boolean moved = status == 301 || status == 302 || status == 303;
        if (!moved && status != 307 && status != 308) {
            return Optional.empty();
        }
        // servers write UTF-8 into a header that is read as Latin-1
        String target =
                new String(
                        answer.headers()
                                .firstValue("location")
                                .orElse("")
                                .getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8);
        Optional<URI> next = WebAddress.follow(from, target);
        if (target.isEmpty() || next.isEmpty()) {
            throw new FetchException(
                    "is sent on to \"" + target + "\", which is no address of the web",
                    "open it in a browser, save the page and import the file");
        }
        return next;
    }

    private static boolean isNear(URI address) throws FetchException {
        try {
            return NearNetwork.holds(address.getHost() == null ? "" : address.getHost());
        } catch (UnknownHostException noSuchHost) {
            throw unknownHost(address);
        }
    }

    private static FetchException unknownHost(URI address) {
        return new FetchException(
                "there is no host \"" + address.getHost() + "\", or this machine is offline",
                "look at its spelling, or look for a copy of the page in a web archive");
    }

    private HttpResponse<byte[]> ask(URI address) throws FetchException {
        waitFor(address);
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(limits.whole())
                        .header("User-Agent", agent)
                        .header("Accept", WANTED)
                        .GET()
                        .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client().sendAsync(request, answered -> new LimitedBody(limits.bytes()));
        try {
            return answer.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw tooSlow();
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FetchException("was stopped", "import it again");
        } catch (ExecutionException failed) {
            throw reason(failed.getCause(), address);
        }
    }

    private FetchException reason(@Nullable Throwable why, URI address) {
        if (has(why, LimitedBody.TooLargeException.class)) {
            return tooLarge();
        }
        if (has(why, HttpConnectTimeoutException.class)) {
            return new FetchException(
                    "\"" + address.getHost() + "\" does not answer", "try again later");
        }
        if (has(why, HttpTimeoutException.class)) {
            return tooSlow();
        }
        if (has(why, UnknownHostException.class)
                || has(why, java.nio.channels.UnresolvedAddressException.class)) {
            return unknownHost(address);
        }
        if (has(why, SSLException.class)) {
            return new FetchException(
                    "its certificate or encryption cannot be trusted",
                    "open it in a browser: if it warns you too, look for a copy in a web archive");
        }
        if (has(why, ConnectException.class)) {
            return new FetchException(
                    "\"" + address.getHost() + "\" takes no connections", "try again later");
        }
        String told = why == null || why.getMessage() == null ? "" : ": " + why.getMessage();
        return new FetchException("the connection broke" + told, "try again");
    }

    private static boolean has(@Nullable Throwable why, Class<? extends Throwable> kind) {
        for (Throwable at = why; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private FetchedPage page(HttpResponse<byte[]> answer, List<String> way, boolean near)
            throws FetchException {
        int status = answer.statusCode();
        if (status != 200) {
            throw refused(status, answer.headers().firstValue("retry-after").orElse(""));
        }
        String stated = answer.headers().firstValue("content-type").orElse("");
        String type = stated.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (type.startsWith("image/") || type.startsWith("video/") || type.startsWith("audio/")) {
            throw new FetchException("is \"" + type + "\", no text", "import pages of articles");
        }
        String coding = answer.headers().firstValue("content-encoding").orElse("identity");
        byte[] bytes = plain(answer.body(), coding.strip().toLowerCase(Locale.ROOT));
        return new FetchedPage(bytes, type, charset(stated), way, near);
    }

    private static FetchException refused(int status, String wait) {
        return switch (status) {
            case 401, 402, 403, 451 ->
                    new FetchException(
                            "the server refuses it (" + status + ")",
                            "it may want a login or no programs: save the page in your browser and"
                                    + " import the file");
            case 404, 410 ->
                    new FetchException(
                            "the page is not there any more (" + status + ")",
                            "look for a copy in a web archive, and import its address");
            case 429 ->
                    new FetchException(
                            "the server asks for patience (429)",
                            wait.isEmpty() ? "try again later" : "try again after " + wait);
            default ->
                    new FetchException(
                            "the server answers with status " + status,
                            status >= 500 ? "try again later" : "open it in a browser");
        };
    }

    /** We ask for no compression, and some servers compress all the same. */
    private byte[] plain(byte[] bytes, String coding) throws FetchException {
        if (coding.isEmpty() || coding.equals("identity")) {
            return bytes;
        }
        if (!coding.equals("gzip") && !coding.equals("x-gzip")) {
            throw new FetchException(
                    "is packed as \"" + coding + "\", which was not asked for",
                    "save the page in your browser and import the file");
        }
        try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = packed.readNBytes(limits.bytes() + 1);
            if (unpacked.length > limits.bytes()) {
                throw tooLarge();
            }
            return unpacked;
        } catch (IOException damaged) {
            throw new FetchException("came damaged", "try again");
        }
    }

    private static String charset(String type) {
        for (String parameter : type.split(";")) {
            String[] parts = parameter.split("=", 2);
            if (parts.length == 2 && parts[0].strip().equalsIgnoreCase("charset")) {
                return parts[1].strip().replace("\"", "").replace("'", "");
            }
        }
        return "";
    }

    private FetchException tooLarge() {
        return new FetchException(
                "is larger than " + limits.bytes() / 1_000_000 + " MB",
                "save it in your browser and import the file, if it is an article at all");
    }

    private FetchException tooSlow() {
        return new FetchException(
                "was not there after " + limits.whole().toSeconds() + " seconds",
                "try again later, or save the page in your browser and import the file");
    }

    private void waitFor(URI address) throws FetchException {
        Long last = lastAsked.get(address.getHost());
        long now = System.nanoTime();
        Duration wanted =
                robots.getOrDefault(address.getAuthority(), RobotsRules.NONE).crawlDelay();
        long between = Math.max(limits.between().toNanos(), wanted.toNanos());
        if (last != null && now - last < between) {
            try {
                TimeUnit.NANOSECONDS.sleep(between - (now - last));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new FetchException("was stopped", "import it again");
            }
        }
        lastAsked.put(address.getHost(), System.nanoTime());
    }

    private HttpClient client() {
        if (client == null) {
            client =
                    HttpClient.newBuilder()
                            .followRedirects(HttpClient.Redirect.NEVER)
                            .connectTimeout(limits.connect())
                            .build();
        }
        return client;
    }
}
