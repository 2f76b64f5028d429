package org.peristiwa.exchange.recipes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.corpus.CorpusSource;
import org.peristiwa.exchange.jsonl.JsonReading;
import org.peristiwa.exchange.jsonl.TextLines;
import org.peristiwa.exchange.selection.ExportSelection;

/**
 * All that is chosen for an export but the folder that it goes to.
 *
 * @param format id of the format
 * @param options of the format, as the command line takes them; those with their default may be absent
 * @param annotators whose layers; none of them: everybody's who has one when it is exported
 * @param selection which articles and annotations, how they are split, whether names are hidden
 * @param strict refuses to write anything when anything would be lost
 */
public record ExportRecipe(
        String format,
        SortedMap<String, String> options,
        List<String> annotators,
        ExportSelection selection,
        boolean strict) {

    public ExportRecipe {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        annotators = List.copyOf(annotators);
    }

    /** Everything of everybody, with the defaults of {@code format}. */
    public static ExportRecipe of(String format) {
        return new ExportRecipe(format, new TreeMap<>(), List.of(), ExportSelection.ALL, false);
    }

    /**
     * Reads what {@link #written} gives.
     *
     * @throws org.peristiwa.exchange.InputFormatException if it is something else
     */
    public static ExportRecipe read(String written) throws IOException {
        return RecipeFile.read(JsonReading.line(Path.of("recipe"), new TextLines.Line(1, written)));
    }

    /** As its file has it. */
    public String written() throws IOException {
        return RecipeFile.text(this);
    }

    /**
     * The export of {@code session} that this describes.
     *
     * @throws ExchangeException if the format is not installed, does not have an option or does not take its value, or the
     *     corpus does not have an annotator
     */
    public Export export(Formats formats, CorpusSession session) throws IOException {
        Exporter exporter =
                formats.exporter(format).orElseThrow(() -> new ExchangeException(ErrorWords.of("noExporter", format)));
        return new Export(exporter, source(session), settings(exporter));
    }

    /**
     * What the export is told, its options checked.
     *
     * @throws org.peristiwa.exchange.OptionException if the format does not have one, or does not take its value
     */
    public ExportSettings settings(Exporter exporter) throws ExchangeException {
        return new ExportSettings(Options.of(exporter.exportOptions(), options), strict, selection);
    }

    /**
     * The layers that it takes.
     *
     * @throws ExchangeException if the corpus does not have one of the annotators
     */
    public CorpusSource source(CorpusSession session) throws ExchangeException {
        return annotators.isEmpty() ? CorpusSource.everybody(session) : CorpusSource.of(session, annotators);
    }
}
