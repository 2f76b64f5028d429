package org.peristiwa.exchange.brat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
import org.peristiwa.words.Localised;

/** The lines of the files of one text that fit together: ids unique, references answered, types known. */
final class AnnReferences {

    /** To ask another thread for less is not worth it. */
    private static final int MANY = 10_000;

    private final @Nullable ImportedTypes types;
    private final AnnIds ids;
    private final BadLines badLines;
    private AnnLines lines = new AnnLines();
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
        AnnLines once = read.hasRepeated() ? withoutRepeated(read) : read;
        if (!read.hasUnknown() && areRight(once)) {
            lines = lines.and(once);
            return;
        }
        new WrongLines(this::problem, badLines).leaveOut(once.inFileOrder()).forEach(lines::add);
        for (List<AnnLine> alike : lines.kinds()) {
            alike.forEach(line -> line.id().forgetNaming());
        }
        for (List<AnnLine> alike : lines.kinds()) {
            alike.forEach(AnnReferences::noteNaming);
        }
    }

    /** The first line of each id; which that is does not depend on who has read which. */
    private AnnLines withoutRepeated(AnnLines read) throws InputFormatException {
        Set<AnnId> given = new HashSet<>();
        lines.kinds().forEach(alike -> alike.forEach(line -> given.add(line.id())));
        AnnLines once = new AnnLines();
        List<AnnLine> repeated = new ArrayList<>();
        for (AnnLine line : read.inFileOrder()) {
            boolean isTie = line instanceof TieLine;
            if (isTie || given.add(line.id())) {
                once.add(line);
                if (!isTie) {
                    line.id().line(line);
                }
            } else {
                repeated.add(line);
            }
        }
        for (AnnLine line : repeated) {
            badLines.bad(
                    new InputFormatException(file, line.line(), 1, line.id().toString(), BratWords.of("wrong.usedId")));
        }
        return once;
    }

    /** Whether none names what is not there, which is how it nearly always is; what they name is noted meanwhile. */
    private boolean areRight(AnnLines read) {
        if (read.parts().size() < MANY) {
            return areRight(read.mentions()) && areRight(read.ties()) && areRight(read.parts());
        }
        CompletableFuture<Boolean> parts = CompletableFuture.supplyAsync(() -> areRight(read.parts()));
        boolean others = areRight(read.mentions()) && areRight(read.ties());
        return parts.join() && others;
    }

    private boolean areRight(List<AnnLine> alike) {
        for (AnnLine line : alike) {
            if (wrongReference(line) != null) {
                return false;
            }
            noteNaming(line);
        }
        return true;
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

    /** The id that is written like this. */
    AnnId id(String written) {
        return ids.of(written, 0, written.length());
    }

    /** What is wrong with a line; null when nothing is. */
    private @Nullable InputFormatException problem(AnnLine line) {
        InputFormatException wrong = wrongReference(line);
        return wrong == null ? unknownType(line) : wrong;
    }

    private @Nullable InputFormatException wrongReference(AnnLine line) {
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
        return null;
    }

    private @Nullable InputFormatException unknownType(AnnLine line) {
        if (types == null || types.knows(line)) {
            return null;
        }
        if (line instanceof TextBound mention) {
            return wrong(line, mention.type(), BratWords.of("wrong.type"));
        }
        if (line instanceof EventLine event) {
            return wrong(line, event.type(), BratWords.of("wrong.eventType"));
        }
        if (line instanceof RelationLine relation) {
            return wrong(line, relation.type(), BratWords.of("wrong.relationType"));
        }
        if (line instanceof TieLine tie) {
            return wrong(line, tie.type(), BratWords.of("wrong.relationType"));
        }
        if (line instanceof AttributeLine attribute) {
            return wrong(line, attribute.name(), BratWords.of("wrong.attribute"));
        }
        return null;
    }

    private InputFormatException wrong(AnnLine line, String text, Localised reason) {
        return new InputFormatException(file, line.line(), line.id().toString().length() + 2, text, reason);
    }
}
