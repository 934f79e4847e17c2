package newsarchive.whole;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/**
 * A plain file server such as any host has: it serves a folder below a prefix, packed with gzip
 * where the browser takes that, and nothing more. It counts what it sends.
 */
final class StaticServer implements AutoCloseable {
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html",
                    "css", "text/css",
                    "js", "text/javascript",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "webmanifest", "application/manifest+json",
                    "json", "application/json");

    private static final int HEADERS = 200;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong sent = new AtomicLong();

    static {
        // as web servers do; else the body of an answer may wait 40 ms for the browser to say that
        // it
        // has the head
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private StaticServer(HttpServer server) {
        this.server = server;
    }

    /** Serves {@code folder} at {@code prefix}, which begins and ends with a slash. */
    static StaticServer start(Path folder, String prefix) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        StaticServer files = new StaticServer(server);
        server.createContext(prefix, exchange -> files.serve(exchange, folder, prefix));
        server.setExecutor(files.threads);
        server.start();
        return files;
    }

    /** Bytes sent so far, with about what the headers take. */
    long sent() {
        return sent.get();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void serve(HttpExchange exchange, Path folder, String prefix) throws IOException {
        try (exchange) {
            String name = exchange.getRequestURI().getPath().substring(prefix.length());
            Path file = folder.resolve(name.isEmpty() ? "index.html" : name).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String ending = name.substring(name.lastIndexOf('.') + 1);
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(ending, "text/html"));
            byte[] content = Files.readAllBytes(file);
            String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
            if (!ending.equals("png") && accepted != null && accepted.contains("gzip")) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                content = packed(content);
            }
            sent.addAndGet(content.length + HEADERS);
            exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(content);
        }
        return bytes.toByteArray();
    }
}
