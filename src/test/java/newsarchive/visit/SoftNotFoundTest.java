package newsarchive.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftNotFoundTest {

    @ParameterizedTest
    @CsvSource({
        "/2016/ferry, /, soft-home",
        "/2016/ferry, /index.html, soft-home",
        "/2016/ferry, /en/, soft-home",
        "/2016/ferry?id=7, /home, soft-home",
        "/2016/ferry, /archive/ferry, none",
        "/2016/ferry, /?p=123, none",
        "/, /en/, none",
        "/2016/ferry, /2016/ferry/, none",
    })
    void aDeepAddressDoesNotLeadHome(String asked, String reached, String expected) {
        assertThat(sign(asked, reached, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    404;                                         soft-title
                    Error 404;                                   soft-title
                    404 Not Found;                               soft-title
                    Page not found;                              soft-title
                    Oops! Page not found.;                       soft-title
                    Page not found | The Courier;                soft-title
                    The Courier - 404;                           soft-title
                    The Courier – Seite nicht gefunden;          soft-title
                    Page introuvable · Le Courrier;              soft-title
                    Страница не найдена;                         soft-title
                    الصفحة غير موجودة;                           soft-title
                    A ferry for the winter | The Courier;        none
                    Missing ferry not found after a day;         none
                    404 passengers and no ferry for the winter;  none
                    Flight 404 lands;                            none
                    The Courier;                                 none
                    """)
    void aTitleDoesNotSayThatThePageIsNotThere(String title, String expected) {
        assertThat(sign("/a", "/a", "<html><head><title>" + title + "</title>"))
                .isEqualTo(expected);
    }

    private static String sign(String asked, String reached, String html) {
        URI host = URI.create("https://courier.example");
        String sign =
                SoftNotFound.sign(
                        host.resolve(asked), host.resolve(reached), html, "A ferry for the winter");
        return sign.isEmpty() ? "none" : sign;
    }
}
