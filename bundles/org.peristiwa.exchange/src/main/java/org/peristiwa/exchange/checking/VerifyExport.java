package org.peristiwa.exchange.checking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ConvertedSource;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.SelfCheckException;
import org.peristiwa.exchange.internal.Datasheet;
import org.peristiwa.exchange.internal.ReportFiles;
import org.peristiwa.exchange.internal.StagedFolder;
import org.peristiwa.exchange.jsonl.TextLines;
import org.peristiwa.exchange.selection.ExportSelection;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedMap;
import org.peristiwa.words.Localised;

/**
 * Verifies an export that lies on disk, perhaps for long and come by many hands:
 *
 * <ol>
 *   <li>each file is the one of {@code SHA256SUMS}, and none is missing or there without being in it;
 *   <li>the text at each written offset is what was marked ({@link Exporter#verify});
 *   <li>where the format can be imported, it is imported, exported again with the same settings, and imported once more:
 *       where the format keeps the text, both imports have every article and say the same, whatever the order.
 * </ol>
 *
 * <p>{@link #against} says as well whether the corpus, as it is now, would be exported to the same bytes.
 */
public final class VerifyExport {

    /** What tells of an export and is no part of it; for these only the checksum counts. */
    private static final Set<String> ABOUT =
            Set.of(ReportFiles.JSON, ReportFiles.TEXT, Datasheet.FILE, StagedFolder.CHECKSUMS);

    private final Formats formats;
    private final Path folder;
    private final ExportRecord made;
    private final List<ExportFinding> findings = new ArrayList<>();

    /**
     * Reads how the export in {@code folder} was made.
     *
     * @throws InputFormatException if the folder does not hold an export
     * @throws ExchangeException if its format is not installed
     * @throws IOException if it cannot be read
     */
    public VerifyExport(Formats formats, Path folder) throws IOException {
        this.formats = formats;
        this.folder = folder;
        this.made = ExportRecord.read(folder);
    }

    /** How the export was made. */
    public ExportRecord made() {
        return made;
    }

    /**
     * What is wrong with the export in itself; empty when it is sound.
     *
     * @throws IOException if something cannot be read
     */
    public List<ExportFinding> alone(Progress progress) throws IOException {
        findings.clear();
        checksums();
        Exporter exporter = exporter();
        try {
            exporter.verify(folder);
        } catch (SelfCheckException | InputFormatException e) {
            findings.add(new ExportFinding("", Localised.told(e)));
            return List.copyOf(findings);
        }
        Optional<Importer> importer = formats.importer(made.format());
        if (importer.isPresent()) {
            again(importer.get(), exporter, progress);
        }
        return List.copyOf(findings);
    }

    /**
     * How the export differs from what {@code source} would be exported to now; empty when not at all.
     *
     * @param source of the same annotators as the export
     * @throws IOException if something cannot be read
     */
    public List<ExportFinding> against(ExportSource source, Progress progress) throws IOException {
        findings.clear();
        ExportSelection selection = ExportSelection.parse(made.selection());
        compareBytes(exporter(), source, selection, progress);
        return List.copyOf(findings);
    }

    private Exporter exporter() throws ExchangeException {
        return formats.exporter(made.format())
                .orElseThrow(() -> new ExchangeException(ErrorWords.of("noExporter", made.format())));
    }

    private void checksums() throws IOException {
        ShelvedMap<String, String> expected = sums(folder.resolve(StagedFolder.CHECKSUMS));
        Set<String> present = files(folder);
        for (Iterator<String> files = expected.keys(); files.hasNext(); ) {
            String file = files.next();
            if (!present.contains(file)) {
                findings.add(new ExportFinding(file, ErrorWords.of("export.missing")));
            } else if (!expected.get(file).equals(Optional.of(sha256(folder.resolve(file))))) {
                findings.add(new ExportFinding(file, ErrorWords.of("export.changed")));
            }
        }
        for (String file : present) {
            if (!expected.containsKey(file) && !file.equals(StagedFolder.CHECKSUMS)) {
                findings.add(new ExportFinding(file, ErrorWords.of("export.foreign")));
            }
        }
    }

