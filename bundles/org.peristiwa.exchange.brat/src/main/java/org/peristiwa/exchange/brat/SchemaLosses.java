package org.peristiwa.exchange.brat;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.Text;
import org.peristiwa.words.Localised;

/** Tells what brat's configuration has no place for: one loss a sort, with the number of cases. */
final class SchemaLosses {

    private final ExportSource source;
    private final LossSink losses;

    SchemaLosses(ExportSource source, LossSink losses) {
        this.source = source;
        this.losses = losses;
    }

    void tell() {
        Schema schema = source.schema();
        count(
                schema,
                "brat.guidelines",
                BratWords.of("schema.guidelines"),
                object -> object instanceof SchemaElement element
                        && !element.getGuidelines().isEmpty());
        count(
                schema,
                "brat.label-language",
                BratWords.of("schema.languages"),
                object -> object instanceof SchemaElement element && languages(element.getLabels()) > 1);
        count(
                schema,
                "brat.default-value",
                BratWords.of("schema.defaults"),
                object -> object instanceof AttributeDefinition attribute && attribute.getDefaultValue() != null);
        count(
                schema,
                "brat.role-attributes",
                BratWords.of("schema.roleAttributes"),
                object -> object instanceof Role role && !role.getAttributes().isEmpty());
        if (!schema.getMigrations().isEmpty()) {
            lost(
                    "brat.migrations",
                    "",
                    BratWords.of("schema.migrations", schema.getMigrations().size()));
        }
        for (CorpusCluster cluster : source.corpus().getClusters()) {
            lost("brat.corpus-cluster", Names.orEmpty(cluster.getId()), BratWords.of("schema.corpusCluster"));
        }
    }

    private static long languages(List<Text> words) {
        return words.stream().map(Text::getLanguage).distinct().count();
    }

    private void count(Schema schema, String rule, Localised what, Predicate<EObject> is) {
        int count = 0;
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(schema, false); all.hasNext(); ) {
            if (is.test(all.next())) {
                count++;
            }
        }
        if (count > 0) {
            lost(rule, "", BratWords.of("schema.count", what, count));
        }
    }

    private void lost(String rule, String id, Localised message) {
        losses.lost(new Loss(Loss.Kind.DROPPED, rule, "", "", id, "", message, Localised.none()));
    }
}
