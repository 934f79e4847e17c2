package newsarchive.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "my-archive, My archive",
        "ferry_papers, Ferry papers",
        "Syria.2016, Syria 2016",
        "écluse, Écluse",
        "'', My archive",
        "..., My archive",
    })
    void theTitleIsTheFoldersName(String folder, String title) {
        assertThat(FirstSettings.guess(folder, "", "").title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "de_AT.UTF-8, de",
        "fr, fr",
        "FA_IR, fa",
        "C.UTF-8, en",
        "POSIX, en",
        "sv_SE.UTF-8, en",
        "'', en",
        "d, en",
    })
    void theLanguageIsTheUsersWhereTheSiteSpeaksIt(String locale, String language) {
        assertThat(FirstSettings.guess("x", locale, "").language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "https://github.com/Someone/papers.git, https://someone.github.io/papers/",
                "https://github.com/someone/papers, https://someone.github.io/papers/",
                "https://token@github.com/someone/papers.git, https://someone.github.io/papers/",
                "git@github.com:someone/papers.git, https://someone.github.io/papers/",
                "ssh://git@github.com/someone/papers.git, https://someone.github.io/papers/",
                "git@github.com:Someone/someone.github.io.git, https://someone.github.io/",
                "https://gitlab.com/someone/papers.git, none",
                "https://github.com.evil.example/someone/papers.git, none",
                "../papers.git, none",
            })
    void theAddressIsThatOfTheRepositorysPages(String remote, String address) {
        String config = "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = " + remote + "\n";
        assertThat(FirstSettings.guess("x", "", config).baseUrl()).isEqualTo(address);
    }
}
