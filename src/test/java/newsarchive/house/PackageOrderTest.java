package newsarchive.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A file imports only packages above its own, so that the list of packages can be read as the way
 * of an article through the program. Within one room (parse and its subpackages) the order is free,
 * but never a circle.
 */
class PackageOrderTest {
    private static final List<String> ORDER =
            List.of(
                    "text",
                    "problem",
                    "source",
                    "yaml",
                    "article",
                    "config",
                    "parse",
                    "normalise",
                    "body",
                    "words",
                    "ledger",
                    "health",
                    "link",
                    "page",
                    "render",
                    "publish",
                    "cache",
                    "build",
                    "serve",
                    "importing",
                    "exporting",
                    "edit",
                    "check",
                    "visit",
                    "scaffold",
                    "manual",
                    "cli");

    private static final Pattern OURS =
            Pattern.compile("\\bnewsarchive((?:\\.[a-z][a-z0-9]*)+)\\.[A-Z]");

    @Test
    void everyPackageHasItsPlace() {
        for (JavaSources.Source source : JavaSources.ofMain()) {
            String room = room(source.packageName());
            assertThat(ORDER.contains(room) || room.isEmpty())
                    .as("%s lies in a package that DESIGN's list knows", source.name())
                    .isTrue();
        }
    }

    @Test
    void filesImportOnlyPackagesAboveTheirOwn() {
        List<String> wrong = new ArrayList<>();
        for (JavaSources.Source source : JavaSources.ofMain()) {
            int own = ORDER.indexOf(room(source.packageName()));
            for (String used : used(source)) {
                if (ORDER.indexOf(room(used)) > own) {
                    wrong.add(source.name() + " uses " + used);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaSources.Source source : JavaSources.ofMain()) {
            Set<String> others =
                    uses.computeIfAbsent(source.packageName(), name -> new TreeSet<>());
            others.addAll(used(source));
            others.remove(source.packageName());
        }
        boolean shrinks = true;
        while (shrinks) {
            shrinks = uses.entrySet().removeIf(entry -> isFree(entry.getValue(), uses));
        }
        assertThat(uses).as("packages left when those that use no other are taken away").isEmpty();
    }

    private static boolean isFree(Set<String> used, Map<String, Set<String>> left) {
        return used.stream().noneMatch(left::containsKey);
    }

    private static Set<String> used(JavaSources.Source source) {
        Set<String> used = new TreeSet<>();
        Matcher name = OURS.matcher(String.join("\n", source.code().toList()));
        while (name.find()) {
            used.add("newsarchive" + name.group(1));
        }
        return used;
    }

    /** {@code parse} of {@code newsarchive.parse.clipping}. */
    private static String room(String packageName) {
        String[] names = packageName.split("\\.");
        return names.length > 1 ? names[1] : "";
    }
}
