package newsarchive.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsarchive.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "es", "ar", "fa", "ru"})
    void everyLanguageHasEveryTextOfTheEnglish(String language) {
        Set<String> english = withoutForms(Messages.load("en"));
        Set<String> own = withoutForms(Messages.load(language));
        // French alone writes the first of a month in another way
        own.remove("date-first-day");
        assertThat(own).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "fr,one other",
        "de,one other",
        "es,one other",
        "fa,one other",
        "ru,one few many other",
        "ar,zero one two few many other"
    })
    void everyCountHasTheFormsOfItsLanguage(String language, String forms) {
        Map<String, String> texts = Messages.load(language);
        for (String key : texts.keySet()) {
            if (FORM.matcher(key).find()) {
                String base = FORM.matcher(key).replaceFirst("");
                for (String form : forms.split(" ", -1)) {
                    assertThat(texts).containsKey(base + "." + form);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de", "es", "ar", "fa", "ru"})
    void gapsAreThoseOfTheEnglish(String language) {
        Map<String, String> english = Messages.load("en");
        Messages.load(language)
                .forEach(
                        (key, text) -> {
                            if (!FORM.matcher(key).find() && english.containsKey(key)) {
                                assertThat(gaps(text)).as(key).isEqualTo(gaps(english.get(key)));
                            }
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;2016-02-17;17 February 2016",
                "en;2016-02;February 2016",
                "en;2016;2016",
                "fr;2016-02-01;1er février 2016",
                "fr;2016-02-11;11 février 2016",
                "de;2016-02-17;17. Februar 2016",
                "es;2016-02-17;17 de febrero de 2016",
                "ru;2016-02-17;17 февраля 2016",
                "ru;2016-02;Февраль 2016",
                "ar;2016-02-17;17 فبراير 2016",
                "fa;2016-02-17;۱۷ فوریهٔ ۲۰۱۶"
            })
    void datesAreAsExactAsTheyAreKnown(String language, String iso, String words) {
        PublicationDate date = PublicationDate.parse(iso).orElseThrow();
        assertThat(Messages.of(language).date(date)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;0;0 articles",
                "en;1;1 article",
                "en;2;2 articles",
                "en;9999;9999 articles",
                "en;10000;10,000 articles",
                "en;1234567;1,234,567 articles",
                "fr;0;0 article",
                "fr;2;2 articles",
                "de;12000;12.000 Artikel",
                "ru;1;1 статья",
                "ru;3;3 статьи",
                "ru;11;11 статей",
                "ru;21;21 статья",
                "ru;25;25 статей",
                "ar;1;مقالة واحدة",
                "ar;2;مقالتان",
                "ar;7;7 مقالات",
                "ar;12;12 مقالة",
                "ar;100;100 مقالة",
                "fa;12345;۱۲٬۳۴۵ مقاله"
            })
    void countsFollowTheLanguagesPlurals(String language, int count, String words) {
        assertThat(Messages.of(language).count("articles", count)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"fr-CA,fr", "FA,fa", "pt-BR,en", "en,en"})
    void aLanguageWithoutAFileGetsTheEnglish(String tag, String language) {
        assertThat(Messages.of(tag).language()).isEqualTo(language);
    }

    @Test
    void aDateUnderItsYearLeavesTheYearOut() {
        Messages english = Messages.of("en");
        assertThat(english.dateInYear(PublicationDate.parse("2016-02-17").orElseThrow()))
                .isEqualTo("17 Feb");
        assertThat(english.dateInYear(PublicationDate.parse("2016-02").orElseThrow()))
                .isEqualTo("Feb");
        assertThat(english.dateInYear(PublicationDate.parse("2016").orElseThrow())).isEmpty();
    }

    @Test
    void aTextThatIsNotThereIsABug() {
        assertThatThrownBy(() -> Messages.of("en").text("no-such-word"))
                .hasMessageContaining("no-such-word");
    }

    private static Set<String> withoutForms(Map<String, String> texts) {
        return texts.keySet().stream()
                .map(key -> FORM.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String gaps(String text) {
        return Pattern.compile("\\{[^}]*\\}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .collect(Collectors.joining());
    }
}
