package newsarchive.visit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import newsarchive.health.Status;
import org.jspecify.annotations.Nullable;

/** One question over HTTP and its answer; redirects are not followed. Safe for many threads. */
final class HttpExchange {
    /** So much of a page is read: its title stands at its beginning. */
    static final int PAGE_BYTES = 32 << 10;

    private final HttpClient client;
    private final Manners manners;

    /** How a page is asked for. */
    enum Method {
        /** Only what is said of it. */
        HEAD,
        /** Its beginning. */
        GET
    }

    /**
     * An answer.
     *
     * @param location where it redirects; null when nowhere
     * @param text the beginning of the page; empty for HEAD
     */
    record Answer(int code, @Nullable String location, String text) {
        /** Too many requests, or unavailable for a while (RFC 6585, 4; RFC 9110, 15.6.4). */
        boolean asksForPeace() {
            return code == 429 || code == 503;
        }
    }

    HttpExchange(Manners manners) {
        this.manners = manners;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(manners.patience())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /** Asks for {@code address}. */
    Answer send(Method method, URI address, int mostBytes)
            throws UnreachedException, InterruptedException {
        resolve(address);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(manners.patience())
                        .header("User-Agent", manners.agent())
                        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        if (method == Method.GET && mostBytes == PAGE_BYTES) {
            request.header("Range", "bytes=0-" + (PAGE_BYTES - 1));
        }
        request.method(method.name(), HttpRequest.BodyPublishers.noBody());
        CompletableFuture<Answer> answer =
                client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                        .thenApplyAsync(response -> answer(response, mostBytes));
        try {
            return answer.get(manners.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new UnreachedException(Status.TIMEOUT);
        } catch (ExecutionException failed) {
            throw new UnreachedException(status(failed.getCause()));
        }
    }

    private static Answer answer(HttpResponse<InputStream> response, int mostBytes) {
        try (InputStream body = response.body()) {
            String text = new String(body.readNBytes(mostBytes), StandardCharsets.UTF_8);
            boolean redirects = response.statusCode() / 100 == 3 && response.statusCode() != 304;
            String location =
                    redirects ? response.headers().firstValue("Location").orElse(null) : null;
            return new Answer(response.statusCode(), location, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String status(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpTimeoutException) {
                return Status.TIMEOUT;
            }
            if (cause instanceof SSLException) {
                return Status.CERTIFICATE;
            }
        }
        return Status.NO_CONNECTION;
    }

    /** Finds out whether the host's name is known, and whether it lies in the own network. */
    private void resolve(URI address) throws UnreachedException {
        List<Proxy> proxies = ProxySelector.getDefault().select(address);
        if (proxies.stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT)) {
            return;
        }
        try {
            for (InetAddress place : InetAddress.getAllByName(address.getHost())) {
                if (!manners.privateHosts() && isPrivate(place)) {
                    throw new UnreachedException(Status.NOT_ASKED);
                }
            }
        } catch (UnknownHostException unknown) {
            throw new UnreachedException(Status.NO_SUCH_HOST);
        }
    }

    /** The own machine and the own network; an article must not make us knock there. */
    private static boolean isPrivate(InetAddress place) {
        byte[] bytes = place.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        return uniqueLocal
                || place.isLoopbackAddress()
                || place.isAnyLocalAddress()
                || place.isLinkLocalAddress()
                || place.isSiteLocalAddress()
                || place.isMulticastAddress();
    }
}
