package newsarchive.source;

import java.util.List;
import java.util.NavigableSet;

/**
 * Tells the folder in which a browser put a saved page's pictures and scripts: {@code NAME_files}
 * beside {@code NAME.html}. The endings are those that Windows lists for connected files in its
 * languages, which browsers took over.
 */
final class SavedPageFolder {
    private static final List<String> ENDINGS =
            List.of(
                    "_files",
                    ".files",
                    "-Dateien",
                    "_fichiers",
                    "_archivos",
                    "_arquivos",
                    "_bestanden",
                    "_bylos",
                    "_datoteke",
                    "_dosyalar",
                    "_elemei",
                    "_failid",
                    "_fails",
                    "_fajlovi",
                    "_ficheiros",
                    "-filer",
                    "_file",
                    "_fitxers",
                    "_fitxategiak",
                    "_pliki",
                    "_soubory",
                    "_tiedostot");

    private SavedPageFolder() {}

    /**
     * Whether {@code folder} belongs to one of the saved pages beside it.
     *
     * @param neighbours names of all entries of the folder that holds it
     */
    static boolean belongsToPage(String folder, NavigableSet<String> neighbours) {
        for (String ending : ENDINGS) {
            if (folder.endsWith(ending)) {
                String page = folder.substring(0, folder.length() - ending.length());
                for (String neighbour : neighbours.tailSet(page + ".")) {
                    if (!neighbour.startsWith(page + ".")) {
                        break;
                    }
                    if (isPage(neighbour, page)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isPage(String file, String page) {
        return file.indexOf('.', page.length() + 1) < 0
                && SourceKind.of(file).filter(SourceKind.SAVED_PAGE::equals).isPresent();
    }
}
