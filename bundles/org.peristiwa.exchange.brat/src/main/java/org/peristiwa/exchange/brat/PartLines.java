package org.peristiwa.exchange.brat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Link;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Note;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.words.Localised;

/** The lines of attributes, links and notes, and of what brat has no other place for. */
final class PartLines {

    private static final String TRUE = "true";

    private final Names names;
    private final Usage usage;
    private final IdPlan ids;
    private final LayerLosses losses;
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();

    PartLines(Names names, Usage usage, IdPlan ids, LayerLosses losses) {
        this.names = names;
        this.usage = usage;
        this.ids = ids;
        this.losses = losses;
    }

    /** All lines so far. */
    String lines() {
        return attributes.toString() + links + notes;
    }

    /** Writes what hangs on an annotation that has a line of its own. */
    void of(Annotation annotation) {
        String id = Names.orEmpty(ids.idOf(annotation));
        Map<String, String> written = new HashMap<>();
        if (annotation instanceof EntityMention mention && mention.getLevel() != MentionLevel.UNSPECIFIED) {
            attribute(id, Ours.LEVEL, mention.getLevel().getLiteral());
            losses.lost(
                    Loss.Kind.MOVED_TO_ATTRIBUTE,
                    "level",
                    annotation,
                    BratWords.of("level"),
                    Localised.verbatim("MentionLevel"));
        }
        values(annotation);
        for (AttributeValue value : annotation.getAttributes()) {
            value.getValues().forEach(one -> attribute(annotation, id, value, one, written));
            if (value.getValues().isEmpty()) {
                losses.lost(Loss.Kind.DROPPED, "no-value", annotation, BratWords.of("noValue"), Localised.none());
            }
        }
        for (Link link : annotation.getLinks()) {
            written.put("@" + link.getBase() + ":" + link.getIdentifier(), link(annotation, id, link));
        }
        for (Note note : annotation.getNotes()) {
            note(annotation, id, note, written);
        }
        confidence(annotation, annotation);
    }

