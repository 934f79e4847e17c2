package newsarchive.link;

/** An article that another is related to, with their likeness. */
public record NearArticle(Entry.Related related, double score) {}
