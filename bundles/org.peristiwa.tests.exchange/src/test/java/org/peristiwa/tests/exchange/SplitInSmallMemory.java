package org.peristiwa.tests.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.checking.ExportFinding;
import org.peristiwa.exchange.checking.VerifyExport;
import org.peristiwa.exchange.selection.ExportSelection;

/**
 * A process of its own with less memory than what could be kept of each article would take: exports very many short
 * articles split anew, and verifies the export, which reads it back and exports it again.
 */
final class SplitInSmallMemory {

    private SplitInSmallMemory() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ManyArticles articles = new ManyArticles(Integer.parseInt(arguments[1]), 1);
        Exporter exporter = AllFormats.FORMATS.exporter("json").orElseThrow();
        Options lines = Options.of(exporter.exportOptions(), Map.of("lines", "true"));
        ExportSelection split = ExportSelection.parse(Map.of("splits", "train=8,dev=1,test=1", "seed", "7"));

        System.out.println("export");
        new Export(exporter, articles, new ExportSettings(lines, false, split)).to(folder, Progress.NONE);
        System.out.println("verify");
        List<ExportFinding> findings = new VerifyExport(AllFormats.FORMATS, folder).alone(Progress.NONE);
        findings.forEach(finding -> System.out.println(finding));
        System.out.println("done");
    }
}
