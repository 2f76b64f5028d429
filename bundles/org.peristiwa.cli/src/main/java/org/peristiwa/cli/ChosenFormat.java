package org.peristiwa.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Words;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.Importer;

/** Finds the format that the user means: the one named, or the only one that the files look like. */
public final class ChosenFormat {

    /** Takes nearly any file, so it counts only where nothing else does. */
    private static final String TEXT = "text";

    private final Formats formats;
    private final Words words;

    public ChosenFormat(Formats formats, Words words) {
        this.formats = formats;
        this.words = words;
    }

    /**
     * The importer to use.
     *
     * @param named what the user called it, or null to guess it from the files
     * @throws BadInput if there is none, or the files fit several
     */
    public Importer importer(@Nullable String named, List<Path> inputs) {
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new BadInput(words.text("error.noSuchFile", input));
            }
        }
        if (named != null) {
            return formats.importer(named).orElseThrow(() -> unknown("error.noImporter", named, importable()));
        }
        List<Importer> candidates = candidates(inputs);
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        String first = inputs.get(0).toString();
        throw candidates.isEmpty()
                ? new BadInput(words.text("error.formatNotKnown", first, join(importable())))
                : new BadInput(words.text("error.formatAmbiguous", first, join(ids(candidates))));
    }

    private List<Importer> candidates(List<Path> inputs) {
        List<Importer> all = formats.recognise(inputs.get(0));
        for (Path input : inputs.subList(1, inputs.size())) {
            Set<String> fits = Set.copyOf(ids(formats.recognise(input)));
            all = all.stream()
                    .filter(importer -> fits.contains(importer.format().id()))
                    .toList();
        }
        List<Importer> particular = all.stream()
                .filter(importer -> !importer.format().id().equals(TEXT))
                .toList();
        return particular.isEmpty() ? all : particular;
    }

    /**
     * The exporter to use.
     *
     * @throws BadInput if there is no such one
     */
    public Exporter exporter(String named) {
        return formats.exporter(named).orElseThrow(() -> unknown("error.noExporter", named, exportable()));
    }

    private BadInput unknown(String key, String named, Collection<String> known) {
        return new BadInput(words.text(key, named, join(known)));
    }

    private List<String> importable() {
        return formats.descriptions().keySet().stream()
                .filter(id -> formats.importer(id).isPresent())
                .toList();
    }

    private List<String> exportable() {
        return formats.descriptions().keySet().stream()
                .filter(id -> formats.exporter(id).isPresent())
                .toList();
    }

    private static List<String> ids(List<Importer> importers) {
        return importers.stream().map(importer -> importer.format().id()).toList();
    }

    private static String join(Collection<String> ids) {
        return ids.stream().collect(Collectors.joining(", "));
    }
}
