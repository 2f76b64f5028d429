package org.peristiwa.exchange.brat;

import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.brat.AnnLine.EventLine;
import org.peristiwa.exchange.brat.AnnLine.RoleFiller;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;

/** Gives reports, which an export of ours wrote as events, their parts back. */
final class ReportBuilder {

    private ReportBuilder() {}

    static void build(
            Map<EventLine, Annotation> reports, Map<String, Annotation> byId, ImportedTypes types, Layer layer) {
        for (Map.Entry<EventLine, Annotation> report : reports.entrySet()) {
            if (report.getValue() instanceof Attribution attribution) {
                List<String> present = report.getKey().arguments().stream()
                        .map(RoleFiller::role)
                        .toList();
                for (RoleFiller written : report.getKey().arguments()) {
                    String role = types.role(report.getKey().type(), written.role(), present);
                    fill(attribution, role, byId.get(written.filler()), layer);
                }
                // A report stands behind what it speaks of.
                layer.getAnnotations().move(layer.getAnnotations().size() - 1, attribution);
            }
        }
    }

    private static void fill(
            Attribution report, String role, @org.jspecify.annotations.Nullable Annotation filler, Layer layer) {
        switch (role) {
            case Ours.SOURCE -> {
                if (filler instanceof Filler source) {
                    report.setSource(source);
                }
            }
            case Ours.CONTENT -> {
                if (filler instanceof Mention content) {
                    report.setContent(content.getExtent());
                    layer.getAnnotations().remove(content);
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
