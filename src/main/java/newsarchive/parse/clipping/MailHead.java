package newsarchive.parse.clipping;

import java.util.List;
import java.util.Map;
import newsarchive.parse.GivenNames;
import newsarchive.parse.PersonName;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the head of a mail or of a newsgroup's article: lines that follow each other, each a word,
 * a colon and what it says, at least two of them sender, subject, addressee or day. The words are
 * those of mail programs in seven languages, since a program's language is not the text's.
 */
final class MailHead {
    private static final int FEWEST = 3;
    private static final int LONGEST_LABEL = 28;
    private static final int LINES_ABOVE = 3;
    private static final int A_LINE = 90;

    private enum Kind {
        FROM,
        SUBJECT,
        DAY,
        OTHER
    }

    private static final Map<String, Kind> LABELS =
            Map.ofEntries(
                    Map.entry("from", Kind.FROM),
                    Map.entry("von", Kind.FROM),
                    Map.entry("absender", Kind.FROM),
                    Map.entry("de", Kind.FROM),
                    Map.entry("expéditeur", Kind.FROM),
                    Map.entry("remitente", Kind.FROM),
                    Map.entry("от", Kind.FROM),
                    Map.entry("от кого", Kind.FROM),
                    Map.entry("من", Kind.FROM),
                    Map.entry("المرسل", Kind.FROM),
                    Map.entry("از", Kind.FROM),
                    Map.entry("فرستنده", Kind.FROM),
                    Map.entry("sender", Kind.FROM),
                    Map.entry("original-from", Kind.FROM),
                    Map.entry("subject", Kind.SUBJECT),
                    Map.entry("betreff", Kind.SUBJECT),
                    Map.entry("betrifft", Kind.SUBJECT),
                    Map.entry("objet", Kind.SUBJECT),
                    Map.entry("sujet", Kind.SUBJECT),
                    Map.entry("asunto", Kind.SUBJECT),
                    Map.entry("тема", Kind.SUBJECT),
                    Map.entry("الموضوع", Kind.SUBJECT),
                    Map.entry("موضوع", Kind.SUBJECT),
                    Map.entry("to", Kind.OTHER),
                    Map.entry("cc", Kind.OTHER),
                    Map.entry("bcc", Kind.OTHER),
                    Map.entry("an", Kind.OTHER),
                    Map.entry("empfänger", Kind.OTHER),
                    Map.entry("kopie", Kind.OTHER),
                    Map.entry("à", Kind.OTHER),
                    Map.entry("destinataire", Kind.OTHER),
                    Map.entry("para", Kind.OTHER),
                    Map.entry("кому", Kind.OTHER),
                    Map.entry("копия", Kind.OTHER),
                    Map.entry("إلى", Kind.OTHER),
                    Map.entry("به", Kind.OTHER),
                    Map.entry("گیرنده", Kind.OTHER),
                    Map.entry("date", Kind.DAY),
                    Map.entry("sent", Kind.DAY),
                    Map.entry("datum", Kind.DAY),
                    Map.entry("gesendet", Kind.DAY),
                    Map.entry("envoyé", Kind.DAY),
                    Map.entry("fecha", Kind.DAY),
                    Map.entry("enviado", Kind.DAY),
                    Map.entry("enviado el", Kind.DAY),
                    Map.entry("дата", Kind.DAY),
                    Map.entry("отправлено", Kind.DAY),
                    Map.entry("التاريخ", Kind.DAY),
                    Map.entry("تاریخ", Kind.DAY),
                    Map.entry("newsgroups", Kind.OTHER),
                    Map.entry("message-id", Kind.OTHER),
                    Map.entry("reply-to", Kind.OTHER),
                    Map.entry("organization", Kind.OTHER));

    /** Parts of the labels of lines whose days are not that of the text. */
    private static final List<String> OTHER_DAYS =
            List.of(
                    "received",
                    "expires",
                    "version",
                    "modified",
                    "deliver",
                    "message-id",
                    "subject");

    private final List<Signs> all;

    private MailHead(List<Signs> all) {
        this.all = all;
    }

    /** Marks the lines of all heads of mails. */
    static void settle(List<Signs> all) {
        new MailHead(all).run();
    }

