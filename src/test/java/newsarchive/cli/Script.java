package newsarchive.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation with the command line in one text: after {@code $} a command, after {@code 1>} and
 * {@code 2>} what it printed on standard output and standard error, after {@code =} its exit code
 * where that is not 0. {@code $ exists PATH}, {@code $ lists FOLDER} and {@code $ shows FILE WORDS}
 * (the lines with these words) look at files; {@code $ rename OLD NEW}, {@code $ delete FILE} and
 * {@code $ replace FILE OLD NEW} change them. What the files were at first stands below, each under
 * {@code -- PATH --}. Lines with {@code #} explain.
 *
 * @param talk the lines above the first file
 * @param files the files
 */
record Script(List<String> talk, List<NewFile> files) {

    static Script parse(String text) {
        List<String> talk = new ArrayList<>();
        List<NewFile> files = new ArrayList<>();
        StringBuilder content = null;
        String name = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("-- ") && line.endsWith(" --")) {
                if (content != null) {
                    files.add(new NewFile(name, content.toString()));
                }
                name = line.substring(3, line.length() - 3);
                content = new StringBuilder();
            } else if (content != null) {
                content.append(line).append('\n');
            } else {
                talk.add(line);
            }
        }
        if (content != null) {
            files.add(new NewFile(name, content.toString()));
        }
        return new Script(talk, files);
    }

    /** Runs the commands in {@code folder} and gives the conversation as it went. */
    String run(Path folder) throws IOException {
        for (NewFile file : files) {
            Path target = folder.resolve(file.name());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.content());
        }
        StringBuilder went = new StringBuilder();
        for (String line : talk) {
            boolean answer =
                    line.startsWith("1>") || line.startsWith("2>") || line.startsWith("= ");
            if (!answer) {
                went.append(line).append('\n');
            }
            if (line.startsWith("$ ")) {
                answer(words(line.substring(2)), folder, went);
            }
        }
        return went.toString();
    }

    /** The whole text, with {@code conversation} in place of what stood there. */
    String withTalk(String conversation) {
        StringBuilder text = new StringBuilder(conversation);
        for (NewFile file : files) {
            text.append("-- ").append(file.name()).append(" --\n").append(file.content());
        }
        return text.toString();
    }

    private static void answer(List<String> words, Path folder, StringBuilder went)
            throws IOException {
        String[] rest = words.subList(1, words.size()).toArray(String[]::new);
        switch (words.get(0)) {
            case "archive" -> went.append(archive(folder, rest));
            case "exists" ->
                    went.append(Files.exists(folder.resolve(rest[0])) ? "1> yes\n" : "1> no\n");
            case "lists" -> list(folder.resolve(rest[0]), went);
            case "shows" -> show(folder.resolve(rest[0]), rest[1], went);
            case "rename" -> Files.move(folder.resolve(rest[0]), folder.resolve(rest[1]));
            case "delete" -> Files.delete(folder.resolve(rest[0]));
            case "replace" ->
                    replace(folder.resolve(rest[0]), rest[1], rest[2].replace("\\n", "\n"));
            default -> throw new IllegalArgumentException("no such command: " + words.get(0));
        }
    }

    private static void show(Path file, String words, StringBuilder went) throws IOException {
        if (!Files.exists(file)) {
            went.append("1> there is no such file\n");
            return;
        }
        Files.readString(file)
                .lines()
                .filter(line -> line.contains(words))
                .map(line -> line.replaceAll("[0-9a-f]{64}", "SHA256").replace("\t", " | "))
                .forEach(line -> went.append("1> ").append(line).append('\n'));
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " does not hold: " + before);
        }
        Files.writeString(file, text.replace(before, after));
    }

    private static void list(Path folder, StringBuilder went) throws IOException {
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .forEach(name -> went.append("1> ").append(name).append('\n'));
        }
    }

    private static String archive(Path folder, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false,
                        false,
                        100,
                        folder);
        int code = new CommandRunner(terminal).run(arguments);
        return quoted("1>", out, folder)
                + quoted("2>", err, folder)
                + (code == 0 ? "" : "= " + code + "\n");
    }

    /** Each line behind its sign; what differs from run to run is named. */
    private static String quoted(String sign, ByteArrayOutputStream stream, Path folder) {
        StringBuilder text = new StringBuilder();
        stream.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replace(folder.toString(), "$HERE"))
                .map(line -> line.replaceAll("\\b\\d+\\.\\d s\\b", "#.# s"))
                .map(line -> line.replaceAll("\\b\\d+ % *", "## %"))
                .map(line -> line.replaceAll("embargoes as of [0-9-]+", "embargoes as of DATE"))
                .forEach(line -> text.append((sign + " " + line).stripTrailing()).append('\n'));
        return text.toString();
    }

    /** Words between spaces; double quotes hold some together. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + " ").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c != ' ' || quoted) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** A file as it stands before the first command. */
    record NewFile(String name, String content) {}
}
