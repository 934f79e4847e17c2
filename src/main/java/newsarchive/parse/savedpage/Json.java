package newsarchive.parse.savedpage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value: an object, an array or a text (numbers and truth values as they were written).
 * Asking for what is not there gives an empty answer, never an exception. Immutable once read.
 */
public final class Json {
    private static final int DEEPEST = 200;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(20_000_000)
                                    .build())
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build();

    private final @Nullable Map<String, Json> fields;
    private final @Nullable List<Json> items;
    private final @Nullable String text;

    private Json(
            @Nullable Map<String, Json> fields, @Nullable List<Json> items, @Nullable String text) {
        this.fields = fields;
        this.items = items;
        this.text = text;
    }

    /** A text value. */
    static Json ofText(String text) {
        return new Json(null, null, text);
    }

    /**
     * All values in a text that holds one or several. Commas at the end of a list, line ends within
     * strings and comments are forgiven; what was read before a fault stands, with the objects that
     * were open there closed.
     */
    public static List<Json> readAll(String source) {
        return readAll(source, fault -> {});
    }

    /** The same, and tells of the fault at which the reading ended. */
    public static List<Json> readAll(String source, Consumer<String> faults) {
        List<Json> roots = new ArrayList<>();
        Deque<Json> open = new ArrayDeque<>();
        String name = null;
        try (JsonParser parser = FACTORY.createParser(source)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT, START_ARRAY -> {
                        Json made =
                                token == JsonToken.START_OBJECT
                                        ? new Json(new LinkedHashMap<>(), null, null)
                                        : new Json(null, new ArrayList<>(), null);
                        put(made, name, open.peek(), roots);
                        open.push(made);
                    }
                    case END_OBJECT, END_ARRAY -> open.pop();
                    case FIELD_NAME -> name = parser.currentName();
                    case VALUE_NULL -> {
                        // says nothing
                    }
                    default -> put(ofText(parser.getText()), name, open.peek(), roots);
                }
            }
        } catch (IOException e) {
            // what stands before the fault has been taken
            String message = e.getMessage() == null ? "no JSON" : e.getMessage();
            faults.accept(message.lines().findFirst().orElse("no JSON"));
            return roots;
        }
        return roots;
    }

    private static void put(
            Json value, @Nullable String name, @Nullable Json into, List<Json> roots) {
        if (into == null) {
            roots.add(value);
        } else if (into.fields != null && name != null) {
            into.fields.putIfAbsent(name, value);
        } else if (into.items != null) {
            into.items.add(value);
        }
    }

    /** The field's value; an empty value where there is none. */
    public Json get(String field) {
        if (items != null && !items.isEmpty()) {
            return items.get(0).get(field);
        }
        Json value = fields == null ? null : fields.get(field);
        return value == null ? new Json(null, null, null) : value;
    }

    /** Names of an object's fields in the order they were written. */
    public List<String> names() {
        return fields == null ? List.of() : List.copyOf(fields.keySet());
    }

    /** The items of an array; a single value counts as a list of itself, no value as none. */
    public List<Json> items() {
        if (items != null) {
            return items;
        }
        return fields == null && text == null ? List.of() : List.of(this);
    }

    /** The text of a text value, or of the first item that has one; null for an object. */
    public @Nullable String text() {
        if (items != null) {
            return items.isEmpty() ? null : items.get(0).text();
        }
        return text;
    }

    /** Whether there are fields. */
    public boolean isObject() {
        return fields != null;
    }

    /** Whether this is a list. */
    public boolean isArray() {
        return items != null;
    }
}
