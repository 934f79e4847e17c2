package newsarchive.publish;

import java.io.File;

/** Tells whether an address is one of a file below the site's folder. Stateless. */
final class SitePath {
    private static final boolean HAS_DRIVES = File.separatorChar == '\\';

    private SitePath() {}

    /**
     * Whether {@code path} is a row of names parted by {@code /} that leads nowhere else: no name
     * is empty, {@code .} or {@code ..}, none holds a backslash, none a colon where that means a
     * drive.
     */
    static boolean is(String path) {
        if (path.indexOf('\\') >= 0 || (HAS_DRIVES && path.indexOf(':') >= 0)) {
            return false;
        }
        int from = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            if (!isName(path, from, slash)) {
                return false;
            }
            from = slash + 1;
        }
        return isName(path, from, path.length());
    }

    private static boolean isName(String path, int from, int to) {
        return switch (to - from) {
            case 0 -> false;
            case 1 -> path.charAt(from) != '.';
            case 2 -> path.charAt(from) != '.' || path.charAt(from + 1) != '.';
            default -> true;
        };
    }
}