    private static ShelvedMap<String, String> sums(Path list) throws IOException {
        ShelvedMap<String, String> sums = new Shelf().map();
        try (TextLines lines = TextLines.open(list)) {
            for (Optional<TextLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
                String line = next.get().text();
                if (line.length() > 66) {
                    sums.put(line.substring(66), line.substring(0, 64));
                }
            }
        }
        return sums;
    }

    private void again(Importer importer, Exporter exporter, Progress progress) throws IOException {
        Path temporary = Files.createTempDirectory("peristiwa-verify");
        try {
            Path second = temporary.resolve("export");
            ConvertedSource first = new ConvertedSource(importer, request(importer, folder));
            int documents = export(exporter, first, ExportSelection.ALL, second, progress);
            if (keepsText(exporter) && countMatches(documents, "export.countRead")) {
                compare(first, new ConvertedSource(importer, request(importer, second)), progress);
            }
        } catch (InputFormatException e) {
            findings.add(new ExportFinding("", ErrorWords.of("export.unread", Localised.told(e))));
        } finally {
            StagedFolder.delete(temporary);
        }
    }

    private static boolean keepsText(Exporter exporter) {
        return exporter.format().keeps().contains(Kept.TEXT);
    }

    private ImportRequest request(Importer importer, Path from) throws ExchangeException {
        String annotator =
                made.annotators().isEmpty() ? "gold" : made.annotators().get(0);
        Options options = Options.of(importer.importOptions(), Map.of());
        return new ImportRequest(List.of(from), options, annotator, false, Progress.NONE);
    }

    private int export(Exporter exporter, ExportSource source, ExportSelection selection, Path to, Progress progress)
            throws IOException {
        Options options = Options.of(exporter.exportOptions(), made.options());
        return new Export(exporter, source, new ExportSettings(options, false, selection))
                .to(to, progress)
                .documents();
    }

    private boolean countMatches(int documents, String key) {
        if (documents != made.documents()) {
            findings.add(new ExportFinding("", ErrorWords.of(key, made.documents(), documents)));
        }
        return documents == made.documents();
    }

    private void compare(ExportSource one, ExportSource other, Progress progress) throws IOException {
        try (DocumentStream firsts = one.open();
                DocumentStream seconds = other.open()) {
            for (Optional<AnnotatedDocument> first = firsts.next(); first.isPresent(); first = firsts.next()) {
                progress.check();
                Optional<AnnotatedDocument> second = seconds.next();
                String id = first.get().article().getId();
                if (second.isEmpty() || !DocumentDigest.of(first.get()).equals(DocumentDigest.of(second.get()))) {
                    findings.add(new ExportFinding(id, ErrorWords.of("export.otherSense")));
                }
            }
        }
    }

    private void compareBytes(Exporter exporter, ExportSource source, ExportSelection selection, Progress progress)
            throws IOException {
        Path temporary = Files.createTempDirectory("peristiwa-verify");
        try {
            Path second = temporary.resolve("export");
            int documents = export(exporter, source, selection, second, progress);
            if (countMatches(documents, "export.countNow")) {
                compareFiles(second);
            }
        } finally {
            StagedFolder.delete(temporary);
        }
    }

    private void compareFiles(Path second) throws IOException {
        Set<String> all = files(folder);
        all.addAll(files(second));
        all.removeAll(ABOUT);
        for (String file : all) {
            Path one = folder.resolve(file);
            Path other = second.resolve(file);
            if (!Files.exists(one) || !Files.exists(other)) {
                findings.add(new ExportFinding(file, ErrorWords.of(Files.exists(one) ? "export.notIn" : "export.in")));
            } else if (Files.mismatch(one, other) >= 0) {
                findings.add(new ExportFinding(file, ErrorWords.of("export.differs")));
            }
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> names = new Shelf().set();
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
            return names;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[1 << 16];
            int read = digest.read(buffer);
            while (read >= 0) {
                read = digest.read(buffer);
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
