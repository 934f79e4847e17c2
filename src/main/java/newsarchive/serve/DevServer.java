package newsarchive.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import newsarchive.problem.Problem;

/**
 * Serves a {@link LiveSite} on loopback and tells open pages to reload when it is replaced. Only
 * requests that name this machine as their host, and come from no other site, are answered: else a
 * page anywhere could read the archive through the reader's own browser (DNS rebinding).
 */
public final class DevServer implements AutoCloseable {
    private static final String RELOAD_SCRIPT = "/-/reload.js";
    private static final String RELOAD_EVENTS = "/-/events";
    private static final String SCRIPT =
            """
            const events = new EventSource("/-/events");
            events.addEventListener("change", () => location.reload());
            """;

    static {
        // else each file may wait 40 ms between its head and its body (Nagle's algorithm and
        // delayed
        // acknowledgements); the server has no other switch for it
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final ReloadEvents events = new ReloadEvents();
    private final Set<String> hosts;
    private volatile LiveSite site;

    private DevServer(HttpServer server, ExecutorService threads, LiveSite site) {
        this.server = server;
        this.threads = threads;
        this.site = site;
        int port = server.getAddress().getPort();
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    /**
     * Starts serving.
     *
     * @param port on loopback; 0 takes any that is free
     * @throws IOException when the port is taken
     */
    public static DevServer start(int port, LiveSite site) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        HttpServer http = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        ExecutorService threads = Executors.newCachedThreadPool(DevServer::daemon);
        DevServer server = new DevServer(http, threads, site);
        http.setExecutor(threads);
        http.createContext("/", server::handle);
        http.start();
        return server;
    }

    /** Where the site is to be seen, ending in {@code /}. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /**
     * Serves another site from now on.
     *
     * @param reload whether open pages are loaded again
     */
    public void show(LiveSite next, boolean reload) {
        site = next;
        if (reload) {
            events.tellAll();
        }
    }

    @Override
    public void close() {
        events.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "serve");
        thread.setDaemon(true);
        return thread;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = exchange.getRequestMethod();
            if (!isOurs(exchange)) {
                send(exchange, 403, "text/plain", "this server answers this machine only\n");
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, "text/plain", "there is nothing to write here\n");
            } else if (path.equals(RELOAD_EVENTS)) {
                events.listen(exchange);
            } else if (path.equals(RELOAD_SCRIPT)) {
                send(exchange, 200, MediaTypes.SCRIPT, SCRIPT);
            } else {
                sendFile(exchange, path);
            }
        }
    }

    private boolean isOurs(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        return host != null
                && hosts.contains(host)
                && (origin == null || hosts.contains(authority(origin)));
    }

    private static String authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority()).orElse("");
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private void sendFile(HttpExchange exchange, String path) throws IOException {
        LiveSite now = site;
        String file = path.substring(1);
        if (file.isEmpty() || file.endsWith("/")) {
            file += "index.html";
        }
        byte[] content = now.files().read(file);
        // asked after the page is made: a template's fault shows only then
        List<Problem> problems = now.problems().get();
        boolean page = file.endsWith(".html") || !file.contains(".");
        if (page && problems.stream().anyMatch(Problem::isError)) {
            sendPage(exchange, 500, ErrorPage.of(problems));
        } else if (content != null && !file.endsWith(".html")) {
            send(exchange, 200, MediaTypes.of(file), content);
        } else if (content != null) {
            sendPage(exchange, 200, new String(content, StandardCharsets.UTF_8));
        } else {
            byte[] missing = now.files().read("404.html");
            String text =
                    missing == null
                            ? "<!doctype html><title>404</title>there is no such page"
                            : new String(missing, StandardCharsets.UTF_8);
            sendPage(exchange, 404, text);
        }
    }

    /** Pages get the script that reloads them; the site that is published never has it. */
    private static void sendPage(HttpExchange exchange, int status, String html)
            throws IOException {
        String script = "<script type=\"module\" src=\"" + RELOAD_SCRIPT + "\"></script>";
        int end = html.lastIndexOf("</body>");
        String page =
                end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
        send(exchange, status, MediaTypes.HTML, page);
    }

    private static void send(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        if (exchange.getRequestMethod().equals("HEAD") || content.length == 0) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, content.length);
            exchange.getResponseBody().write(content);
        }
    }
}
