package newsarchive.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The function {@code piece(template, name, values)} of templates: what {@code include} prints,
 * kept for other pages that show the same. An article stands in eight lists or more, and the row is
 * alike in all of them. A template that the archive overrides may show more than its name tells, so
 * its pieces are made each time. Safe for many threads.
 */
final class Pieces extends AbstractExtension {
    /** Characters of pieces that are kept; what comes later is made each time. */
    private static final int MOST_KEPT = 24_000_000;

    private static final List<String> ARGUMENTS = List.of("template", "name", "values");
    private static final List<String> SHARED = List.of("site", "t", "root");

    private final ThemeFiles files;
    private final ConcurrentMap<String, SafeString> kept = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Boolean> own = new ConcurrentHashMap<>();
    private final AtomicInteger length = new AtomicInteger();
    private @Nullable PebbleEngine engine;

    Pieces(ThemeFiles files) {
        this.files = files;
    }

    /** Tells the engine whose function this is; call once, before the first page. */
    void of(PebbleEngine whole) {
        this.engine = whole;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("piece", new Piece());
    }

    private final class Piece implements Function {
        @Override
        public List<String> getArgumentNames() {
            return ARGUMENTS;
        }

        @Override
        public Object execute(
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            if (!(arguments.get("template") instanceof String template)
                    || !(arguments.get("name") instanceof String name)
                    || !(arguments.get("values") instanceof Map<?, ?> values)) {
                throw new PebbleException(
                        null,
                        "piece takes a template, a name and a map of values",
                        line,
                        self.getName());
            }
            if (own.computeIfAbsent(template, files::isOwn)) {
                return made(template, values, context);
            }
            String key = key(template, name, values);
            SafeString known = kept.get(key);
            if (known == null) {
                known = made(template, values, context);
                int size = known.toString().length();
                if (length.addAndGet(size) <= MOST_KEPT) {
                    kept.put(key, known);
                }
            }
            return known;
        }
    }

    /** The name, and the values that are words or truths. */
    private static String key(String template, String name, Map<?, ?> values) {
        StringBuilder key = new StringBuilder(template).append('\n').append(name);
        for (Map.Entry<?, ?> value : values.entrySet()) {
            if (value.getValue() instanceof String || value.getValue() instanceof Boolean) {
                key.append('\n').append(value.getKey()).append('=').append(value.getValue());
            }
        }
        return key.toString();
    }

    private SafeString made(String template, Map<?, ?> values, EvaluationContext context) {
        Map<String, Object> all = new HashMap<>();
        for (String name : SHARED) {
            all.put(name, context.getVariable(name));
        }
        values.forEach((name, value) -> all.put(String.valueOf(name), value));
        StringWriter text = new StringWriter(1024);
        try {
            if (engine != null) {
                engine.getTemplate(template).evaluate(text, all);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new SafeString(text.toString());
    }
}
