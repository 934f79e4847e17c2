package newsarchive.article;

/** What sort of piece an article is, where the curator or the page says so. */
public enum ArticleKind {
    NEWS,
    ANALYSIS,
    OPINION,
    INTERVIEW,
    REPORT,
    PRESS_RELEASE,
    OBITUARY;

    /** The word in front matter: {@code press-release}, {@code news} … */
    public String word() {
        return switch (this) {
            case NEWS -> "news";
            case ANALYSIS -> "analysis";
            case OPINION -> "opinion";
            case INTERVIEW -> "interview";
            case REPORT -> "report";
            case PRESS_RELEASE -> "press-release";
            case OBITUARY -> "obituary";
        };
    }
}
