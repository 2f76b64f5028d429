package org.peristiwa.exchange.uima;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.peristiwa.exchange.SelfCheckException;
import org.peristiwa.exchange.parts.ReadBack;

/** Checks of files that have been written that the text at each annotation's offsets is what was marked. */
final class CasSurfaces {

    private CasSurfaces() {}

    /**
     * Reads back every file with this ending in {@code folder}.
     *
     * @throws SelfCheckException if one does not read back, or an annotation covers other words than it says
     */
    static void verify(Path folder, String ending, CasFiles.CasReader reader) throws IOException {
        ReadBack.each(
                folder, file -> file.toString().endsWith(ending) && !file.endsWith("export-report.json"), file -> {
                    Cas cas = reader.read(file, structure -> {})
                            .view(ReferenceFeatures.NONE, loss -> {}, (losses, view) -> {});
                    check(folder.relativize(file).toString(), cas);
                });
    }

    private static void check(String file, Cas cas) throws SelfCheckException {
        String text = String.valueOf(cas.sofa().text("sofaString"));
        for (Fs structure : cas.structures()) {
            String surface = structure.text(CasTypes.SURFACE);
            if (surface == null) {
                continue;
            }
            String found = structure.get(CasTypes.PIECES) instanceof List<?> pieces
                    ? pieces.stream().map(piece -> slice(text, (Fs) piece)).collect(Collectors.joining(" "))
                    : slice(text, structure);
            if (!found.equals(surface)) {
                throw new SelfCheckException(file, String.valueOf(structure.text("id")), surface, found);
            }
        }
    }

    private static String slice(String text, Fs structure) {
        int begin = structure.number("begin");
        int end = structure.number("end");
        return begin < 0 || begin > end || end > text.length() ? "" : text.substring(begin, end);
    }
}
