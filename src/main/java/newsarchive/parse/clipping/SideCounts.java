package newsarchive.parse.clipping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages put beside a day or a name and what is neither: reading times, comments, views, the
 * number of the text, how long ago. A line is read without them, so that {@code 08.03.2024, 18:59
 * Uhr • Lesezeit: 1 Minute} says a day and nothing else.
 */
final class SideCounts {
    private static final int LONGEST = 200;

    /** {@code 4 min read}, {@code xx min read}, {@code 3 minutes de lecture}. */
    private static final String READ =
            "(?:\\p{Nd}+|xx|one|less than a)[ -]?(?:min(?:s|ute|utes|uten|utos|uti)?\\.?|мин(?:ут\\p{L}*)?\\.?|دقائق|دقيقة|دقیقه)"
                    + " ?(?:read(?:ing)?|to read|de lecture|de lectura|di lettura|lesezeit|lesedauer|чтения|مطالعه|قراءة)";

    /** {@code Lesezeit: 1 Minute}, {@code Temps de lecture : 4 min}, {@code Word count: 812}. */
    private static final String TO_READ =
            "(?:estimated )?(?:read(?:ing)? time|lesezeit|lesedauer|temps de lecture|durée de lecture|lecture"
                    + "|tiempo de lectura|lectura|время чтения|читать|وقت القراءة|مدة القراءة|زمان مطالعه|زمان مورد نیاز برای مطالعه)"
                    + " ?:? ?(?:ca\\.|env\\.|circa|about|etwa|unos)? ?\\p{Nd}+ ?(?:min\\p{L}*\\.?|мин\\p{L}*\\.?|دقائق|دقيقة|دقیقه)?"
                    + "|word count ?:? ?\\p{Nd}+";

    /** {@code 12 comments}, {@code 9740 بازدید}. */
    private static final String COUNTED =
            "(?<![\\p{Nd}./-])(?!(?:19|20)\\p{Nd}{2}\\b)\\p{Nd}{1,4}(?:[.,]\\p{Nd}{1,3})*k? ?(?:comments?|kommentare?|commentaires?|réactions?|comentarios?|комментари\\p{L}*|تعليق(?:ات)?"
                    + "|نظر|دیدگاه|views?|hits|aufrufe|vues|visitas|lecturas|просмотр\\p{L}*|بازدید|مشاهدة|shares?|partages?)(?!\\p{L})";

    /** {@code Просмотров: 1204}, {@code کد خبر: ۱۲۳۴۵}, {@code Leave a Comment}. */
    private static final String LABELLED =
            "(?:comments?|kommentare?|commentaires?|comentarios?|комментари\\p{L}*|views?|hits|aufrufe|vues|visitas|lecturas|просмотр\\p{L}*"
                    + "|تعليقات|التعليقات|مشاهدات|المشاهدات|عدد المشاهدات|عدد القراء|تعداد بازدید|بازدید|تعداد نظرات|نظرات|کد خبر|کد مطلب|کد خبری|شناسه خبر|شماره خبر|رقم الخبر)"
                    + " ?[:(] ?\\p{Nd}+\\)?|leave a comment|add a comment|no comments?(?: yet)?|keine kommentare|aucun commentaire|sin comentarios|нет комментариев|لا توجد تعليقات|بدون نظر|بدون دیدگاه";

    /** {@code Published 4 months ago}. */
    private static final String AGO =
            "(?:published|posted|updated|last updated)[: ]+(?:about )?(?:\\p{Nd}+|an?) \\p{L}+ ago";

    private static final Pattern ANY =
            Pattern.compile(
                    "(?iu)" + READ + "|" + TO_READ + "|" + COUNTED + "|" + LABELLED + "|" + AGO);

    /** One of them stands in each count. */
    private static final String[] PARTS = {
        " read",
        "reading",
        "lesez",
        "lesed",
        "lect",
        "comment",
        "kommentar",
        "coment",
        "коммент",
        "просм",
        "чита",
        "чтен",
        "view",
        "hits",
        "aufrufe",
        "vues",
        "visita",
        "share",
        "partage",
        "réact",
        "ago",
        "word count",
        "تعليق",
        "مشاهد",
        "قراء",
        "نظر",
        "دیدگاه",
        "بازدید",
        "مطالعه",
        "کد ",
        "شناسه",
        "شماره",
        "رقم"
    };

    private SideCounts() {}

    /** The line with a bar and spaces in place of each count, as long as before. */
    static String blanked(String text, String folded) {
        if (text.length() > LONGEST || !mayHold(text) || !saysSo(folded)) {
            return text;
        }
        Matcher count = ANY.matcher(text);
        if (!count.find()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        int letters = 0;
        do {
            for (int i = count.start(); i < count.end(); i++) {
                rest.setCharAt(i, i == count.start() ? '|' : ' ');
            }
            letters += count.end() - count.start();
        } while (count.find());
        return letters >= text.strip().length() - 2 ? text : rest.toString();
    }

    /** Cheaper than the pattern, which few lines need. */
    private static boolean saysSo(String folded) {
        for (String part : PARTS) {
            if (folded.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** A count has a figure, or is the invitation to be the first. */
    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return text.contains("omment") || text.contains("xx") || text.contains(" ago");
    }
}
