package org.peristiwa.exchange.brat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.brat.AnnLine.AttributeLine;
import org.peristiwa.exchange.brat.AnnLine.EventLine;
import org.peristiwa.exchange.brat.AnnLine.LinkLine;
import org.peristiwa.exchange.brat.AnnLine.NoteLine;
import org.peristiwa.exchange.brat.AnnLine.RelationLine;
import org.peristiwa.exchange.brat.AnnLine.TextBound;
import org.peristiwa.exchange.brat.AnnLine.TieLine;
import org.peristiwa.exchange.brat.AnnReader.BadLines;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.words.Localised;

/** The lines of the files of one text that fit together: ids unique, references answered, types known. */
final class AnnReferences {

    private final @Nullable ImportedTypes types;
    private final AnnIds ids;
    private final BadLines badLines;
    private final AnnLines lines = new AnnLines();
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
    void check(Path from, AnnLines read) throws InputFormatException {
        file = from;
        if (areRight(read)) {
            lines.addAll(read);
            return;
        }
        List<AnnLine> right = read.inFileOrder();
        int before;
        do {
            // What named a line that is left out may have stood before it.
            before = right.size();
            right = rightOf(right);
        } while (right.size() < before);
        right.forEach(lines::add);
        for (List<AnnLine> alike : lines.kinds()) {
            alike.forEach(line -> line.id().forgetNaming());
        }
        for (List<AnnLine> alike : lines.kinds()) {
            alike.forEach(AnnReferences::noteNaming);
        }
    }

    /** Whether there are no wrong ones, which is how it nearly always is; what they name is noted meanwhile. */
    private boolean areRight(AnnLines read) {
        for (List<AnnLine> alike : read.kinds()) {
            for (AnnLine line : alike) {
                if (problem(line) != null) {
                    return false;
                }
                noteNaming(line);
            }
        }
        return true;
    }

    private List<AnnLine> rightOf(List<AnnLine> read) throws InputFormatException {
        List<AnnLine> right = new ArrayList<>(read.size());
        for (AnnLine line : read) {
            InputFormatException problem = problem(line);
            if (problem == null) {
                right.add(line);
            } else {
                badLines.bad(problem);
                line.id().line(null);
            }
        }
        return right;
    }

    private static void noteNaming(AnnLine line) {
        if (line instanceof EventLine event) {
            event.trigger().namedAsTrigger();
            if (event.trigger().line() instanceof TextBound trigger
                    && !trigger.type().equals(event.type())) {
                event.trigger().namedOtherwise();
            }
        }
        for (int i = 0; i < line.references(); i++) {
            line.reference(i).namedOtherwise();
        }
    }

    /** The lines that are right. */
    AnnLines lines() {
        return lines;
    }

    /** What has been made of the line with this id; null where that was nothing. */
    @Nullable
    Annotation annotation(String id) {
        return ids.of(id, 0, id.length()).annotation();
    }

    /** What is wrong with a line; null when nothing is. */
    private @Nullable InputFormatException problem(AnnLine line) {
        if (line instanceof EventLine event && !(event.trigger().line() instanceof TextBound)) {
            return wrong(line, event.trigger().toString(), BratWords.of("wrong.noTrigger"));
        }
        for (int i = 0; i < line.references(); i++) {
            AnnId id = line.reference(i);
            if (id.isMention()) {
                continue;
            }
            AnnLine target = id.line();
            if (target == null) {
                return wrong(line, id.toString(), BratWords.of("wrong.noLine"));
            }
            boolean isPart = line instanceof AttributeLine || line instanceof LinkLine;
            boolean isOwner = target instanceof RelationLine && (isPart || line instanceof RelationLine);
            if (!isOwner && !(line instanceof NoteLine)) {
                return wrong(line, id.toString(), BratWords.of("wrong.kind"));
            }
        }
        return types == null ? null : unknownType(line, types);
    }

    private @Nullable InputFormatException unknownType(AnnLine line, ImportedTypes known) {
        if (line instanceof TextBound mention && known.kind(mention.type()) == null) {
            return wrong(line, mention.type(), BratWords.of("wrong.type"));
        }
        if (line instanceof EventLine event && known.kind(event.type()) != ImportedTypes.MentionKind.EVENT) {
            return wrong(line, event.type(), BratWords.of("wrong.eventType"));
        }
        if (line instanceof RelationLine relation && !known.knowsRelation(relation.type())) {
            return wrong(line, relation.type(), BratWords.of("wrong.relationType"));
        }
        if (line instanceof TieLine tie && !tie.type().equals(BratFormat.EQUIV) && !known.knowsRelation(tie.type())) {
            return wrong(line, tie.type(), BratWords.of("wrong.relationType"));
        }
        if (line instanceof AttributeLine attribute && !known.knowsAttribute(attribute.name())) {
            return wrong(line, attribute.name(), BratWords.of("wrong.attribute"));
        }
        return null;
    }

    private InputFormatException wrong(AnnLine line, String text, Localised reason) {
        return new InputFormatException(file, line.line(), line.id().toString().length() + 2, text, reason);
    }
}
