package newsarchive.yaml;

import newsarchive.problem.Position;

/** A value in a YAML text. Immutable. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    /** Where it begins in the file. */
    Position position();

    /**
     * What it is, in the words of a message: {@code a list}, {@code a group of keys}, {@code the
     * text "x"}.
     */
    String described();
}
