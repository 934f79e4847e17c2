package newsarchive.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import newsarchive.text.ListFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The well-known outlets, by name, by other names and by address. */
class KnownOutletsTest {
    private static final KnownOutlets OUTLETS = KnownOutlets.get();
    private static final Pattern BAR = Pattern.compile(" \\| ");

    @ParameterizedTest
    @CsvSource({
        "Le Monde.fr, Le Monde",
        "LE MONDE, Le Monde",
        "taz.de, taz",
        "EurasiaNet.org, EurasiaNet",
        "The New York Times, The New York Times",
        "New York Times, New York Times",
        "«Московский комсомолец», Московский комсомолец",
        "الجزيرة نت, الجزيرة نت",
    })
    void namesThemAsTheirReadersDo(String text, String name) {
        assertThat(OUTLETS.named(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Bild-Zeitung, BILD",
        "The Jakarta Globe, The Jakarta Globe",
        "France Culture, France Culture",
        "U.S. Department of Defense, U.S. Department of Defense",
        "The New Arab & agencies, The New Arab",
        "An unknown gazette, An unknown gazette",
    })
    void knowsTheProperNameOfEachForm(String form, String proper) {
        assertThat(OUTLETS.proper(form)).isEqualTo(proper);
    }

    /** A form that stood on two lines would lead to the house of the first. */
    @Test
    void leadsFromEachFormToTheHouseOfItsLine() {
        for (String line : ListFile.lines(KnownOutlets.class, "outlets.txt")) {
            List<String> forms = List.of(BAR.split(line.replaceFirst("^~", "")));
            for (String form : forms.subList(1, forms.size())) {
                boolean name = form.indexOf('.') < 0 && !form.startsWith("says:");
                if (name && !form.equals("carries others")) {
                    assertThat(OUTLETS.proper(form)).as(line).isEqualTo(forms.get(0));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Wairarapa Daily Times, Wairarapa Daily Times",
        "THE LEXINGTON HERALD-LEADER, The Lexington Herald-Leader",
        "Herald-Leader, Herald-Leader",
        "Neue Rhein Zeitung, Neue Rhein Zeitung",
        "Le Petit Marseillais, Le Petit Marseillais",
        "Diario de Burgos, Diario de Burgos",
        "Восточно-Сибирская правда, Восточно-Сибирская правда",
        "وكالة ستيب الإخبارية, وكالة ستيب الإخبارية",
        "ماهنامه نسیم بیداری, ماهنامه نسیم بیداری",
        // names of several, and words
        "Evening Star,",
        "Новый мир,",
        "Vogue,",
    })
    void knowsTownsAndOldPapers(String text, String name) {
        assertThat(OUTLETS.named(text)).isEqualTo(name);
    }

    @Test
    void takesACommonWordForANameOnlyBesideAnotherSign() {
        assertThat(OUTLETS.named("Time")).isNull();
        assertThat(OUTLETS.namedBesideASign("Time")).isEqualTo("Time");
        assertThat(OUTLETS.named("ایران")).isNull();
        assertThat(OUTLETS.named("A day in May")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.nytimes.com/2015/05/04/opinion/x.html, The New York Times",
        "http://news.bbc.co.uk/2/hi/5, BBC News",
        "ann.example@washingtonpost.com, The Washington Post",
        "lemonde.fr, Le Monde",
        // of two houses of one company, or of one name, each has its own
        "https://bdnews24.com/world/1, bdnews24.com",
        "https://www.prothomalo.com/2, Prothom Alo",
        "https://www.abc.net.au/news/3, ABC News (Australia)",
        "https://www.philstar.com/nation/4, The Philippine Star",
    })
    void knowsWhoseAnAddressIs(String address, String name) {
        assertThat(OUTLETS.ofAddress(address)).isEqualTo(name);
    }

    @Test
    void knowsNothingOfOtherAddresses() {
        assertThat(OUTLETS.ofAddress("https://example.org/lemonde/1")).isNull();
        assertThat(OUTLETS.ofAddress("no address")).isNull();
    }

    @Test
    void findsNamesOfSeveralWordsWithinASentence() {
        assertThat(OUTLETS.within("These views are not those of Middle East Eye."))
                .isEqualTo("Middle East Eye");
        assertThat(OUTLETS.within("It takes time to say so, the nation agreed.")).isNull();
        assertThat(OUTLETS.within("the new york times of old")).isNull();
    }
}
