package newsarchive.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote into the jar, what it was made of, and the Java it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Attributes facts = facts();
        return new String[] {
            "archive " + ofProgram(),
            "commit "
                    + said(facts, "Build-Commit")
                    + ", compiled by JDK "
                    + said(facts, "Build-Jdk-Spec"),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name")
        };
    }

    /** The program's version; {@code development} outside a jar. */
    static String ofProgram() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** The repository on GitHub that released the program, {@code owner/archive}; null for none. */
    static @Nullable String repository() throws IOException {
        String version = ofProgram();
        String repository = facts().getValue("Build-Repository");
        boolean released = Character.isDigit(version.charAt(0)) && !version.endsWith("-SNAPSHOT");
        return released && repository != null && repository.contains("/") ? repository : null;
    }

    private static Attributes facts() throws IOException {
        // the program is one jar, and its manifest the first on the class path
        try (InputStream manifest = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            boolean ours = Version.class.getPackage().getImplementationVersion() != null;
            return manifest == null || !ours
                    ? new Attributes()
                    : new Manifest(manifest).getMainAttributes();
        }
    }

    private static String said(Attributes facts, String name) {
        String value = facts.getValue(name);
        return value == null ? "unknown" : value;
    }
}
