package newsarchive.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.article.Access;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
    @TempDir Path root;

    @Test
    void anArchiveWithoutSettingsGetsTheDefaults() {
        assertThat(settings())
                .isEqualTo(
                        new Settings(
                                ArchiveConfig.DEFAULT, Names.NONE, Publishers.NONE, List.of()));
    }

    @Test
    void archiveYmlSettlesTheSite() throws IOException {
        given(
                "archive.yml",
                """
                title: Night Trains
                description: "Timetables: then and now"
                language: EN-gb
                base-url: https://Someone.github.io/trains
                curator: A. Reader
                rights: All rights with the authors
                access: excerpt
                image-hosts: [img.example.org, Static.Example.COM]
                originals: true
                colour: "#1D4F7C"
                """);

        assertThat(settings().problems()).isEmpty();
        assertThat(settings().archive())
                .isEqualTo(
                        new ArchiveConfig(
                                "Night Trains",
                                "Timetables: then and now",
                                "en-gb",
                                "https://someone.github.io/trains/",
                                "A. Reader",
                                "All rights with the authors",
                                Access.EXCERPT,
                                List.of("img.example.org", "static.example.com"),
                                true,
                                false,
                                new Look("#1d4f7c", null)));
    }

    @Test
    void aLogoIsAPictureOfTheStaticFolder() throws IOException {
        Files.createDirectories(root.resolve("static/img"));
        Files.writeString(root.resolve("static/img/mark.svg"), "<svg/>");
        given("archive.yml", "logo: static/img/mark.svg\n");
        assertThat(settings().archive().look().logo()).isEqualTo("img/mark.svg");

        given("archive.yml", "logo: static/none.svg\ncolour: blue\n");
        assertThat(settings().archive().look()).isEqualTo(Look.OF_THEME);
        assertThat(told())
                .anyMatch(line -> line.contains("\"static/none.svg\" as \"logo\""))
                .anyMatch(line -> line.contains("\"blue\" as \"colour\""));
    }

    @Test
    void faultsAreToldWithPlaceAndHintAndLeaveTheDefault() throws IOException {
        given(
                "archive.yml",
                """
                titel: Night Trains
                language: english please
                base-url: ftp://example.org
                access: exerpt
                image-hosts: [https://img.example.org/]
                originals: perhaps
                rights: {a: b}
                """);

        assertThat(told())
                .containsExactly(
                        "archive.yml:1:1 unknown key \"titel\" | did you mean \"title\"?",
                        "archive.yml:2:11 \"english please\" as \"language\", expected a language"
                                + " tag | write for example en, fr, ar or pt-BR",
                        "archive.yml:3:11 \"ftp://example.org\" as \"base-url\", expected an http or"
                                + " https address | write for example"
                                + " https://someone.github.io/archive/",
                        "archive.yml:4:9 \"exerpt\" as \"access\" | write full, excerpt, link,"
                                + " private; did you mean \"excerpt\"?",
                        "archive.yml:5:14 \"https://img.example.org/\" in \"image-hosts\", expected a"
                                + " host's name | write for example images.example.org, without"
                                + " https://",
                        "archive.yml:6:12 \"perhaps\" as \"originals\", expected true or false |"
                                + " write true or false",
                        "archive.yml:7:9 a group of keys as \"rights\", expected a text | write it in"
                                + " one line, in quotes where it holds a colon");
        assertThat(settings().archive()).isEqualTo(ArchiveConfig.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org, http://example.org/",
        "https://example.org:8443/a/b, https://example.org:8443/a/b/",
        "HTTPS://EXAMPLE.org/A/, https://example.org/A/",
        "https://example.org/é, https://example.org/%C3%A9/",
        "https://example.org/a/./b, https://example.org/a/b/",
    })
    void aBaseUrlEndsInASlash(String written, String address) {
        assertThat(BaseUrl.of(written)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//example.org",
                "https:///path",
                "javascript:alert(1)",
                "https://me:secret@example.org/",
                "https://example.org/?q=1",
                "https://example.org/#top",
                "https://exa mple.org/",
                "https://example.org/../..",
            })
    void whatIsNoSitesAddressIsNoBaseUrl(String written) {
        assertThat(BaseUrl.of(written)).isEmpty();
    }

    @Test
    void namesYmlListsPeopleOrganisationsAndPlaces() throws IOException {
        given(
                "names.yml",
                """
                - name: Ada Lovelace
                  kind: person
                  aliases: [Lovelace, Countess of Lovelace]
                  description: Mathematician
                  wikidata: Q7259
                  not: Ada language
                - name: Royal Society
                  kind: organization
                """);

        assertThat(settings().problems()).isEmpty();
        assertThat(settings().names().all())
                .containsExactly(
                        new Names.Name(
                                "Ada Lovelace",
                                "person",
                                List.of("Lovelace", "Countess of Lovelace"),
                                "Mathematician",
                                "Q7259",
                                List.of("Ada language")),
                        new Names.Name(
                                "Royal Society", "organisation", List.of(), null, null, List.of()));
    }

    @Test
    void faultyNamesAreToldOneByOne() throws IOException {
        given(
                "names.yml",
                """
                - name: A
                  kind: persn
                - kind: place
                - name: B
                - just a text
                - name: C
                  kind: place
                - name: C
                  kind: place
                """);

        assertThat(told())
                .containsExactly(
                        "names.yml:2:9 \"persn\" as \"kind\" | write person, organisation, place,"
                                + " organization; did you mean \"person\"?",
                        "names.yml:3:3 an entry without \"name\" | add a line \"- name: …\"",
                        "names.yml:4:3 no \"kind\", expected person, organisation or place | add a"
                                + " line \"kind: person\"",
                        "names.yml:5:3 \"just a text\" as an entry, expected \"- name: …\" | see the"
                                + " guide for the keys there are",
                        "names.yml:8:9 \"C\" stands a second time; it is on line 6 already | make one"
                                + " entry of the two");
        assertThat(settings().names().all()).extracting(Names.Name::name).containsExactly("C");
    }

    @Test
    void publishersYmlSaysWhatTheyAre() throws IOException {
        given(
                "publishers.yml",
                """
                - name: The Quay
                  aliases: Quay
                  kind: newspaper
                  country: Ireland
                  url: https://quay.example
                  note: Closed in 2011
                  access: link
                """);

        assertThat(settings().problems()).isEmpty();
        assertThat(settings().publishers().all())
                .containsExactly(
                        new Publishers.Publisher(
                                "The Quay",
                                List.of("Quay"),
                                "newspaper",
                                "Ireland",
                                "https://quay.example",
                                "Closed in 2011",
                                Access.LINK));
    }

    @Test
    void aFileOfTheWrongShapeIsTold() throws IOException {
        given("archive.yml", "- a\n");
        given("names.yml", "name: A\n");
        Files.createDirectory(root.resolve("publishers.yml"));

        assertThat(told())
                .containsExactly(
                        "archive.yml:1:1 a list in this file, expected lines of \"key: value\" | see"
                                + " the guide for the keys there are",
                        "names.yml:1:1 a group of keys in this file, expected a list of \"- name:"
                                + " …\" | see the guide for the keys there are",
                        "publishers.yml this file cannot be read: it is no regular file | give"
                                + " yourself the right to read it, or take it out of the archive");
    }

    private Settings settings() {
        return ConfigReader.read(root);
    }

    private List<String> told() {
        return settings().problems().stream().map(ConfigReaderTest::told).toList();
    }

    private static String told(Problem problem) {
        return problem.position() + " " + problem.message() + " | " + problem.hint();
    }

    private void given(String name, String text) throws IOException {
        Files.writeString(root.resolve(name), text);
    }
}
