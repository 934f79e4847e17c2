package newsarchive.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Builds the tree from the parser's events. The engine's own composer would do, but it recurses as
 * deep as the text nests and so a line of brackets overflows the stack.
 */
final class TreeBuilder {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_NODES_BY_ALIAS = 10_000;
    private static final String CORE_TAGS = "tag:yaml.org,2002:";

    private final YamlPlaces places;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private Iterator<Event> events = List.<Event>of().iterator();
    private int nodes;
    private int nodesByAlias;

    TreeBuilder(YamlPlaces places) {
        this.places = places;
    }

    /** The document, or what is wrong with it; lets the engine's exceptions pass. */
    YamlDocument build(Iterator<Event> parsed) {
        events = parsed;
        YamlNode root = null;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentEnd, Comment -> {
                    // no part of the tree
                }
                case DocumentStart -> {
                    if (root != null) {
                        return failed(YamlFault.secondDocument(places.at(event.getStartMark())));
                    }
                }
                default -> {
                    try {
                        root = node(event, 0);
                    } catch (Unreadable limit) {
                        return failed(limit.problem);
                    }
                }
            }
        }
        boolean empty = root instanceof YamlScalar scalar && scalar.isNull();
        return new YamlDocument(empty ? null : root, problems);
    }

    YamlDocument failed(Problem problem) {
        problems.add(problem);
        return new YamlDocument(null, problems);
    }

    private YamlNode node(Event event, int depth) {
        Position position = places.at(event.getStartMark());
        if (depth > MAX_DEPTH) {
            throw new Unreadable(YamlFault.tooDeep(position, MAX_DEPTH));
        }
        nodes++;
        int before = nodes;
        if (event instanceof AliasEvent alias) {
            return aliased(alias, position);
        }
        YamlNode node;
        if (event instanceof ScalarEvent scalar) {
            checkTag(scalar.getTag(), position);
            if (!isText(scalar.getValue())) {
                problems.add(YamlFault.noCharacter(position));
            }
            boolean plain = scalar.isPlain() && scalar.getTag().isEmpty();
            node = new YamlScalar(position, scalar.getValue(), plain);
        } else if (event instanceof CollectionStartEvent start) {
            checkTag(start.getTag(), position);
            node =
                    event.getEventId() == Event.ID.MappingStart
                            ? map(position, depth)
                            : list(position, depth);
        } else {
            throw new IllegalStateException("an event of no node: " + event);
        }
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get().getValue(), new Anchored(node, nodes - before + 1));
        }
        return node;
    }

    private YamlNode list(Position position, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next();
                event.getEventId() != Event.ID.SequenceEnd;
                event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlList(position, items);
    }

    private YamlNode map(Position position, int depth) {
        List<YamlMap.Entry> entries = new ArrayList<>();
        Map<String, Position> seen = new HashMap<>();
        for (Event event = events.next();
                event.getEventId() != Event.ID.MappingEnd;
                event = events.next()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (!(key instanceof YamlScalar name) || name.isNull()) {
                problems.add(YamlFault.keyIsNoText(key));
                continue;
            }
            Position first = seen.putIfAbsent(name.value(), key.position());
            if (first != null) {
                problems.add(YamlFault.duplicateKey(name, first));
                continue;
            }
            entries.add(new YamlMap.Entry(name.value(), key.position(), value));
        }
        return new YamlMap(position, entries);
    }

    private YamlNode aliased(AliasEvent alias, Position position) {
        String name = alias.getAlias().getValue();
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw new Unreadable(YamlFault.unknownAlias(name, position));
        }
        nodesByAlias += anchored.size;
        nodes += anchored.size;
        if (nodesByAlias > MAX_NODES_BY_ALIAS) {
            throw new Unreadable(YamlFault.tooManyAliases(position, MAX_NODES_BY_ALIAS));
        }
        return anchored.node;
    }

    private void checkTag(Optional<String> tag, Position position) {
        if (tag.isPresent() && !isCoreTag(tag.get())) {
            problems.add(YamlFault.tag(tag.get(), position));
        }
    }

    /** Escapes in double quotes can stand for halves of characters, which no file can hold. */
    private static boolean isText(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean whole =
                        Character.isHighSurrogate(c)
                                && i + 1 < value.length()
                                && Character.isLowSurrogate(value.charAt(i + 1));
                if (!whole) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static boolean isCoreTag(@Nullable String tag) {
        if (tag == null || tag.equals("!")) {
            return true;
        }
        return tag.startsWith(CORE_TAGS)
                && switch (tag.substring(CORE_TAGS.length())) {
                    case "str", "int", "float", "bool", "null", "map", "seq" -> true;
                    default -> false;
                };
    }

    /** A value with a name, and how many values it holds, itself included. */
    private record Anchored(YamlNode node, int size) {}

    /** Ends the building of a text of which nothing more can be read. */
    private static final class Unreadable extends RuntimeException {
        private final transient Problem problem;

        Unreadable(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }
}
