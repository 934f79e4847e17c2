package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Evidence;
import newsarchive.article.PublicationDate;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import newsarchive.parse.FoundDateline;
import newsarchive.parse.Reading;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Settles the date of an article: of all dates that stand in blocks with a say in it, the one of
 * the surest place, a full day before a month, publication before update. A date that is none,
 * because it lacks a year or has two readings, becomes a warning.
 */
final class DateFields {
    private static final int A_FEW_DAYS = 4;
    private static final Pattern ADDRESS_DAY =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\\d|3[01])(?=[/_.-]|$)");

    private final ReadText read;
    private final ReadText.Span span;
    private final Reading reading;
    private final Fields fields;

    DateFields(ReadText read, ReadText.Span span, Reading reading, Fields fields) {
        this.read = read;
        this.span = span;
        this.reading = reading;
        this.fields = fields;
    }

    void read() {
        dates();
    }

    private Signs signs(int i) {
        return read.blocks().get(i);
    }

    private int line(int i) {
        return signs(i).block().firstLine().index() + reading.firstLine();
    }

    private void put(int block, String where, double confidence, @Nullable String other) {
        double sure = Math.round(100 * Math.min(confidence, read.path().confidence(block))) / 100.0;
        fields.evidence.put("date", new Evidence(where, line(block), sure, other));
    }

    private void warn(String code, int block, String message, String hint) {
        Position position = Position.of(reading.file(), line(block));
        fields.problems.add(Problem.warning(code, position, message, hint));
    }

    private record Dated(int block, FoundDate date, String where, double confidence) {}

    private void dates() {
        List<Dated> all = new ArrayList<>();
        for (int i = span.from(); i < span.to(); i++) {
            Role role = read.state(i).role();
            boolean tail = read.state(i).is(Phase.TAIL);
            if (role == Role.DATE
                    || role == Role.DATELINE
                    || role == Role.BYLINE
                    || role == Role.SOURCE
                    || role == Role.MAIL_HEADER
                    || role == Role.PUBLISHER) {
                String where = role == Role.DATE ? "date line" : role.reason();
                double sure = sure(role);
                for (FoundDate date : signs(i).dates()) {
                    if (role != Role.MAIL_HEADER || MailHead.mayTellDay(signs(i))) {
                        all.add(new Dated(i, date, where, tail ? sure - 0.2 : sure));
                    }
                }
            } else if (role == Role.HEADLINE && signs(i).has(Feature.DATED_HEAD)) {
                all.add(new Dated(i, signs(i).dates().get(0), "before the headline", 0.85));
            } else if (NamedOutlet.tellsFirstPrint(role, signs(i).folded())) {
                for (FoundDate date : signs(i).dates()) {
                    all.add(new Dated(i, date, "note", 0.7));
                }
            } else if (PublisherFields.outletOfMasthead(read, i) != null) {
                for (FoundDate date : signs(i).dates()) {
                    all.add(new Dated(i, date, "masthead", 0.75));
                }
            }
        }
        FoundDateline dateline = datelineFound();
        if (dateline != null && dateline.date() != null) {
            int at =
                    fields.evidence.get("dateline") == null
                            ? span.from()
                            : blockOfLine(fields.evidence.get("dateline").line());
            all.add(new Dated(at, dateline.date(), "dateline", 0.8));
        }
        ofClosing(all);
        Dated best = null;
        for (Dated dated : all) {
            best =
                    dated.date().known().isPresent() && (best == null || rank(dated) > rank(best))
                            ? dated
                            : best;
        }
        if (best == null && all.stream().noneMatch(d -> d.date().ambiguous())) {
            best = ofDigest();
        }
        if (best == null) {
            best = all.isEmpty() ? null : settledByOthers(all);
            best = best == null ? aboveText() : best;
            best = best == null && all.isEmpty() ? ofAddress() : best;
            if (best != null) {
                String iso = best.date().known().map(PublicationDate::iso).orElse("");
                warn(
                        "date-doubtful",
                        best.block(),
                        "date: \"" + best.date().text() + "\" (" + best.where() + "), or none?",
                        "settle it in front matter: date: " + iso);
            }
        }
        if (best != null) {
            settle(best, all);
        } else if (!all.isEmpty()) {
            doubtful(all.get(0));
        }
    }

    /** Of two readings the one within a few days of a day without a year, as in a dateline. */
    private static @Nullable FoundDate readingNear(FoundDate date, List<Dated> all) {
        for (Dated other : all) {
            FoundDate day = other.date();
            if (!day.lacksYear() || day.month() == 0 || day.day() == 0) {
                continue;
            }
            for (PublicationDate reading : new PublicationDate[] {date.first(), date.other()}) {
                if (reading != null
                        && reading.month() == day.month()
                        && Math.abs(reading.day() - day.day()) <= A_FEW_DAYS) {
                    return DateReader.find(reading.iso()).stream().findFirst().orElse(null);
                }
            }
        }
        return null;
    }

    /**
     * {@code … to go ahead. -Harbour Post - 6/30/03}: the day with which an item of a list ends.
     */
    private void ofClosing(List<Dated> all) {
        boolean item = false;
        int last = -1;
        for (int i = span.from(); i < span.to(); i++) {
            item |= signs(i).has(Feature.OPENS_NEXT);
            last = read.state(i).is(Phase.BODY) ? i : last;
        }
        ClosingSource closing = item && last >= 0 ? ClosingSource.of(signs(last).text()) : null;
        if (closing != null) {
            all.add(new Dated(last, closing.date(), "end of the text", 0.85));
        }
    }

    /** The day at the head of a digest is the day of each of its items. */
    private @Nullable Dated ofDigest() {
        if (span.from() == 0 || !read.opensDigestItem(span)) {
            return null;
        }
        for (int i = 0; i < span.from() && !read.state(i).is(Phase.BODY); i++) {
            List<FoundDate> dates = signs(i).dates();
            if (dates.size() == 1 && dates.get(0).exact() && signs(i).text().length() <= 160) {
                return new Dated(i, dates.get(0), "head of the digest", 0.7);
            }
        }
        return null;
    }

    /** {@code https://example.org/2014/03/07/title}: the last that may tell the day. */
    private @Nullable Dated ofAddress() {
        for (int i = span.from(); i < span.to(); i++) {
            String url = Addresses.first(signs(i).text());
            boolean own =
                    url != null && url.equals(fields.metadata.url) && !read.state(i).is(Phase.BODY);
            Matcher day = ADDRESS_DAY.matcher(own ? url : "");
            if (day.find()) {
                String iso = day.group(1) + "-" + day.group(2) + "-" + day.group(3);
                FoundDate date = DateReader.find(iso).stream().findFirst().orElse(null);
                if (date != null && date.exact()) {
                    return new Dated(i, date, "address", 0.5);
                }
            }
        }
        return null;
    }

    /** A mail says when it was sent, often days after what it copies. */
    private static double sure(Role role) {
        return role == Role.DATE ? 0.97 : role == Role.MAIL_HEADER ? 0.75 : 0.9;
    }

    /** A date with two readings of which the text proves one elsewhere. */
    private @Nullable Dated settledByOthers(List<Dated> all) {
        DayOrder order = new DayOrder(read, span);
        for (Dated dated : all) {
            FoundDate near = dated.date().ambiguous() ? readingNear(dated.date(), all) : null;
            if (near != null) {
                return new Dated(dated.block(), near, dated.where() + ", as the dateline", 0.8);
            }
            FoundDate settled = dated.date().ambiguous() ? order.settle(dated.date()) : null;
            if (settled != null) {
                String where = dated.where() + ", order as elsewhere in the text";
                return new Dated(dated.block(), settled, where, 0.7);
            }
        }
        return null;
    }

    /**
     * A whole day in a short line above the text that is none of its parts: {@code Press release
     * no. 15 of 27 March 2015}. With a clock it would be the time at which a page was saved.
     */
    private @Nullable Dated aboveText() {
        for (int i = span.from(); i < span.to(); i++) {
            Role role = read.state(i).role();
            String text = signs(i).text();
            boolean above = read.state(i).is(Phase.FRONT) || read.state(i).is(Phase.HEAD);
            boolean line = role == Role.FURNITURE || role == Role.LABEL || role == Role.BREADCRUMB;
            List<FoundDate> dates = signs(i).dates();
            boolean day =
                    dates.size() == 1
                            && !dates.get(0).clock()
                            && (dates.get(0).exact()
                                    || (dates.get(0).known().isPresent()
                                            && dates.get(0).month() > 0
                                            && text.indexOf(dates.get(0).text()) >= 0
                                            && text.endsWith(dates.get(0).text())));
            if (above && line && day && text.length() <= 120 && !signs(i).has(Feature.HAS_URL)) {
                return new Dated(i, dates.get(0), "line above the text", 0.55);
            }
        }
        return null;
    }

    private int blockOfLine(int line) {
        for (int i = span.from(); i < span.to(); i++) {
            if (line(i) == line) {
                return i;
            }
        }
        return span.from();
    }

    private @Nullable FoundDateline datelineFound() {
        if (fields.datelineBlock >= 0) {
            return signs(fields.datelineBlock).dateline().orElse(null);
        }
        return datelineLine().flatMap(i -> signs(i).dateline()).orElse(null);
    }

    private double rank(Dated dated) {
        FoundDate date = dated.date();
        double rank = dated.confidence();
        rank += date.exact() ? 0.5 : 0;
        boolean above = read.state(dated.block()).is(Phase.FRONT);
        rank -= above && date.clock() ? 0.15 : 0; // when a page was posted or saved
        rank -= signs(dated.block()).has(Feature.PREFACE) ? 0.3 : 0; // of the whole file
        boolean ofThePage = above && read.state(dated.block()).is(Role.DATE);
        rank -= ofThePage ? 0.09 : 0; // a day with a byline is the article's own
        rank -= date.calendar() == FoundDate.Calendar.HIJRI ? 0.8 : 0;
        boolean reprint =
                read.state(dated.block()).is(Role.BYLINE)
                        && signs(dated.block())
                                .byline()
                                .map(b -> b.publisher() != null && !b.authors().isEmpty())
                                .orElse(false);
        rank += reprint ? 0.4 : 0; // "Ann Example, The Example, 17 March 2013" below "Posted on"
        boolean mail = read.state(dated.block()).is(Role.MAIL_HEADER);
        rank += date.label() == FoundDate.Label.PUBLISHED && !mail ? 0.2 : 0;
        rank -= date.label() == FoundDate.Label.UPDATED ? 0.6 : 0;
        return rank;
    }

    private void settle(Dated best, List<Dated> all) {
        PublicationDate date = best.date().known().orElseThrow();
        fields.metadata.date = date;
        String other = null;
        for (Dated dated : all) {
            String iso = dated.date().known().map(PublicationDate::iso).orElse(date.iso());
            boolean lunar = dated.date().calendar() == FoundDate.Calendar.HIJRI;
            other = other == null && !lunar && !iso.equals(date.iso()) ? iso : other;
        }
        String where =
                best.where()
                        + switch (best.date().calendar()) {
                            case GREGORIAN -> "";
                            case JALALI -> ", Jalali " + best.date().text();
                            case HIJRI -> ", Hijri " + best.date().text();
                        };
        put(best.block(), where, best.confidence(), other);
    }

    private void doubtful(Dated dated) {
        FoundDate date = dated.date();
        if (date.ambiguous()) {
            String first = date.first() == null ? "" : date.first().iso();
            String second = date.other() == null ? "" : date.other().iso();
            warn(
                    "date-ambiguous",
                    dated.block(),
                    "date \"" + date.text() + "\" is " + first + " or " + second,
                    "settle it in front matter: date: " + first);
        } else {
            warn(
                    "date-without-year",
                    dated.block(),
                    "date \"" + date.text() + "\" has no year",
                    "if you know it, write it in front matter: date: YYYY-%02d-%02d"
                            .formatted(date.month(), Math.max(1, date.day())));
        }
    }

    private Optional<Integer> datelineLine() {
        for (int i = span.from(); i < span.to(); i++) {
            if (read.state(i).is(Role.DATELINE)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
