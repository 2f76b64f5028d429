package org.peristiwa.exchange.labeling;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.standoff.SpanKind;
import org.peristiwa.exchange.standoff.TieKind;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.ValueType;

/** The labelling interface of a Label Studio project, made from the schema. */
final class LabelingInterface {

    static final String FILE = "label-config.xml";

    private final Writer out;

    private LabelingInterface(Writer out) {
        this.out = out;
    }

    static void write(ExportContext context) throws IOException {
        try (Writer out = context.target().createText(FILE)) {
            new LabelingInterface(out).write(context.source().schema());
        }
    }

    private void write(Schema schema) throws IOException {
        out.write("<View>\n  <Text name=\"text\" value=\"$text\"/>\n");
        labels(SpanKind.ENTITY, ids(schema.getEntityTypes()));
        labels(
                SpanKind.TIME,
                ids(schema.getValueTypes().stream().filter(ValueType::isTime).toList()));
        labels(
                SpanKind.VALUE,
                ids(schema.getValueTypes().stream()
                        .filter(type -> !type.isTime())
                        .toList()));
        labels(SpanKind.EVENT, ids(schema.getEventTypes()));
        relations(schema);
        for (AttributeDefinition attribute : schema.getAttributes()) {
            choices(attribute);
        }
        out.write("</View>\n");
    }

    private static List<String> ids(List<? extends SchemaElement> elements) {
        return elements.stream().map(SchemaElement::getId).toList();
    }

    private void labels(SpanKind kind, List<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        out.write("  <Labels name=\"" + kind.word() + "\" toName=\"text\">\n");
        for (String id : ids) {
            out.write("    <Label value=\"" + escaped(id) + "\"/>\n");
        }
        out.write("  </Labels>\n");
    }

    private void relations(Schema schema) throws IOException {
        java.util.SortedSet<String> names = new java.util.TreeSet<>();
        for (EventType event : schema.getEventTypes()) {
            for (Role role : event.getRoles()) {
                names.add(role.getId());
            }
        }
        for (RelationType relation : schema.getRelationTypes()) {
            names.add(relation.getId());
        }
        names.add(TieKind.COREFERENCE_LABEL);
        out.write("  <Relations>\n");
        for (String name : names) {
            out.write("    <Relation value=\"" + escaped(name) + "\"/>\n");
        }
        out.write("  </Relations>\n");
    }

    private void choices(AttributeDefinition attribute) throws IOException {
        List<String> values = attribute.getKind() == AttributeKind.BOOLEAN
                ? List.of("true", "false")
                : attribute.getOptions().stream().map(AttributeOption::getId).toList();
        if (values.isEmpty()) {
            return;
        }
        String choice = attribute.getKind() == AttributeKind.MANY_OF ? "multiple" : "single";
        out.write("  <Choices name=\"" + escaped(attribute.getId()) + "\" toName=\"text\" perRegion=\"true\" choice=\""
                + choice + "\">\n");
        for (String value : values) {
            out.write("    <Choice value=\"" + escaped(value) + "\"/>\n");
        }
        out.write("  </Choices>\n");
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
