package newsarchive.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes news texts of invented words about invented places. The same number gives the same text on
 * every machine: {@link Random} is specified to the bit. The shapes are those of real clippings
 * (breadcrumb, byline, dateline, hard wraps, slips of a scanner, links under the text), so that
 * every stage has its work. Stateless.
 */
public final class MadeTexts {
    private static final String[] SUBJECTS = {
        "the harbour board",
        "the minister of ferries",
        "a spokesman for the lake council",
        "the delegation from Orla",
        "the committee",
        "the northern towns",
        "the union of pilots",
        "a senior official",
        "the opposition",
        "the port authority",
        "the envoy",
        "the court"
    };
    private static final String[] VERBS = {
        "rejected",
        "welcomed",
        "postponed",
        "described",
        "defended",
        "criticised",
        "confirmed",
        "denied",
        "signed",
        "examined",
        "delayed",
        "proposed"
    };
    private static final String[] OBJECTS = {
        "the draft agreement on water levels",
        "a plan to reopen the eastern crossing",
        "reports of a new toll",
        "the second round of talks",
        "an offer of mediation",
        "the budget for dredging",
        "claims that the locks were unsafe",
        "the findings of the survey",
        "a request for more time",
        "the terms of the truce",
        "its own timetable",
        "the release of the minutes"
    };
    private static final String[] ENDINGS = {
        "after a meeting that lasted until the early hours", "in a statement on Tuesday",
        "saying that no decision had been taken", "while traffic on the lake stood still",
        "for the third time in a year", "despite warnings from the smaller towns",
        "as prices in the markets rose by 12 percent", "and called for calm on both shores",
        "without giving further details", "according to two people who were in the room"
    };
    private static final String[] QUOTES = {
        "We have said from the beginning that the crossing belongs to everyone",
        "Nobody in this room believes that the date can hold",
        "It is a question of trust, not of engineering",
        "The figures do not say what they are said to say",
        "If the locks close again, the harvest will rot on the quays"
    };
    private static final String[] SPEAKERS = {
        "Mara Lindqvist", "Tomas Oyelaran", "Ines Marchetti", "Pavel Dorn", "Samira Haddad"
    };
    private static final int WIDTH = 72;

    private MadeTexts() {}

    /** A clipping of about {@code words} words in its body, hard-wrapped as old pastes are. */
    public static String clipping(int number, int words) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        text.append("Home > World > Lakes\n\n").append(headline(random)).append("\n\n");
        text.append("By ").append(pick(SPEAKERS, random)).append("\n");
        text.append(1 + random.nextInt(28)).append(" March 20").append(10 + random.nextInt(10));
        text.append("\n\n");
        List<String> paragraphs = paragraphs(random, words);
        text.append(wrapped("HARBOUR CITY (Lake Wire) - " + paragraphs.get(0))).append("\n\n");
        for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
            text.append(wrapped(slips(paragraph, random))).append("\n\n");
        }
        text.append("Tags: ferries, Lake Orla, talks\n\nRead also:\n");
        for (int i = 0; i < 3; i++) {
            text.append("- ").append(headline(random)).append('\n');
        }
        return text.append("\nCopyright 2019 The Lake Courier. All rights reserved.\n").toString();
    }

    /** The same kind of article as a page saved by a browser, with the furniture of a site. */
    public static String savedPage(int number, int words) {
        Random random = new Random(number);
        String headline = headline(random);
        String author = pick(SPEAKERS, random);
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(headline)
                .append(" | The Lake Courier</title>\n<link rel=\"canonical\" href=\"")
                .append("https://courier.example/world/")
                .append(number)
                .append("\">\n<meta property=\"og:title\" content=\"")
                .append(headline)
                .append("\">\n<meta name=\"author\" content=\"")
                .append(author)
                .append("\">\n<script>var a = \"")
                .append("x".repeat(2000))
                .append("\";</script></head>\n<body><nav><ul>");
        for (int i = 0; i < 40; i++) {
            page.append("<li><a href=\"/s/").append(i).append("\">Section ").append(i);
            page.append("</a></li>");
        }
        page.append("</ul></nav><main><article><h1>").append(headline).append("</h1>\n");
        page.append("<p class=\"byline\">By ").append(author).append("</p>\n");
        page.append("<time datetime=\"2016-02-17\">17 February 2016</time>\n");
        int count = 0;
        for (String paragraph : paragraphs(random, words)) {
            page.append("<p>").append(paragraph.replace("lake", "<em>lake</em>")).append("</p>\n");
            if (++count % 5 == 0) {
                page.append("<h2>").append(headline(random)).append("</h2>\n");
                page.append("<aside><a href=\"/more\">Read more</a></aside>\n");
            }
        }
        page.append("</article></main><footer>");
        for (int i = 0; i < 30; i++) {
            page.append("<p><a href=\"/f/").append(i).append("\">Footer ").append(i).append("</a>");
        }
        return page.append("</footer></body></html>\n").toString();
    }

    /** An article as a curator writes it, in Markdown with front matter. */
    public static String markdown(int number, int words) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("---\ntitle: \"").append(headline(random));
        text.append(' ').append(number).append("\"\nauthors: [").append(pick(SPEAKERS, random));
        text.append("]\ndate: 20").append(10 + random.nextInt(10)).append('-');
        text.append(11 + random.nextInt(2)).append('-').append(10 + random.nextInt(18));
        text.append("\npublisher: The Lake Courier\ntags: [ferries, talks]\n---\n\n");
        for (String paragraph : paragraphs(random, words)) {
            text.append(paragraph).append("\n\n");
        }
        return text.toString();
    }

    /** Paragraphs of running text, {@code words} words or a few more in all. */
    static List<String> paragraphs(Random random, int words) {
        List<String> paragraphs = new ArrayList<>();
        int written = 0;
        while (written < words) {
            StringBuilder paragraph = new StringBuilder();
            int sentences = 2 + random.nextInt(3);
            for (int i = 0; i < sentences; i++) {
                paragraph.append(i == 0 ? "" : " ").append(sentence(random));
            }
            paragraphs.add(paragraph.toString());
            written += paragraph.toString().trim().split(" ", -1).length;
        }
        return paragraphs;
    }

    private static String sentence(Random random) {
        if (random.nextInt(5) == 0) {
            return "\"" + pick(QUOTES, random) + ",\" " + pick(SPEAKERS, random) + " said.";
        }
        String subject = pick(SUBJECTS, random);
        return Character.toUpperCase(subject.charAt(0))
                + subject.substring(1)
                + " "
                + pick(VERBS, random)
                + " "
                + pick(OBJECTS, random)
                + " "
                + pick(ENDINGS, random)
                + ".";
    }

    private static String headline(Random random) {
        String subject = pick(SUBJECTS, random).replaceFirst("^(the|a) ", "");
        return Character.toUpperCase(subject.charAt(0))
                + subject.substring(1)
                + " "
                + pick(VERBS, random)
                + " "
                + pick(OBJECTS, random).replaceFirst("^(the|a) ", "");
    }

    /** One paragraph in ten has a slip as scanners make them. */
    private static String slips(String paragraph, Random random) {
        return random.nextInt(10) == 0 ? paragraph.replace("the ", "tlie ") : paragraph;
    }

    private static String wrapped(String paragraph) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ", -1)) {
            boolean turns = column > 0 && column + 1 + word.length() > WIDTH;
            text.append(turns ? "\n" : column == 0 ? "" : " ").append(word);
            column = turns ? word.length() : column + 1 + word.length();
        }
        return text.toString();
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
