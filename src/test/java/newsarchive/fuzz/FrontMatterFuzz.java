package newsarchive.fuzz;

import java.nio.charset.StandardCharsets;
import newsarchive.parse.frontmatter.FrontMatter;
import newsarchive.parse.frontmatter.FrontMatterBlock;
import newsarchive.parse.frontmatter.FrontMatterReader;
import newsarchive.problem.Problem;

/** Any front matter is read or told with a line of the file. */
public final class FrontMatterFuzz {
    private FrontMatterFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        FrontMatterBlock block = FrontMatterBlock.cut(text, "a.md");
        String yaml = block.yaml() == null ? text : block.yaml();
        int lines = 2 + (int) yaml.lines().count();
        FrontMatter read = FrontMatterReader.read(yaml, "front matter", "a.md", 2);
        for (Problem problem : read.problems()) {
            if (problem.position().line() > lines + 1 || problem.message().isBlank()) {
                throw new AssertionError(problem.toString());
            }
        }
        FrontMatterReader.readSidecar(yaml, "a.yml");
    }
}
