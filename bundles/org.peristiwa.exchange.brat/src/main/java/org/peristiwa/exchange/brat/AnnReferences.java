package org.peristiwa.exchange.brat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.brat.AnnLine.AttributeLine;
import org.peristiwa.exchange.brat.AnnLine.EventLine;
import org.peristiwa.exchange.brat.AnnLine.NoteLine;
import org.peristiwa.exchange.brat.AnnLine.RelationLine;
import org.peristiwa.exchange.brat.AnnLine.TextBound;
import org.peristiwa.exchange.brat.AnnLine.TieLine;
import org.peristiwa.exchange.brat.AnnReader.BadLines;
import org.peristiwa.model.layer.Annotation;

/** The lines of the files of one text that fit together: ids unique, references answered, types known. */
final class AnnReferences {

    private final @Nullable ImportedTypes types;
    private final AnnIds ids;
    private final BadLines badLines;
    private List<AnnLine> lines = new ArrayList<>();
    private Path file = Path.of("");

    /**
     * @param types the types that there are; null to take any
     * @param ids those of all the files
     */
    AnnReferences(@Nullable ImportedTypes types, AnnIds ids, BadLines badLines) {
        this.types = types;
        this.ids = ids;
        this.badLines = badLines;
    }

    /**
     * Checks the lines of a file, which may refer to those of files checked before; what is wrong is told and left out,
     * and so is what refers to it.
     */
    void check(Path from, List<AnnLine> read) throws InputFormatException {
        file = from;
        for (AnnLine line : read) {
            if (line instanceof TieLine) {
                lines.add(line);
            } else if (line.id().line() != null) {
                String id = line.id().toString();
                badLines.bad(new InputFormatException(file, line.line(), 1, id, "this id is used already"));
            } else {
                line.id().line(line);
                lines.add(line);
            }
        }
        while (leaveOutWrong()) {
            lines.forEach(AnnReferences::forgetNaming);
        }
    }

    /** Whether there were wrong ones. */
    private boolean leaveOutWrong() throws InputFormatException {
        List<AnnLine> right = new ArrayList<>(lines.size());
        for (AnnLine line : lines) {
            Optional<InputFormatException> problem = problem(line);
            if (problem.isPresent()) {
                badLines.bad(problem.get());
                line.id().line(null);
            } else {
                noteNaming(line);
                right.add(line);
            }
        }
        boolean hadWrong = right.size() < lines.size();
        lines = right;
        return hadWrong;
    }

    private static void noteNaming(AnnLine line) {
        if (line instanceof EventLine event) {
            event.trigger().namedAsTrigger();
            if (event.trigger().line() instanceof TextBound trigger
                    && !trigger.type().equals(event.type())) {
                event.trigger().namedOtherwise();
            }
        }
        for (AnnId named : line.references()) {
            named.namedOtherwise();
        }
    }

    private static void forgetNaming(AnnLine line) {
        line.id().forgetNaming();
    }

    /** The lines that are right, in file order. */
    List<AnnLine> lines() {
        return lines;
    }

    /** What has been made of the line with this id; null where that was nothing. */
    @Nullable
    Annotation annotation(String id) {
        return ids.of(id, 0, id.length()).annotation();
    }

    private Optional<InputFormatException> problem(AnnLine line) {
        if (line instanceof EventLine event && !(event.trigger().line() instanceof TextBound)) {
            return wrong(line, event.trigger().toString(), "no text-bound line with the id of this trigger");
        }
        for (AnnId id : line.references()) {
            AnnLine target = id.line();
            if (target == null) {
                return wrong(line, id.toString(), "no line with this id");
            }
            boolean isParticipant = target instanceof TextBound || target instanceof EventLine;
            boolean isOwner = isParticipant || target instanceof RelationLine;
            boolean fits = line instanceof NoteLine
                    || (isOwner && !(line instanceof TieLine) && !(line instanceof EventLine))
                    || isParticipant;
            if (!fits) {
                return wrong(line, id.toString(), "this kind of line cannot be referred to here");
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
        return Optional.of(
                new InputFormatException(file, line.line(), line.id().toString().length() + 2, text, reason));
    }
}
