package newsarchive.words;

import newsarchive.article.Article;

/** An article and its words, as one thread read them. */
public record ReadArticle(Article article, ArticleWords words) {

    /** The article with its words, found now. */
    public static ReadArticle of(Article article, NameSpellings names) {
        return new ReadArticle(article, WordPass.of(article, names));
    }
}
