package newsarchive.importing.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the runs of letters with their places out of the pages of a PDF. For one document. */
final class PdfPieces extends PDFTextStripper {
    /** A page of more is no page of a newspaper. */
    private static final int MOST = 50_000;

    private final List<PdfPage.Piece> pieces = new ArrayList<>();

    /** Of the page {@code number}, from 1. */
    static List<PdfPage.Piece> of(PDDocument document, int number) throws IOException {
        PdfPieces page = new PdfPieces();
        page.setStartPage(number);
        page.setEndPage(number);
        page.setSuppressDuplicateOverlappingText(true);
        page.writeText(document, Writer.nullWriter());
        return page.pieces;
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        int from = 0;
        for (int i = 1; i <= letters.size(); i++) {
            boolean apart = i == letters.size() || isApart(letters.get(i - 1), letters.get(i));
            if (apart && pieces.size() < MOST) {
                add(letters.subList(from, i));
                from = i;
            }
        }
    }

    private static boolean isApart(TextPosition one, TextPosition next) {
        double free = next.getXDirAdj() - one.getXDirAdj() - one.getWidthDirAdj();
        boolean otherLine = Math.abs(next.getYDirAdj() - one.getYDirAdj()) > 0.3 * size(one);
        return otherLine || free > 0.9 * size(one) || free < -2 * size(one);
    }

    private static double size(TextPosition letter) {
        double size = letter.getFontSizeInPt();
        return size > 1 ? size : Math.max(1, letter.getHeightDir());
    }

    private void add(List<TextPosition> letters) {
        StringBuilder text = new StringBuilder();
        TextPosition last = null;
        for (TextPosition letter : letters) {
            if (last != null) {
                double free = letter.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
                boolean spaced = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
                if (free > 0.18 * size(last) && !spaced && !" ".equals(letter.getUnicode())) {
                    text.append(' ');
                }
            }
            text.append(letter.getUnicode());
            last = letter;
        }
        TextPosition first = letters.get(0);
        if (last == null || text.toString().isBlank()) {
            return;
        }
        double size = size(first);
        pieces.add(
                new PdfPage.Piece(
                        first.getXDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        first.getYDirAdj() - 0.75 * size,
                        first.getYDirAdj(),
                        size,
                        text.toString()));
    }
}
