package newsarchive.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.article.Body;
import newsarchive.article.Part;
import org.junit.jupiter.api.Test;

class PackBodyTest {
    private static final List<Part> ONE_OF_EACH =
            List.of(
                    new Part.Markup("<p>Ferries to the \u201cnorth\u201d</p>"),
                    new Part.LinkStart("a.md", null, 3),
                    new Part.LinkEnd(),
                    new Part.Picture("quay.png", "The quay", "Morning", 640, 480, 0),
                    new Part.ParagraphEnd("p-1a2b3c"),
                    new Part.Mention("Ines Amsel", "Amsel"));

    @Test
    void everyKindOfPartIsReadAsItWasWritten() {
        Body body = Body.of(ONE_OF_EACH, "A text.", List.of(new Body.Heading(2, "h", "H")), 2);
        PackedWriter written = new PackedWriter();
        PackBody.write(written, body);
        byte[] bytes = written.toBytes();
        assertThat(PackBody.read(new PackedReader(bytes, 0, bytes.length))).isEqualTo(body);
    }

    @Test
    void noKindOfPartIsForgottenHere() {
        Set<Class<?>> tried =
                ONE_OF_EACH.stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(Stream.of(Part.class.getPermittedSubclasses())).allMatch(tried::contains);
    }
}
