package newsarchive.parse.savedpage;

/** What part of a page an element claims to be by its tag, its names or what stands in it. */
enum Role {
    NONE("", 1),
    TEXT("", 1),
    NAVIGATION("navigation", 0.35),
    FOOTER("page footer", 0.3),
    SIDEBAR("side column", 0.4),
    RELATED("related articles", 0.5),
    SHARE("share buttons", 0.2),
    NEWSLETTER("newsletter form", 0.3),
    COMMENTS("comments", 0.9),
    ADVERTISEMENT("advertisement", 0.3),
    CONSENT("cookie or privacy notice", 0.5),
    PAYWALL("subscription offer", 0.3),
    AUTHOR_BOX("about the author", 0.2),
    META("byline, date and section line", 0.15),
    TAGS("tag line", 0.2),
    CONTENTS("table of contents", 0.2),
    DIALOG("pop-up", 0.4),
    CONTROL("buttons and controls", 0.2),
    HIDDEN("hidden text", 0.15),
    CAPTION("caption", 0.2),
    MEDIA("player", 0.2),
    HEADLINE("headline", 0.2),
    CREDIT("who helped with the report", 0.2),
    LINKS("list of links", 0.3),
    SHORT("short line apart from the text", 0.2),
    REPEATED("said again in the text", 0.2),
    UNSTATED("not in the text that the page's own data give", 0.4),
    OUTSIDE("outside the article", 1);

    /** The reason in plain words, for the record of removals. */
    final String reason;

    /** Greatest share of the page's running text that a part of this role may hold. */
    final double most;

    Role(String reason, double most) {
        this.reason = reason;
        this.most = most;
    }

    boolean noise() {
        return this != NONE && this != TEXT;
    }
}
