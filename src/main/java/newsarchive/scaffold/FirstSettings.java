package newsarchive.scaffold;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a new archive's settings can be guessed to be, so that nobody is asked.
 *
 * @param title from the folder's name
 * @param language from the user's own, when the site can speak it
 * @param baseUrl where GitHub Pages would show the repository; null when there is none
 */
public record FirstSettings(String title, String language, @Nullable String baseUrl) {
    private static final Set<String> LANGUAGES = Set.of("en", "fr", "de", "es", "ar", "fa", "ru");
    private static final String USUAL_TITLE = "My archive";
    private static final Pattern GITHUB =
            Pattern.compile(
                    "(?m)^\\s*url\\s*=\\s*(?:https://(?:[^@/\\s]*@)?github\\.com/|git@github\\.com:"
                            + "|ssh://git@github\\.com/)([A-Za-z0-9-]+)/([A-Za-z0-9._-]+?)(?:\\.git)?/?\\s*$");

    /**
     * Guesses.
     *
     * @param folder the folder's name; empty when unknown
     * @param locale the user's, {@code de_AT.UTF-8}; empty when unknown
     * @param gitConfig the repository's settings; empty when there is none
     */
    public static FirstSettings guess(String folder, String locale, String gitConfig) {
        return new FirstSettings(title(folder), language(locale), pages(gitConfig).orElse(null));
    }

    private static String title(String folder) {
        String words = folder.replaceAll("[-_.\\s]+", " ").strip();
        if (words.isEmpty() || !Character.isLetterOrDigit(words.codePointAt(0))) {
            return USUAL_TITLE;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    private static String language(String locale) {
        String language = locale.toLowerCase(Locale.ROOT);
        return language.length() >= 2 && LANGUAGES.contains(language.substring(0, 2))
                ? language.substring(0, 2)
                : "en";
    }

    /** {@code https://owner.github.io/repo/}, or without the name for the owner's own site. */
    private static Optional<String> pages(String gitConfig) {
        Matcher remote = GITHUB.matcher(gitConfig);
        if (!remote.find()) {
            return Optional.empty();
        }
        String host = remote.group(1).toLowerCase(Locale.ROOT) + ".github.io";
        String repository = remote.group(2);
        return Optional.of(
                repository.equalsIgnoreCase(host)
                        ? "https://" + host + "/"
                        : "https://" + host + "/" + repository + "/");
    }
}
