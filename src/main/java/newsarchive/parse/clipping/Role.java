package newsarchive.parse.clipping;

import java.util.Locale;

/** What a block is. */
enum Role {
    HEADLINE(Use.METADATA, "headline"),
    HEADLINE_REST(Use.METADATA, "headline, continued"),
    COPY(Use.REMOVED, "headline repeated"),
    DECK(Use.METADATA, "deck"),
    BYLINE(Use.METADATA, "byline"),
    DATE(Use.METADATA, "date line"),
    PUBLISHER(Use.METADATA, "publisher"),
    DATELINE(Use.METADATA, "dateline"),
    TAGS(Use.METADATA, "tags"),
    SOURCE(Use.METADATA, "source line"),
    ADDRESS(Use.METADATA, "address"),
    BIO(Use.METADATA, "author's note"),
    BREADCRUMB(Use.REMOVED, "breadcrumb"),
    LABEL(Use.REMOVED, "section label"),
    MAIL_HEADER(Use.REMOVED, "mail header"),
    NOTE(Use.REMOVED, "note by whoever kept it"),
    EDITORS_NOTE(Use.REMOVED, "editor's note"),
    CONTENTS(Use.REMOVED, "list of contents"),
    CAPTION(Use.REMOVED, "caption"),
    CREDIT(Use.REMOVED, "picture credit"),
    FURNITURE(Use.REMOVED, "page furniture"),
    READ_ALSO(Use.REMOVED, "link to another article"),
    PULL_QUOTE(Use.REMOVED, "sentence of the text repeated"),
    FOOTNOTE(Use.REMOVED, "footnote"),
    PAGE(Use.REMOVED, "page number or jump line"),
    RULE(Use.REMOVED, "separator"),
    END_MARK(Use.REMOVED, "end mark"),
    CREDITS(Use.REMOVED, "credits"),
    COPYRIGHT(Use.REMOVED, "copyright and legal lines"),
    APPEAL(Use.REMOVED, "appeal to readers"),
    RELATED_HEAD(Use.REMOVED, "related links"),
    RELATED(Use.REMOVED, "related links"),
    COMMENT_HEAD(Use.REMOVED, "comments"),
    COMMENT(Use.REMOVED, "comments"),
    ABOUT_PUBLISHER(Use.REMOVED, "about the publisher"),
    PARAGRAPH(Use.BODY, "paragraph"),
    HEADING(Use.BODY, "section heading"),
    LIST_ITEM(Use.BODY, "list item"),
    QUOTATION(Use.BODY, "quotation"),
    QUESTION(Use.BODY, "question"),
    VERSE(Use.BODY, "verse"),
    TABLE(Use.BODY, "table");

    /** What becomes of a block. */
    enum Use {
        METADATA,
        BODY,
        REMOVED
    }

    private final Use use;
    private final String reason;

    Role(Use use, String reason) {
        this.use = use;
        this.reason = reason;
    }

    Use use() {
        return use;
    }

    /** The role in plain words. */
    String reason() {
        return reason;
    }

    /** {@code READ_ALSO} as {@code read-also}, as in the weights file. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Role ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
