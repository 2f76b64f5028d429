package org.peristiwa.exchange.brat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.brat.AnnLine.AttributeLine;
import org.peristiwa.exchange.brat.AnnLine.EventLine;
import org.peristiwa.exchange.brat.AnnLine.NoteLine;
import org.peristiwa.exchange.brat.AnnLine.RelationLine;
import org.peristiwa.exchange.brat.AnnLine.TextBound;
import org.peristiwa.exchange.brat.AnnLine.TieLine;
import org.peristiwa.exchange.brat.AnnReader.BadLines;

/** The lines of the files of one text that fit together: ids unique, references answered, types known. */
final class AnnReferences {

    private final @Nullable ImportedTypes types;
    private final BadLines badLines;
    private final Map<String, AnnLine> byId = new HashMap<>();
    private final List<AnnLine> lines = new ArrayList<>();
    private Path file = Path.of("");

    /** @param types the types that there are; null to take any */
    AnnReferences(@Nullable ImportedTypes types, BadLines badLines) {
        this.types = types;
        this.badLines = badLines;
    }

    /**
     * Checks the lines of a file, which may refer to those of files checked before; what is wrong is told and left out,
     * and so is what refers to it.
     */
    void check(Path from, List<AnnLine> read) throws InputFormatException {
        file = from;
        for (AnnLine line : read) {
            if (!line.id().equals("*") && byId.putIfAbsent(line.id(), line) != null) {
                badLines.bad(new InputFormatException(file, line.line(), 1, line.id(), "this id is used already"));
            } else {
                lines.add(line);
            }
        }
        boolean removed = true;
        while (removed) {
            removed = false;
            for (AnnLine line : List.copyOf(lines)) {
                Optional<InputFormatException> problem = problem(line);
                if (problem.isPresent()) {
                    badLines.bad(problem.get());
                    lines.remove(line);
                    byId.remove(line.id());
                    removed = true;
                }
            }
        }
    }

    /** The lines that are right, in file order. */
    List<AnnLine> lines() {
        return lines;
    }

    /** The line with this id, which is one that a checked line refers to. */
    @Nullable
    AnnLine line(String id) {
        return byId.get(id);
    }

    /** The ids of text-bound lines that are triggers, with their events in file order. */
    Map<String, List<EventLine>> triggers() {
        Map<String, List<EventLine>> triggers = new LinkedHashMap<>();
        for (AnnLine line : lines) {
            if (line instanceof EventLine event) {
                triggers.computeIfAbsent(event.trigger(), id -> new ArrayList<>(1))
                        .add(event);
            }
        }
        return triggers;
    }

    /** Every id that some line names other than as its trigger. */
    Set<String> referenced() {
        Set<String> ids = new HashSet<>();
        lines.forEach(line -> ids.addAll(line.references()));
        return ids;
    }

    private Optional<InputFormatException> problem(AnnLine line) {
        if (line instanceof EventLine event && !(byId.get(event.trigger()) instanceof TextBound)) {
            return wrong(line, event.trigger(), "no text-bound line with the id of this trigger");
        }
        for (String id : line.references()) {
            AnnLine target = byId.get(id);
            if (target == null) {
                return wrong(line, id, "no line with this id");
            }
            boolean isParticipant = target instanceof TextBound || target instanceof EventLine;
            boolean isOwner = isParticipant || target instanceof RelationLine;
            boolean fits = line instanceof NoteLine
                    || (isOwner && !(line instanceof TieLine) && !(line instanceof EventLine))
                    || isParticipant;
            if (!fits) {
                return wrong(line, id, "this kind of line cannot be referred to here");
            }
        }
        return types == null ? Optional.empty() : unknownType(line, types);
    }

    private Optional<InputFormatException> unknownType(AnnLine line, ImportedTypes known) {
        if (line instanceof TextBound mention && known.kind(mention.type()) == null) {
            return wrong(line, mention.type(), "unknown type");
        }
        if (line instanceof EventLine event && known.kind(event.type()) != ImportedTypes.MentionKind.EVENT) {
            return wrong(line, event.type(), "unknown event type");
        }
        if (line instanceof RelationLine relation && !known.knowsRelation(relation.type())) {
            return wrong(line, relation.type(), "unknown relation type");
        }
        if (line instanceof TieLine tie && !tie.type().equals(BratFormat.EQUIV) && !known.knowsRelation(tie.type())) {
            return wrong(line, tie.type(), "unknown relation type");
        }
        if (line instanceof AttributeLine attribute && !known.knowsAttribute(attribute.name())) {
            return wrong(line, attribute.name(), "unknown attribute");
        }
        return Optional.empty();
    }

    private Optional<InputFormatException> wrong(AnnLine line, String text, String reason) {
        return Optional.of(new InputFormatException(file, line.line(), line.id().length() + 2, text, reason));
    }
}
