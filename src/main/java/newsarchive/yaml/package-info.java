/**
 * YAML with places. In comes the text of a front matter, a sidecar or a settings file; out goes a
 * tree of {@link newsarchive.yaml.YamlNode} in which every key and value knows its line and column
 * in the whole file, or problems that say what is wrong with it. No class is ever built from YAML.
 */
package newsarchive.yaml;
