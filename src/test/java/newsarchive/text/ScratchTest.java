package newsarchive.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir Path folder;

    @Test
    void eachPieceIsGivenBackAsItWas() {
        try (Scratch room = Scratch.in(folder.resolve("made/now"))) {
            assertThat(givenBack(room)).containsExactly("one", "", "three", "on");
        }
        assertThat(givenBack(Scratch.inMemory())).containsExactly("one", "", "three", "on");
    }

    private static List<String> givenBack(Scratch room) {
        List<Scratch.Piece> pieces = new ArrayList<>();
        for (String text : List.of("one", "", "three")) {
            pieces.add(room.add(text.getBytes(UTF_8), text.length()));
        }
        pieces.add(room.add("one".getBytes(UTF_8), 2));
        return pieces.stream().map(piece -> new String(piece.bytes(), UTF_8)).toList();
    }

    @Test
    void whatIsPutAsideIsNotChangedWithTheArrayItCameIn() {
        byte[] bytes = "one".getBytes(UTF_8);
        Scratch.Piece piece = Scratch.inMemory().add(bytes, bytes.length);
        bytes[0] = '0';
        assertThat(piece.bytes()).isEqualTo("one".getBytes(UTF_8));
    }

    @Test
    void manyThreadsPutAsideAtOnce() {
        try (Scratch room = Scratch.in(folder)) {
            List<Scratch.Piece> pieces =
                    ManyThreads.each(
                            500,
                            4,
                            "scratch",
                            i -> room.add(("piece " + i).getBytes(UTF_8), 6 + length(i)));
            for (int i = 0; i < pieces.size(); i++) {
                assertThat(new String(pieces.get(i).bytes(), UTF_8)).isEqualTo("piece " + i);
            }
        }
    }

    private static int length(int number) {
        return Integer.toString(number).length();
    }

    /** Elsewhere a file that is open cannot be taken out of its folder. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodySeesTheFile() throws Exception {
        try (Scratch room = Scratch.in(folder)) {
            room.add(new byte[100], 100);
            try (var files = Files.list(folder)) {
                assertThat(files).isEmpty();
            }
        }
    }

    @Test
    void whereNoFileCanBeMadePiecesAreHeld() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        try (Scratch room = Scratch.in(file)) {
            assertThat(givenBack(room)).containsExactly("one", "", "three", "on");
        }
        assertThat(file).hasContent("not a folder");
    }
}
