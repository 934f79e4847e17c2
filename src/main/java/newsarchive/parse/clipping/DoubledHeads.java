package newsarchive.parse.clipping;

import java.util.List;

/**
 * Finds the items of a list by headlines that stand twice, one line below the other, as the name of
 * a picture and the headline beside it do: again and again a doubled line and a short text. One
 * doubled line is the top of a page, or a caption; so two are asked for, and no more than a few
 * paragraphs below each.
 */
final class DoubledHeads {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 160;
    private static final int PARAGRAPHS = 2;
    private static final int A_SENTENCE = 40;

    private final List<Signs> all;
    private final boolean[] body;

    private DoubledHeads(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /** Adds them to the signs of all blocks; {@code body} says which look like paragraphs. */
    static void addTo(List<Signs> all, boolean[] body) {
        new DoubledHeads(all, body).run();
    }

    private void run() {
        int pairs = 0;
        int paragraphs = 0;
        int most = 0;
        for (int i = 0; i + 1 < body.length; i++) {
            if (isDoubled(i)) {
                if (pairs == 0 && paragraphs > 0) {
                    return;
                }
                pairs++;
                paragraphs = 0;
                i++;
            } else if (body[i]) {
                most = Math.max(most, ++paragraphs);
            }
        }
        if (pairs < 2 || most > PARAGRAPHS) {
            return;
        }
        for (int i = 0; i + 1 < body.length; i++) {
            if (isDoubled(i)) {
                body[i + 2] = true;
                all.get(i + 2).set(Feature.ITEM_TEXT);
                all.get(i).set(Feature.BEFORE_NEXT);
                all.get(i).unset(Feature.TWICE_RUNNING);
                all.get(i + 1).set(Feature.OPENS_NEXT);
                all.get(i + 1).set(Feature.OPENS_DIGEST_ITEM);
                all.get(i + 1).set(Feature.HAS_COPY);
                all.get(i + 1).unset(Feature.TWICE_RUNNING);
                i++;
            }
        }
    }

    private boolean isText(int i) {
        return body[i]
                || (all.get(i).text().length() >= A_SENTENCE
                        && all.get(i).hasAny(Feature.CUT_OFF, Feature.PROSE));
    }

    private boolean isDoubled(int i) {
        Signs upper = all.get(i);
        Signs lower = all.get(i + 1);
        return !body[i]
                && !body[i + 1]
                && i + 2 < body.length
                && isText(i + 2)
                && upper.text().length() >= SHORTEST
                && upper.text().length() <= LONGEST
                && upper.folded().equals(lower.folded())
                && !upper.hasAny(
                        Feature.FULL_STOP,
                        Feature.CREDIT_END,
                        Feature.CUE_PHOTO,
                        Feature.CUE_SHARE,
                        Feature.CUE_ADVERT,
                        Feature.CUE_NAV,
                        Feature.DATE_ONLY,
                        Feature.RULE,
                        Feature.FILE_NAME,
                        Feature.BULLET);
    }
}
