package org.peristiwa.exchange;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.words.Localised;

/**
 * Tells, annotation by annotation, what a format has no place for, from what its description says that it
 * {@linkplain FormatDescription#keeps keeps}. An exporter that calls this for each layer has only to tell what it
 * changes; what it leaves out is told here, the same for every format.
 */
public final class UnheldParts {

    private final FormatDescription format;
    private final Set<Kept> keeps;
    private final LossSink sink;

    public UnheldParts(FormatDescription format, LossSink sink) {
        this.format = format;
        this.keeps = format.keeps();
        this.sink = sink;
    }

    /** What of the corpus as a whole is left out; told once, when an export begins. */
    public void ofCorpus(ExportSource source) {
        if (lacks(Kept.SCHEMA) && source.schema().getId() != null) {
            whole("schema", "", source.schema().getId(), LossWords.of("schema"));
        }
        if (lacks(Kept.SCHEMA)) {
            source.corpus()
                    .getClusters()
                    .forEach(cluster -> whole(
                            "corpus-cluster",
                            "",
                            cluster.getId() == null ? "" : cluster.getId(),
                            LossWords.of("corpusCluster")));
        }
    }

    /** What is left out of what is known of an article. */
    public void ofArticle(Article article) {
        if (lacks(Kept.METADATA) && MetadataFile.isWorthWriting(article)) {
            whole("metadata", article.getId(), "", LossWords.of("metadata"));
        }
        int corrections = article.getCorrections().size();
        if (lacks(Kept.TEXT_CORRECTIONS) && corrections > 0) {
            whole("text-correction", article.getId(), "", LossWords.of("corrections", corrections));
        }
    }

    private void whole(String rule, String article, String annotation, Localised what) {
        sink.lost(new Loss(
                Loss.Kind.DROPPED, format.id() + "." + rule, "", article, annotation, "", what, Localised.none()));
    }

    /** What of {@code layer} is left out. */
    public void ofLayer(Layer layer, LayerLosses losses) {
        if (lacks(Kept.LAYER_STATES)) {
            losses.layerState();
        }
        if (lacks(Kept.PROVENANCE)) {
            losses.provenance();
        }
        for (Annotation annotation : layer.getAnnotations()) {
            ofAny(annotation, losses);
            if (annotation instanceof Mention mention) {
                ofMention(mention, losses);
            } else {
                ofTie(annotation, losses);
            }
        }
    }

    private boolean lacks(Kept part) {
        return !keeps.contains(part);
    }

    private void ofAny(Annotation annotation, LayerLosses losses) {
        if (lacks(Kept.ATTRIBUTES)) {
            annotation
                    .getAttributes()
                    .forEach(value -> losses.dropped("attribute", annotation, LossWords.attribute(value)));
        }
        if (lacks(Kept.NOTES)) {
            annotation
                    .getNotes()
                    .forEach(note -> losses.dropped("note", annotation, LossWords.of("note", orEmpty(note.getText()))));
        }
        if (lacks(Kept.LINKS)) {
            annotation
                    .getLinks()
                    .forEach(link -> losses.dropped(
                            "link", annotation, LossWords.of("link", link.getBase() + ":" + link.getIdentifier())));
        }
        if (lacks(Kept.CONFIDENCE) && annotation.getConfidence() != null) {
            losses.dropped(
                    "confidence", annotation, LossWords.of("confidence", String.valueOf(annotation.getConfidence())));
        }
    }

