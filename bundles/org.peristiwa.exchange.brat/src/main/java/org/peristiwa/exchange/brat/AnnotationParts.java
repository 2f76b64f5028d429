package org.peristiwa.exchange.brat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.brat.AnnLine.AttributeLine;
import org.peristiwa.exchange.brat.AnnLine.LinkLine;
import org.peristiwa.exchange.brat.AnnLine.NoteLine;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Link;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Note;
import org.peristiwa.text.ArticleText;
import org.peristiwa.words.Localised;

/** Hangs attributes, links and notes onto the annotations that they speak of. */
final class AnnotationParts {

    private static final LayerFactory FACTORY = LayerFactory.eINSTANCE;
    private static final String TRUE = "true";

    private final ImportedTypes types;
    private final MadeAnnotations made;
    private final LossSink losses;
    private final Layer layer;
    private final RestoredNotes restored;

    AnnotationParts(
            ImportedTypes types,
            AnnReferences lines,
            MadeAnnotations made,
            ArticleText text,
            LossSink losses,
            Layer layer) {
        this.types = types;
        this.made = made;
        this.losses = losses;
        this.layer = layer;
        this.restored = new RestoredNotes(text, lines, made);
    }

    /** Reads lines of attributes, links and notes. */
    void read(List<AnnLine> parts) {
        for (AnnLine line : parts) {
            if (line instanceof AttributeLine attribute) {
                Annotation target = made.of(attribute.target());
                if (target != null) {
                    attribute(target, attribute);
                }
            } else if (line instanceof LinkLine link) {
                Annotation target = made.of(link.target());
                if (target != null) {
                    link(target, link);
                }
            } else if (line instanceof NoteLine note) {
                note(note);
            }
        }
    }

    private void attribute(Annotation target, AttributeLine line) {
        String id = types.original(Names.Kind.ATTRIBUTE, line.name());
        if (isOurs(target, id, line.value())) {
            return;
        }
        String value = line.value() == null ? TRUE : types.original(Names.Kind.VALUE, line.value());
        for (AttributeValue known : target.getAttributes()) {
            if (known.getAttribute().equals(id)) {
                if (known.getValues().contains(value)) {
                    lost(line, target, "brat.repeated-attribute", BratWords.of("repeatedAttribute", line.name()));
                } else {
                    known.getValues().add(value);
                }
                return;
            }
        }
        AttributeValue attribute = FACTORY.createAttributeValue();
        attribute.setAttribute(id);
        attribute.getValues().add(value);
        target.getAttributes().add(attribute);
    }

    private static boolean isOurs(Annotation target, String attribute, @Nullable String value) {
        if (attribute.equals(Ours.LEVEL) && target instanceof EntityMention mention) {
            MentionLevel level = MentionLevel.get(value);
            mention.setLevel(level == null ? MentionLevel.UNSPECIFIED : level);
            return true;
        }
        if (attribute.equals(Ours.NO_TRIGGER) && target instanceof Mention event) {
            event.setExtent(null);
            return true;
        }
        if (attribute.equals(Ours.NO_CUE) && target instanceof Attribution report) {
            report.setCue(null);
            return true;
        }
        return false;
    }

    private void link(Annotation target, LinkLine line) {
        Link link = FACTORY.createLink();
        link.setBase(types.original(Names.Kind.BASE, line.base()));
        link.setIdentifier(line.identifier());
        link.setLabel(line.label());
        if (!line.kind().equals(BratFormat.PLAIN_LINK)) {
            link.setKind(types.original(Names.Kind.LINK, line.kind()));
        }
        target.getLinks().add(link);
    }

    private void note(NoteLine line) {
        String kind = types.original(Names.Kind.NOTE, line.kind());
        NoteTarget target = NoteTarget.of(line);
        Annotation owner = made.of(target.owner());
        if (owner == null) {
            lost(line, null, "brat.note-target", BratWords.of("noteOn", line.target()));
            return;
        }
        if (restored.take(owner, kind, line.text())) {
            return;
        }
        Note note = FACTORY.createNote();
        boolean isPlain =
                line.kind().equals(BratFormat.PLAIN_NOTE) && target.part().isEmpty();
        if (!isPlain) {
            note.setKind(kind + target.part());
        }
        note.setText(line.text());
        owner.getNotes().add(note);
    }

    private void lost(AnnLine line, @Nullable Annotation target, String rule, Localised message) {
        losses.lost(new Loss(
                Loss.Kind.DROPPED,
                rule,
                layer.getAnnotator(),
                layer.getArticle(),
                target == null ? line.id().toString() : target.getId(),
                "",
                message,
                Localised.none()));
    }
}
