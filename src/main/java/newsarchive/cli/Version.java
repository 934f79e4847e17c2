package newsarchive.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote into the jar, and the Java it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "archive " + ofProgram(),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name")
        };
    }

    /** The program's version; {@code development} outside a jar. */
    static String ofProgram() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
