package newsarchive.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurationTest {
    @Test
    void rightsThatTheSourceStatesAreTakenOver() {
        assertThat(Curation.NONE.withRights("CC BY 4.0").rights()).isEqualTo("CC BY 4.0");
    }

    @Test
    void whatTheCuratorWroteStays() {
        Curation settled = Curation.NONE.withRights("By permission of the Bay Post");
        assertThat(settled.withRights("CC BY 4.0")).isSameAs(settled);
        assertThat(settled.withRights(null)).isSameAs(settled);
    }
}