    private void ofMention(Mention mention, LayerLosses losses) {
        if (mention.getExtent() != null && mention.getExtent().head().isPresent() && lacks(Kept.HEADS)) {
            losses.dropped("head", mention, LossWords.of("head"));
        }
        if (mention instanceof EventMention event) {
            ofEvent(event, losses);
        } else if (mention instanceof EntityMention entity) {
            if (lacks(Kept.ENTITY_MENTIONS)) {
                losses.dropped("entity-mention", entity, LossWords.of("entityMention"));
            } else if (lacks(Kept.LEVELS) && entity.getLevel() != MentionLevel.UNSPECIFIED) {
                losses.dropped("level", entity, LossWords.of("level", entity.getLevel()));
            }
        } else if (lacks(Kept.TIMES_AND_VALUES)) {
            losses.dropped("time-or-value", mention, LossWords.of("timeOrValue"));
        } else if (lacks(Kept.NORMALISED_VALUES)) {
            meaning(mention, losses);
        }
    }

    private static void meaning(Mention mention, LayerLosses losses) {
        if (mention instanceof TimeMention time) {
            if (time.getValue() != null || time.getMod() != null) {
                losses.dropped("value", time, LossWords.of("timeValue", String.valueOf(time.getValue())));
            }
            if (time.getQuant() != null || time.getFreq() != null) {
                losses.dropped("time-recurrence", time, LossWords.of("recurrence"));
            }
            if (time.getAnchor() != null) {
                losses.dropped("time-anchor", time, LossWords.timeAnchor());
            }
        } else if (mention instanceof ValueMention value && value.getValue() != null) {
            losses.dropped("value", value, LossWords.of("valueMeaning", value.getValue()));
        }
    }

    private void ofEvent(EventMention event, LayerLosses losses) {
        if (lacks(Kept.EVENTS)) {
            losses.dropped("event", event, LossWords.of("event"));
            return;
        }
        if (event.getExtent() == null && lacks(Kept.EVENTS_WITHOUT_TRIGGER)) {
            losses.dropped("implicit-event", event, LossWords.of("implicitEvent"));
            return;
        }
        for (Argument argument : event.getArguments()) {
            ofArgument(event, argument, losses);
        }
    }

    private void ofArgument(EventMention event, Argument argument, LayerLosses losses) {
        String role = orEmpty(argument.getRole());
        if (argument.getFiller() == null) {
            if (lacks(Kept.IMPLICIT_PARTICIPANTS)) {
                losses.dropped("open-role", event, LossWords.of("openRole", role));
            }
        } else if (argument.isImplicit() && lacks(Kept.IMPLICIT_PARTICIPANTS)) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "implicit-argument",
                    event,
                    LossWords.of("implicitParticipant", role),
                    LossWords.of("likeOthers"));
        }
        if (isEvent(argument) && lacks(Kept.EVENTS_AS_PARTICIPANTS)) {
            losses.dropped("event-argument", event, LossWords.of("eventParticipant", role));
        }
        if (!argument.getAttributes().isEmpty() && lacks(Kept.PARTICIPANT_ATTRIBUTES)) {
            losses.dropped("argument-attribute", event, LossWords.of("participantAttributes", role));
        }
    }

    private static boolean isEvent(Argument argument) {
        return argument.getFiller() instanceof EventMention || argument.getFiller() instanceof Event;
    }

    private void ofTie(Annotation annotation, LayerLosses losses) {
        if (annotation instanceof Relation relation && lacks(Kept.RELATIONS)) {
            losses.dropped("relation", annotation, LossWords.of("relation", orEmpty(relation.getType())));
        } else if (annotation instanceof Attribution && lacks(Kept.ATTRIBUTIONS)) {
            losses.dropped("attribution", annotation, LossWords.of("report"));
        } else if (annotation instanceof Entity entity && lacks(Kept.COREFERENCE)) {
            cluster("coreference", entity, entity.getMentions(), losses);
        } else if (annotation instanceof Event event && lacks(Kept.EVENT_COREFERENCE)) {
            cluster("event-coreference", event, event.getMentions(), losses);
        }
    }

    private static void cluster(String rule, Annotation cluster, List<? extends Mention> mentions, LayerLosses losses) {
        losses.dropped(rule, cluster, LossWords.of("sameMeaning", mentions.size()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
