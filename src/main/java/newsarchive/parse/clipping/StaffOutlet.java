package newsarchive.parse.clipping;

import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/** The outlet in a staff name: {@code Reuters Staff} is of Reuters. */
final class StaffOutlet {
    private StaffOutlet() {}

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