    /** Writes what hangs on a cluster, which has no id in brat, onto its first mention. */
    void of(Cluster cluster, Mention first) {
        String id = Names.orEmpty(ids.idOf(first));
        if (cluster.getType() != null && !cluster.getType().equals(first.getType())) {
            tell(id, cluster, "cluster-type", Ours.CLUSTER_TYPE, cluster.getType(), BratWords.of("cluster.type"));
        }
        for (AttributeValue value : cluster.getAttributes()) {
            tell(
                    id,
                    cluster,
                    "cluster-attribute",
                    Ours.CLUSTER_TYPE,
                    value.getAttribute() + "=" + String.join("|", value.getValues()),
                    BratWords.of("cluster.attribute"));
        }
        for (Link link : cluster.getLinks()) {
            link(cluster, id, link);
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "cluster-link",
                    cluster,
                    BratWords.of("cluster.link"),
                    BratWords.of("cluster.onFirst"));
        }
        for (Note note : cluster.getNotes()) {
            note(cluster, id, note, Map.of());
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "cluster-note",
                    cluster,
                    BratWords.of("cluster.note"),
                    BratWords.of("cluster.onFirst"));
        }
        if (cluster.getConfidence() != null) {
            tell(
                    id,
                    cluster,
                    "cluster-confidence",
                    Ours.CLUSTER_TYPE,
                    "confidence=" + cluster.getConfidence(),
                    BratWords.of("cluster.confidence"));
        }
    }

    /** Writes what hangs on an argument, which has no id in brat, as notes on its event. */
    void of(Argument argument, String filler) {
        Annotation event = argument.getEvent();
        String role = Names.orEmpty(argument.getRole());
        if (argument.getFiller() == null) {
            String kind = argument.isImplicit() ? Ours.IMPLICIT : Ours.OPEN;
            tell(event, "open-role", kind, role, BratWords.of("openRole"));
        } else if (argument.isImplicit()) {
            tell(event, "implicit-argument", Ours.IMPLICIT_FILLER, role + " " + filler, BratWords.of("implicit"));
        }
        for (AttributeValue value : argument.getAttributes()) {
            String content =
                    role + " " + filler + " " + value.getAttribute() + "=" + String.join("|", value.getValues());
            tell(event, "argument-attribute", Ours.ARGUMENT_ATTRIBUTE, content, BratWords.of("participantAttribute"));
        }
    }

    /** Marks an annotation with an attribute of our own. */
    void flag(Annotation annotation, String attribute) {
        attribute(Names.orEmpty(ids.idOf(annotation)), attribute, TRUE);
    }

    /** Tells in a note what brat has no place for. */
    void tell(Annotation annotation, String rule, String kind, String content, Localised message) {
        tell(Names.orEmpty(ids.idOf(annotation)), annotation, rule, kind, content, message);
    }

    private void tell(String id, Annotation annotation, String rule, String kind, String content, Localised message) {
        String written = names.write(Names.Kind.NOTE, kind);
        noteLine(id, written, content);
        losses.lost(Loss.Kind.MOVED_TO_NOTE, rule, annotation, message, BratWords.of("note", written));
    }

    private void values(Annotation annotation) {
        if (annotation instanceof TimeMention time) {
            value(annotation, "value", Ours.VALUE, time.getValue(), BratWords.of("timeValue"));
            value(annotation, "time-mod", Ours.MOD, time.getMod(), BratWords.of("timeMod"));
            value(annotation, "time-quant", Ours.QUANT, time.getQuant(), LossWords.of("recurrence"));
            value(annotation, "time-freq", Ours.FREQ, time.getFreq(), LossWords.of("recurrence"));
        } else if (annotation instanceof ValueMention value) {
            value(annotation, "value", Ours.VALUE, value.getValue(), BratWords.of("value"));
        }
    }

    private void value(Annotation annotation, String rule, String kind, @Nullable String value, Localised message) {
        if (value != null) {
            tell(annotation, rule, kind, value, message);
        }
    }

    private void confidence(Annotation annotation, Annotation owner) {
        if (annotation.getConfidence() != null) {
            String content = String.valueOf(annotation.getConfidence());
            tell(owner, "confidence", Ours.CONFIDENCE, content, BratWords.of("confidence"));
        }
    }

    private void attribute(
            Annotation annotation, String id, AttributeValue attribute, String value, Map<String, String> written) {
        String name = Names.orEmpty(attribute.getAttribute());
        AttributeKind kind = usage.attributeKind(name);
        if (value.equals("false") && (kind == null || kind == AttributeKind.BOOLEAN)) {
            losses.lost(
                    Loss.Kind.DROPPED,
                    "false",
                    annotation,
                    BratWords.of("false", name),
                    BratWords.of("false.onlyThere"));
            return;
        }
        boolean isName = !value.isEmpty() && value.codePoints().allMatch(c -> Names.isLegal(Names.Kind.VALUE, c));
        if (!isName && !usage.isOption(name, value)) {
            tell(annotation, "attribute-text", Ours.ATTRIBUTE_TEXT, name + "=" + value, BratWords.of("noName"));
            return;
        }
        written.putIfAbsent("/" + name, attribute(id, name, value));
    }

    private String attribute(String id, String name, String value) {
        usage.attribute(name, value);
        String line = ids.next('A');
        attributes
                .append(line)
                .append('\t')
                .append(names.write(Names.Kind.ATTRIBUTE, name))
                .append(' ')
                .append(id);
        if (!value.equals(TRUE)) {
            attributes.append(' ').append(names.write(Names.Kind.VALUE, value));
        }
        attributes.append('\n');
        return line;
    }

    private String link(Annotation annotation, String id, Link link) {
        String identifier = Names.orEmpty(link.getIdentifier());
        String safe = BratFormat.onOneLine(identifier);
        if (!safe.equals(identifier)) {
            losses.lost(
                    Loss.Kind.FLATTENED, "link-break", annotation, BratWords.of("breakInLink"), BratWords.of("space"));
        }
        String kind = link.getKind() == null ? BratFormat.PLAIN_LINK : link.getKind();
        String line = ids.next('N');
        links.append(line)
                .append('\t')
                .append(names.write(Names.Kind.LINK, kind))
                .append(' ')
                .append(id)
                .append(' ')
                .append(names.write(Names.Kind.BASE, Names.orEmpty(link.getBase())))
                .append(':')
                .append(safe)
                .append('\t')
                .append(BratFormat.onOneLine(Names.orEmpty(link.getLabel())))
                .append('\n');
        return line;
    }

    private void note(Annotation annotation, String id, Note note, Map<String, String> written) {
        String kind = note.getKind() == null ? BratFormat.PLAIN_NOTE : note.getKind();
        String text = Names.orEmpty(note.getText());
        if (!BratFormat.onOneLine(text).equals(text)) {
            losses.lost(
                    Loss.Kind.FLATTENED, "note-break", annotation, BratWords.of("breakInNote"), BratWords.of("space"));
        }
        String target = id;
        for (Map.Entry<String, String> part : written.entrySet()) {
            if (kind.endsWith(part.getKey())) {
                kind = kind.substring(0, kind.length() - part.getKey().length());
                target = part.getValue();
                break;
            }
        }
        noteLine(target, names.write(Names.Kind.NOTE, kind), text);
    }

    private void noteLine(String id, String kind, String text) {
        notes.append(ids.next('#'))
                .append('\t')
                .append(kind)
                .append(' ')
                .append(id)
                .append('\t');
        notes.append(BratFormat.onOneLine(text)).append('\n');
    }
}
