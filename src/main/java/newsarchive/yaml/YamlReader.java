package newsarchive.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2: {@code no} and {@code 2016-02-17} stay text. Faults are collected as problems
 * with their place; limits on size, depth and aliases keep hostile texts harmless. For many
 * threads.
 */
public final class YamlReader {
    /** Texts with more characters are refused; an archive's settings are far below it. */
    static final int MAX_LENGTH = 5_000_000;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(MAX_LENGTH).build();

    private YamlReader() {}

    /**
     * Reads one document.
     *
     * @param file name for positions
     * @param firstLine line of the file on which {@code yaml} begins, from 1
     */
    public static YamlDocument read(String yaml, String file, int firstLine) {
        YamlPlaces places = new YamlPlaces(yaml, file, firstLine);
        if (yaml.length() > MAX_LENGTH) {
            return new YamlDocument(null, List.of(YamlFault.tooLong(places, yaml.length())));
        }
        TreeBuilder builder = new TreeBuilder(places);
        try {
            return builder.build(new Parse(SETTINGS).parseString(yaml).iterator());
        } catch (YamlEngineException fault) {
            return builder.failed(YamlFault.of(fault, places));
        }
    }
}
