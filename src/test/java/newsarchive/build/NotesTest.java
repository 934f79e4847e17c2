package newsarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotesTest {
    @Test
    void aSiteNearTheLimitOfGitHubPagesIsTold() {
        assertThat(Notes.ofSize(799_999_999, 10)).isEmpty();
        assertThat(Notes.ofSize(1_240_000_000, 45_123))
                .containsExactly(
                        "the site is 1.2 GB in 45,123 files; GitHub Pages serves up to 1 GB: see"
                                + " docs/articles/scale.md for what to leave out and for other hosts");
    }
}
