package newsarchive.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The addresses of a site as its {@code data/articles.json} tells them.
 *
 * @param name the file or address that was read
 * @param paths relative to the site's root, sorted
 */
public record PublishedArticles(String name, List<String> paths) {
    private static final String LIST = "data/articles.json";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A list of a hundred thousand articles has some 30 million bytes. */
    private static final int MOST_BYTES = 200_000_000;

    public PublishedArticles {
        paths = List.copyOf(paths);
    }

    /**
     * Reads the list of a published site: the one thing that is ever fetched, and only when asked.
     *
     * @param address of the list, or of the site when it ends in {@code /}
     * @throws IOException when it cannot be had, or is no such list
     */
    public static PublishedArticles fetch(URI address) throws IOException {
        return fetch(address, PATIENCE);
    }

    static PublishedArticles fetch(URI address, Duration patience) throws IOException {
        URI list = address.getPath().endsWith("/") ? address.resolve(LIST) : address;
        HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        // the client's own patience ends with the head of an answer, and a body may come for ever
        CompletableFuture<PublishedArticles> published =
                client.sendAsync(HttpRequest.newBuilder(list).build(), BodyHandlers.ofInputStream())
                        .thenApplyAsync(answer -> read(list.toString(), answer));
        try {
            return published.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } catch (TimeoutException slow) {
            throw new IOException(
                    "\"" + list + "\" was not there after " + patience.toSeconds() + " s", slow);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof UncheckedIOException told) {
                throw told.getCause();
            }
            throw new IOException("\"" + list + "\" cannot be fetched: " + cause, cause);
        }
    }

    private static PublishedArticles read(String name, HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException(
                        "\"" + name + "\" answers with status " + answer.statusCode());
            }
            return read(name, body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads the list from a file.
     *
     * @param name as the user typed it
     * @throws IOException when it cannot be read, or is no such list
     */
    public static PublishedArticles read(String name, Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(name, stream);
        }
    }

    private static PublishedArticles read(String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("\"" + name + "\" is longer than any list of articles");
        }
        TreeSet<String> paths = new TreeSet<>();
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("\"" + name + "\" is no list of articles");
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                readArticle(json, paths);
            }
            if (json.currentToken() != JsonToken.END_ARRAY) {
                throw new IOException("\"" + name + "\" is no whole list of articles");
            }
        } catch (JsonProcessingException broken) {
            throw new IOException("\"" + name + "\" is no whole list of articles", broken);
        }
        return new PublishedArticles(name, List.copyOf(paths));
    }

    private static void readArticle(JsonParser json, TreeSet<String> paths) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean path = json.currentName().equals("path");
            if (json.nextToken() == JsonToken.VALUE_STRING && path) {
                paths.add(json.getText());
            }
            json.skipChildren();
        }
    }
}
