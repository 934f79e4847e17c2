package newsarchive.parse.savedpage;

import static org.assertj.core.api.Assertions.assertThat;

import newsarchive.page.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readers are told in their own language what a block was taken for. */
class RoleReasonsTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void aReasonHasWordsInEveryLanguage(Role role) {
        String reason = role.reason;
        assertThat(Messages.of("ru").told(reason)).as(reason).matches("\\P{IsLatin}*");
    }
}
