package newsarchive.parse.clipping;

import java.util.Set;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/** The outlet in a staff name: {@code Reuters Staff} is of Reuters. */
final class StaffOutlet {
    private static final Set<String> WORDS =
            Set.of(
                    "staff",
                    "writer",
                    "writers",
                    "correspondent",
                    "correspondents",
                    "reporter",
                    "reporters",
                    "foreign",
                    "special",
                    "senior",
                    "political",
                    "national",
                    "diplomatic",
                    "medical",
                    "business",
                    "military",
                    "contributor",
                    "columnist");

    private StaffOutlet() {}

    /** {@code Harbour Post Staff Writers} of a line of its own; null when it ends otherwise. */
    static @Nullable String beforeStaffWords(String line) {
        String left = line.substring(line.lastIndexOf(", ") + 1).strip();
        int end = left.length();
        for (int space = left.lastIndexOf(' ');
                space > 0 && WORDS.contains(FoldLetters.fold(left.substring(space + 1)));
                space = left.lastIndexOf(' ')) {
            left = left.substring(0, space);
        }
        boolean shorter = left.length() < end;
        String known = shorter ? KnownOutlets.get().namedBesideASign(left) : null;
        return known != null ? known : shorter && OutletName.looksLike(left) ? left : null;
    }

    static @Nullable String of(@Nullable String staff) {
        if (staff == null || Lexicon.get().section("staff").has(FoldLetters.fold(staff))) {
            return null; // "Agencias" names none of them
        }
        for (int at = staff.lastIndexOf(' '); at > 0; at = staff.lastIndexOf(' ', at - 1)) {
            if (OutletName.looksLike(staff.substring(0, at))) {
                return staff.substring(0, at);
            }
        }
        return OutletName.looksLike(staff) ? staff : null;
    }
}
