package org.peristiwa.exchange.brat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peristiwa.exchange.brat.AnnLine.EventLine;
import org.peristiwa.exchange.brat.AnnLine.RoleFiller;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;

/** Gives reports, which an export of ours wrote as events, their parts back. */
final class ReportBuilder {

    private ReportBuilder() {}

    /** The ids of mentions that are but what a report says, and so no annotations of their own. */
    static Set<AnnId> build(List<EventLine> reports, ImportedTypes types, MadeAnnotations made) {
        Set<AnnId> contents = new HashSet<>();
        for (EventLine line : reports) {
            if (made.of(line.id()) instanceof Attribution report) {
                for (RoleFiller written : line.arguments()) {
                    fill(report, types.role(line, written.role()), written.filler(), made, contents);
                }
            }
        }
        return contents;
    }

    private static void fill(Attribution report, String role, AnnId id, MadeAnnotations made, Set<AnnId> contents) {
        Annotation filler = made.of(id);
        switch (role) {
            case Ours.SOURCE -> {
                if (filler instanceof Filler source) {
                    report.setSource(source);
                }
            }
            case Ours.CONTENT -> {
                if (filler instanceof Mention content) {
                    report.setContent(content.getExtent());
                    contents.add(id);
                }
            }
            case Ours.CONTENT_EVENT -> {
                if (filler instanceof EventMention event) {
                    report.getContentEvents().add(event);
                }
            }
            case Ours.CONTENT_REPORT -> {
                if (filler instanceof Attribution inner) {
                    report.getContentAttributions().add(inner);
                }
            }
            default -> {
                // A role that our own export does not write.
            }
        }
    }
}
