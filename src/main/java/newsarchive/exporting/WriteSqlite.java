package newsarchive.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import newsarchive.link.Archive;
import newsarchive.render.Downloads;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;

/**
 * Writes a database of SQLite 3 for SQL and Datasette: a row for each article with its text, as far
 * as it may be shown, tables of authors and tags, and a full-text index (FTS5) that Datasette finds
 * by itself. The same archive gives the same rows.
 */
final class WriteSqlite {
    private static final List<String> NOT_IN_TABLE = List.of("authors", "tags");

    private final Connection database;
    private final Map<String, Integer> authors = new LinkedHashMap<>();
    private final Map<String, Integer> tags = new LinkedHashMap<>();
    private int articles;

    private WriteSqlite(Connection database) {
        this.database = database;
    }

    static void write(Archive archive, Path file) throws IOException, ExportException {
        try (Connection database = open(file)) {
            new WriteSqlite(database).write(archive);
        } catch (SQLException failed) {
            throw new IOException("SQLite: " + failed.getMessage(), failed);
        } catch (LinkageError missing) {
            throw new ExportException(
                    "SQLite is written with archive-formats.jar, which is not there, or not for"
                            + " this system",
                    "put archive-formats.jar beside archive.jar; both are made together");
        }
    }

    private static Connection open(Path file) throws SQLException {
        // asked for by its class: no service is looked for, and no other driver can answer
        Connection database = new JDBC().connect("jdbc:sqlite:" + file, new Properties());
        if (database == null) {
            throw new SQLException("no connection to " + file);
        }
        return database;
    }

    private void write(Archive archive) throws SQLException {
        List<String> columns = new ArrayList<>(Downloads.columns(archive));
        columns.removeAll(NOT_IN_TABLE);
        columns.addAll(List.of("bio", "note", "text", "html"));
        run("PRAGMA journal_mode = OFF");
        database.setAutoCommit(false);
        tables(columns);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        try (PreparedStatement article = insert("articles", columns.size() + 1);
                PreparedStatement author = insert("article_authors", 3);
                PreparedStatement tag = insert("article_tags", 2)) {
            Downloads.eachRow(archive, rows::add);
            for (Map<String, @Nullable Object> row : rows) {
                articles++;
                article.setInt(1, articles);
                for (int i = 0; i < columns.size(); i++) {
                    article.setObject(i + 2, row.get(columns.get(i)));
                }
                article.executeUpdate();
                int place = 0;
                for (String name : names(row.get("authors"))) {
                    place++;
                    author.setInt(1, articles);
                    author.setInt(2, number(authors, "authors", name));
                    author.setInt(3, place);
                    author.executeUpdate();
                }
                for (String name : names(row.get("tags"))) {
                    tag.setInt(1, articles);
                    tag.setInt(2, number(tags, "tags", name));
                    tag.executeUpdate();
                }
            }
        }
        run("INSERT INTO articles_fts(articles_fts) VALUES ('rebuild')");
        database.commit();
        database.setAutoCommit(true);
        run("VACUUM");
    }

    private void tables(List<String> columns) throws SQLException {
        StringBuilder fields = new StringBuilder("id INTEGER PRIMARY KEY");
        for (String column : columns) {
            boolean number = TableColumn.type(column).equals("integer");
            fields.append(", \"").append(column).append(number ? "\" INTEGER" : "\" TEXT");
            fields.append(column.equals("path") ? " NOT NULL UNIQUE" : "");
        }
        run("CREATE TABLE articles (" + fields + ")");
        for (String list : List.of("authors", "tags")) {
            run("CREATE TABLE " + list + " (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)");
        }
        run(
                "CREATE TABLE article_authors (article INTEGER NOT NULL REFERENCES articles(id),"
                        + " author INTEGER NOT NULL REFERENCES authors(id), position INTEGER NOT"
                        + " NULL, PRIMARY KEY (article, position)) WITHOUT ROWID");
        run(
                "CREATE TABLE article_tags (article INTEGER NOT NULL REFERENCES articles(id), tag"
                        + " INTEGER NOT NULL REFERENCES tags(id), PRIMARY KEY (article, tag)) WITHOUT"
                        + " ROWID");
        run("CREATE INDEX articles_date ON articles(date)");
        run("CREATE INDEX articles_publisher ON articles(publisher)");
        run("CREATE INDEX article_authors_author ON article_authors(author)");
        run("CREATE INDEX article_tags_tag ON article_tags(tag)");
        run(
                "CREATE VIRTUAL TABLE articles_fts USING fts5(title, deck, summary, text,"
                        + " content=\"articles\", content_rowid=\"id\", tokenize=\"unicode61"
                        + " remove_diacritics 2\")");
    }

    private int number(Map<String, Integer> known, String table, String name) throws SQLException {
        Integer number = known.get(name);
        if (number == null) {
            number = known.size() + 1;
            known.put(name, number);
            try (PreparedStatement row = insert(table, 2)) {
                row.setInt(1, number);
                row.setString(2, name);
                row.executeUpdate();
            }
        }
        return number;
    }

    private static List<String> names(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }

    private PreparedStatement insert(String table, int columns) throws SQLException {
        String marks = "?" + ", ?".repeat(columns - 1);
        return database.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
