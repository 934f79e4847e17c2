package newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list's place among its further pages.
 *
 * @param number this page, from 1
 * @param position {@code Page 2 of 7}
 * @param newer the page before, null on the first
 * @param older the page after, null on the last
 * @param pages the first, the last and those around this one; a null link stands for this page's
 *     own number, an empty text for a gap
 */
public record Pager(
        int number,
        int count,
        String position,
        @Nullable String newer,
        @Nullable String older,
        List<Step> pages) {

    public Pager {
        pages = List.copyOf(pages);
    }

    /** A page's number; no link for the page itself, no text for a gap. */
    public record Step(@Nullable String href, String text) {}

    /** The pager of page {@code number} of {@code count}; {@code first} is page 1's path. */
    static Pager of(String first, int number, int count, SiteUrls urls, Messages messages) {
        List<Step> steps = new ArrayList<>();
        int last = 0;
        for (int page = 1; page <= count; page++) {
            if (page > 1 && page < count && Math.abs(page - number) > 2) {
                continue;
            }
            if (page > last + 1) {
                steps.add(new Step(null, ""));
            }
            String href = page == number ? null : urls.to(path(first, page));
            steps.add(new Step(href, messages.number(page)));
            last = page;
        }
        return new Pager(
                number,
                count,
                messages.fill("page-of", messages.number(number), messages.number(count)),
                number > 1 ? urls.to(path(first, number - 1)) : null,
                number < count ? urls.to(path(first, number + 1)) : null,
                steps);
    }

    /** Path of a further page: {@code index-2.html} beside {@code index.html}. */
    static String path(String first, int number) {
        if (number == 1) {
            return first;
        }
        return first.substring(0, first.length() - ".html".length()) + "-" + number + ".html";
    }

    /** How many pages {@code rows} take; an empty list takes one. */
    static int pages(int rows, int perPage) {
        return Math.max(1, (rows + perPage - 1) / perPage);
    }
}
