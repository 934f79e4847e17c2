package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinifyScriptTest {
    @Test
    void commentsOfAWholeLineIndentationAndEmptyLinesGo() {
        assertThat(MinifyScript.of("// why\n(() => {\n  let a = 1; // once\n\n  // two\n})();\n"))
                .isEqualTo("(() => {\nlet a = 1; // once\n})();\n");
    }

    @Test
    void anAddressWithinALineStays() {
        assertThat(MinifyScript.of("  const a = 'https://a.example'\n"))
                .isEqualTo("const a = 'https://a.example'\n");
    }

    @Test
    void aScriptWithATemplateLiteralOrALongCommentStaysAsItIs() {
        assertThat(MinifyScript.of("const a = `\n  // text\n`;\n"))
                .isEqualTo("const a = `\n  // text\n`;\n");
        assertThat(MinifyScript.of("/*\n  a\n*/\n")).isEqualTo("/*\n  a\n*/\n");
    }
}
