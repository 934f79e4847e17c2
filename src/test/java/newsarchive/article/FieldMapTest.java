package newsarchive.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FieldMapTest {
    private final Map<String, Integer> lines = new LinkedHashMap<>(Map.of("title", 2, "date", 3));

    @Test
    void fieldsStandInTheOrderOfTheirNames() {
        FieldMap<Integer> fields = FieldMap.copyOf(lines);
        assertThat(fields.keySet()).containsExactly("date", "title");
        assertThat(fields.values()).containsExactly(3, 2);
        assertThat(fields).isEqualTo(new TreeMap<>(lines)).hasSameHashCodeAs(new TreeMap<>(lines));
    }

    @Test
    void aFieldIsFoundByItsNameAndNoOther() {
        FieldMap<Integer> fields = FieldMap.copyOf(lines);
        assertThat(fields.get("title")).isEqualTo(2);
        assertThat(fields.get("deck")).isNull();
        assertThat(fields.containsKey("date")).isTrue();
        assertThat(fields.containsKey("url")).isFalse();
    }

    @Test
    void itNeverChanges() {
        FieldMap<Integer> fields = FieldMap.copyOf(lines);
        lines.put("url", 4);
        assertThat(fields).hasSize(2);
        assertThat(FieldMap.copyOf(fields)).isSameAs(fields);
    }
}
