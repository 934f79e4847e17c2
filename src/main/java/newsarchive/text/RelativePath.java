package newsarchive.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows relative addresses in which {@code /} parts names, as links write them. Stateless. */
public final class RelativePath {
    private RelativePath() {}

    /**
     * Follows {@code written} from a file.
     *
     * @param file path of the file in which it stands
     * @return the path reached, without {@code .} and {@code ..}; null when it leaves the root
     */
    public static @Nullable String follow(String file, String written) {
        int slash = file.lastIndexOf('/');
        String base = written.startsWith("/") || slash < 0 ? "" : file.substring(0, slash + 1);
        List<String> names = new ArrayList<>();
        String whole = base + written;
        for (String name : whole.split("/", -1)) {
            if (name.equals("..")) {
                if (names.isEmpty()) {
                    return null;
                }
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        boolean folder = whole.endsWith("/") && !names.isEmpty();
        return String.join("/", names) + (folder ? "/" : "");
    }

    /** Replaces {@code %C3%A9} by what it stands for; what is no UTF-8 stays as it is. */
    public static String decoded(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (bytes[i] == '%' && low >= 0) {
                decoded[length++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                decoded[length++] = bytes[i];
            }
        }
        String text = new String(decoded, 0, length, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') >= 0 ? address : text;
    }
}
