package newsarchive.importing.formats;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import newsarchive.article.PublicationDate;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.UnstructuredField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * Reads a letter, as mail programs save newsletters ({@code .eml}): its subject, who sent it and
 * when, and its text as HTML where it has one. Attachments are named and left out; addresses of
 * readers are not read at all.
 */
final class ReadMail {
    private static final int LARGEST_TEXT = 20_000_000;
    private static final int DEEPEST = 20;

    private final FoundItems found;
    private @Nullable Entity html;
    private @Nullable Entity plain;

    private ReadMail(FoundItems found) {
        this.found = found;
    }

    static void read(Path file, String name, FoundItems found) throws IOException {
        MimeConfig limits =
                MimeConfig.custom()
                        .setMaxLineLen(100_000)
                        .setMaxHeaderCount(2_000)
                        .setMaxHeaderLen(200_000)
                        .setMaxContentLen(100_000_000)
                        .setMalformedHeaderStartsBody(true)
                        .build();
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(limits);
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            Message message = builder.parseMessage(stream);
            try {
                new ReadMail(found).read(message, name);
            } finally {
                message.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // mime4j throws both for letters that keep no rule
            found.problem(
                    Problem.error(
                            "import-file-broken",
                            Position.of(name),
                            "no letter that can be read",
                            "save it again, or save it as a page from your mail program"));
        }
    }

    private void read(Message message, String name) throws IOException {
        ItemFields fields = new ItemFields();
        fields.title(escaped(message.getSubject()));
        if (message.getFrom() != null && !message.getFrom().isEmpty()) {
            Mailbox from = message.getFrom().get(0);
            fields.publisher(escaped(from.getName()));
        }
        fields.date(day(message));
        fields.url(unstructured(message, "Archived-At"));
        parts(message, 0);
        if (html != null) {
            found.article(new FoundItem(fields.build(), new Content.Page(text(html))));
        } else if (plain != null) {
            found.article(new FoundItem(fields.build(), new Content.Plain(text(plain))));
        } else {
            found.problem(
                    Problem.error(
                            "import-file-broken",
                            Position.of(name),
                            "a letter without a text",
                            "look whether it is a mail message at all"));
        }
    }

    /** The day as the sender's clock had it; no zone is converted. */
    private static @Nullable PublicationDate day(Message message) {
        Field date = message.getHeader().getField("Date");
        ItemFields reading = new ItemFields();
        reading.date(date == null ? null : date.getBody());
        return reading.build().date();
    }

    private static @Nullable String unstructured(Message message, String name) {
        Field field = message.getHeader().getField(name);
        String value = field instanceof UnstructuredField text ? text.getValue() : null;
        String body = value == null && field != null ? field.getBody() : value;
        return body == null ? null : body.strip().replace("<", "").replace(">", "");
    }

    private static @Nullable String escaped(@Nullable String text) {
        return text == null ? null : text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Takes the first text of each kind; what has a file name is an attachment. */
    private void parts(Entity entity, int depth) {
        if (entity.getBody() instanceof Multipart multipart && depth < DEEPEST) {
            multipart.getBodyParts().forEach(part -> parts(part, depth + 1));
            return;
        }
        String type = entity.getMimeType() == null ? "" : entity.getMimeType();
        boolean attached = "attachment".equals(entity.getDispositionType());
        boolean readable = entity.getBody() instanceof SingleBody && !attached;
        if (readable && type.equals("text/html") && html == null) {
            html = entity;
        } else if (readable && type.equals("text/plain") && plain == null) {
            plain = entity;
        } else if (attached || entity.getFilename() != null) {
            String name = entity.getFilename() == null ? type : entity.getFilename();
            found.leftOut(name, "an attachment of the letter");
        }
    }

    private static String text(Entity entity) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream stream = stream(entity)) {
            byte[] read = stream.readNBytes(LARGEST_TEXT);
            bytes.writeBytes(read);
        }
        return bytes.toString(charset(entity));
    }

    private static InputStream stream(Entity entity) throws IOException {
        if (entity.getBody() instanceof TextBody text) {
            return text.getInputStream();
        }
        if (entity.getBody() instanceof BinaryBody binary) {
            return binary.getInputStream();
        }
        return InputStream.nullInputStream();
    }

    private static Charset charset(Entity entity) {
        String label = entity.getCharset() == null ? "" : entity.getCharset();
        try {
            Charset stated = label.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(label);
            // as on the web: what is called Latin-1 is nearly always Windows' extension of it
            boolean latin =
                    stated.equals(StandardCharsets.ISO_8859_1)
                            || stated.equals(StandardCharsets.US_ASCII);
            return latin ? Charset.forName("windows-1252") : stated;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