    private void run() {
        int start = 0;
        for (int i = 0; i <= all.size(); i++) {
            boolean line = i < all.size() && labelEnd(all.get(i).text()) > 0;
            boolean goesOn = line && (i == start || all.get(i).block().gapBefore() == 0);
            if (!goesOn) {
                mark(start, i);
                start = line ? i : i + 1;
            }
        }
    }

    private void mark(int from, int to) {
        int known = 0;
        boolean mailed = false;
        boolean sent = false;
        for (int i = from; to - from >= FEWEST && i < to; i++) {
            Kind kind = kind(all.get(i).text());
            known += kind == null ? 0 : 1;
            sent |= kind == Kind.FROM || kind == Kind.SUBJECT;
            mailed |= kind == Kind.SUBJECT || all.get(i).text().indexOf('@') > 0;
        }
        if (known < 2 || !sent || !mailed) {
            return; // Author, Date, Source: a page says so, too
        }
        int first = from;
        while (first > 0 && first > from - LINES_ABOVE && leadsTo(first)) {
            first--;
        }
        for (int i = first; i < to; i++) {
            Signs signs = all.get(i);
            signs.set(Feature.MAIL_RUN);
            signs.set(Feature.MAIL_SUBJECT, kind(signs.text()) == Kind.SUBJECT);
            signs.unset(
                    Feature.BY,
                    Feature.NAME,
                    Feature.STAFF,
                    Feature.OUTLET,
                    Feature.DATE_ONLY,
                    Feature.DATELINE,
                    Feature.DATELINE_LINE,
                    Feature.CUE_TAGS,
                    Feature.CUE_SOURCE,
                    Feature.TITLE_CASE,
                    Feature.SPEAKER,
                    Feature.SEPARATORS);
        }
    }

    /** {@code From ann!quay!harbour Thu Apr 13}, {@code Article 12 of news.tides:} above a head. */
    private boolean leadsTo(int line) {
        String above = all.get(line - 1).text();
        return all.get(line).block().gapBefore() == 0
                && above.length() <= A_LINE
                && (above.startsWith("From ", labelStart(above))
                        || above.endsWith(":")
                        || above.indexOf('!') > 0
                        || above.indexOf('@') > 0);
    }

    /** Whether a line of a head tells when the mail was sent, not when it came or expires. */
    static boolean mayTellDay(Signs signs) {
        if (!signs.has(Feature.MAIL_RUN)) {
            return true;
        }
        String text = signs.text();
        String label =
                FoldLetters.fold(
                        text.substring(
                                labelStart(text), Math.max(labelStart(text), labelEnd(text))));
        return !label.isEmpty() && OTHER_DAYS.stream().noneMatch(label::contains);
    }

    /** Whether a line is one of those that tell sender, subject, addressee or day. */
    static boolean isLine(String text) {
        return kind(text) != null;
    }

    /** Offset of the colon behind one or a few joined words; 0 when the line has no label. */
    private static int labelEnd(String text) {
        int from = labelStart(text);
        int limit = Math.min(text.length() - 1, from + LONGEST_LABEL);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > from + 1 || c != ' ' ? i : 0;
            }
            boolean fits = Character.isLetter(c) || c == '-' || c == ' ' || c == '\u00A0';
            if (!fits) {
                return 0;
            }
        }
        return 0;
    }

    /** {@code >From:} as old programs wrote it. */
    private static int labelStart(String text) {
        return text.startsWith(">") ? 1 : 0;
    }

    private static @Nullable Kind kind(String text) {
        int end = labelEnd(text);
        return end == 0
                ? null
                : LABELS.get(FoldLetters.fold(text.substring(labelStart(text), end)).strip());
    }

    /** Who sent it: {@code Ann Example} of {@code ann@example.org (Ann Example)}; null if none. */
    static @Nullable String sender(String text) {
        if (kind(text) != Kind.FROM) {
            return null;
        }
        String rest = text.substring(labelEnd(text) + 1).strip();
        int open = rest.indexOf('(');
        int angle = rest.indexOf('<');
        String name = rest;
        if (angle > 0) {
            name = rest.substring(0, angle);
        } else if (open > 0 && rest.indexOf(')') > open && rest.indexOf('@') >= 0) {
            name = rest.substring(open + 1, rest.indexOf(')'));
        }
        name = name.replace("\"", "").strip();
        boolean person = GivenNames.open(name) && PersonName.confidence(name) >= 0.7;
        return person ? PersonName.inReadersCase(name) : null;
    }
}
