package newsarchive.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a domain is. */
class OutletDomainsTest {
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    @ParameterizedTest
    @CsvSource({
        "mainichi.jp, Mainichi Shimbun",
        "WWW.Mainichi.jp, Mainichi Shimbun",
        "www.nikkei.com, Nikkei",
        "asia.nikkei.com, Nikkei Asia",
        "elpais.com, El País",
        "elpais.com.uy, El País",
    })
    void aDomainStandsForItsSubdomains(String host, String name) {
        assertThat(OutletDomains.get().ofHost(host)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"example.org", "mainichi.jp.example.org", "notmainichi.jp", "jp", "''"})
    void otherHostsAreNobodys(String host) {
        assertThat(OutletDomains.get().ofHost(host)).isNull();
    }

    @Test
    void clippingsKnowTheseDomainsToo() {
        assertThat(KnownOutlets.get().ofAddress("https://www.wyborcza.pl/7,1"))
                .isEqualTo("Gazeta Wyborcza");
        assertThat(KnownOutlets.get().ofAddress("http://www.kommersant.ru/doc/1"))
                .isEqualTo("Коммерсантъ");
    }

    @Test
    void eachLineNamesAnOutletAndDomainsThatStandOnce() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String line : list().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" \\| ", -1);
            assertThat(parts).as(line).hasSizeGreaterThan(1);
            for (int i = 1; i < parts.length; i++) {
                assertThat(DOMAIN.matcher(parts[i]).matches()).as(line).isTrue();
                assertThat(seen.add(parts[i])).as(parts[i] + " stands twice").isTrue();
            }
        }
    }

    private static String list() throws IOException {
        try (InputStream in = OutletDomains.class.getResourceAsStream("outlet-domains.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
