package newsarchive.link;

import newsarchive.problem.Position;

/**
 * A text of which the site may show only a part.
 *
 * @param position where the article begins in its source
 * @param text the whole of it
 * @param shown what may be shown of it, empty for nothing
 */
public record WithheldText(Position position, String text, String shown) {}
