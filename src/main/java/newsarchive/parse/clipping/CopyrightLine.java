package newsarchive.parse.clipping;

import java.util.regex.Pattern;
import newsarchive.parse.KnownOutlets;
import org.jspecify.annotations.Nullable;

/**
 * The owner named by a copyright line: {@code © 2016 The Example Tribune. All rights reserved},
 * {@code © EDICIONES X S.L.}, {@code حقوق النشر محفوظة شبكة X 2014}.
 */
final class CopyrightLine {
    /** What is said of rights, and the years: the rest is who has them. */
    private static final Pattern RIGHTS =
            Pattern.compile(
                    "(?iu)copyright(ed)?( by| to| of)?|©|\\(c\\)|all rights reserved|reserved|tous droits réservés"
                            + "|alle rechte vorbehalten|todos los derechos reservados|derechos reservados"
                            + "|все права защищены|при (полном|использовании|цитировании).{0,80}"
                            + "|(جميع )?(ال)?حقوق (النشر |الطبع )?(والنشر )?محفوظة( لـ| ل)?|حقوق النشر"
                            + "|(کلیه|تمامی|تمام|همه) حقوق[^.|]{0,40}?(متعلق به|برای|محفوظ است)"
                            + "|\\bby\\b|\\p{Nd}{4}(\\s*[-–/]\\s*\\p{Nd}{2,4})?");

    private static final Pattern PIECES =
            Pattern.compile("[.|•;,–—]\\s+|\\s*[|•;©–—]\\s*|,\\s*|\\s{2,}");

    private CopyrightLine() {}

    static @Nullable String owner(String line) {
        String rest = RIGHTS.matcher(line).replaceAll(" | ");
        String look = null;
        for (String piece : PIECES.split(rest)) {
            String known = OutletPiece.known(piece);
            if (known != null) {
                return known;
            }
            look = look == null ? OutletPiece.name(piece) : look;
        }
        return look != null ? look : KnownOutlets.get().within(line);
    }
}
