package org.peristiwa.exchange.plover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Span;

/** The row of one event, made from all its mentions; its first mention is the one whose words and place it tells. */
final class EventRow {

    /** Between several values of one column, as PLOVER's own tables have it. */
    static final String JOINT = "; ";

    private static final String MODE = ".mode";
    private static final String CONTEXT = "context";
    private static final String AUXILIARY = "auxiliary";

    private final LayerDocument document;
    private final Map<Mention, Entity> entities;
    private final RoleColumns roles;
    private final LayerLosses losses;
    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    EventRow(LayerDocument document, Map<Mention, Entity> entities, RoleColumns roles, LayerLosses losses) {
        this.document = document;
        this.entities = entities;
        this.roles = roles;
        this.losses = losses;
    }

    /**
     * Makes the row.
     *
     * @param id of the event
     * @param mentions of it, at least one
     * @param sentences of the article
     */
    Map<String, String> of(String id, List<EventMention> mentions, List<Span> sentences) {
        EventMention first = mentions.stream()
                .filter(mention -> mention.getExtent() != null)
                .findFirst()
                .orElse(mentions.get(0));
        put("event_id", id);
        put("article", document.article().getId());
        put("annotator", document.layer().getAnnotator());
        put("event", first.getType());
        put("mentions", String.valueOf(mentions.size()));
        for (EventMention mention : mentions) {
            mention.getArguments().forEach(argument -> argument(mention, argument));
            mention.getAttributes().forEach(value -> attribute(mention, value));
            if (mention != first && mention.getExtent() != null) {
                losses.lost(
                        Loss.Kind.FLATTENED,
                        "mention",
                        mention,
                        PloverWords.of("otherMention"),
                        PloverWords.of("countedIn", id));
            }
        }
        if (!values.containsKey("date")) {
            String created = document.article().getCreated();
            put("date", created == null ? null : created.substring(0, Math.min(10, created.length())));
        }
        text(first, sentences);
        Map<String, String> row = new LinkedHashMap<>();
        values.forEach((column, each) -> row.put(column, String.join(JOINT, each)));
        return row;
    }

    private void put(String column, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.computeIfAbsent(column, any -> new LinkedHashSet<>()).add(value);
        }
    }

    private void argument(EventMention event, Argument argument) {
        Filler filler = argument.getFiller();
        Optional<Mention> named = filler == null ? Optional.empty() : nameOf(filler);
        if (named.isEmpty()) {
            return;
        }
        Optional<String> column = roles.of(argument.getRole());
        if (column.isEmpty()) {
            losses.dropped("role", event, LossWords.participant(argument));
            return;
        }
        Mention mention = named.get();
        String words = document.text().slice(mention.getExtent(), " ");
        switch (column.get()) {
            case RoleColumns.DATE -> {
                put("date", mention instanceof TimeMention time ? time.getValue() : null);
                put("date_text", words);
            }
            case RoleColumns.LOCATION -> put("location", words);
            default -> {
                put(column.get(), words);
                put(column.get() + "_types", mention.getType());
            }
        }
    }

    /** The mention whose words name a participant: of those that mean the same a name before all else, then the longest. */
    private Optional<Mention> nameOf(Filler filler) {
        if (filler instanceof EventMention) {
            return Optional.empty();
        }
        Entity entity =
                filler instanceof Mention mention ? entities.get(mention) : (filler instanceof Entity e ? e : null);
        List<Mention> candidates = new ArrayList<>();
        if (filler instanceof Mention mention) {
            candidates.add(mention);
        }
        if (entity != null) {
            candidates.addAll(entity.getMentions());
        }
        return candidates.stream()
                .filter(mention -> mention.getExtent() != null)
                .max(Comparator.comparing(EventRow::isName)
                        .thenComparing(mention -> isName(mention) ? lengthOf(mention) : 0)
                        .thenComparing(mention -> mention == filler));
    }

    private static boolean isName(Mention mention) {
        return mention instanceof EntityMention entity && entity.getLevel() == MentionLevel.NAM;
    }

    private static int lengthOf(Mention mention) {
        return mention.getExtent().end() - mention.getExtent().begin();
    }

    private void attribute(EventMention event, AttributeValue value) {
        String name = value.getAttribute() == null ? "" : value.getAttribute();
        if (name.endsWith(MODE)) {
            value.getValues().forEach(each -> put("mode", each));
        } else if (name.equals(CONTEXT) || name.equals(AUXILIARY)) {
            value.getValues().forEach(each -> put(name, each));
        } else {
            losses.dropped("attribute", event, LossWords.of("attribute", name, String.join(",", value.getValues())));
        }
    }

    private void text(EventMention event, List<Span> sentences) {
        Extent extent = event.getExtent();
        if (extent == null) {
            return;
        }
        if (extent.isDiscontinuous()) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "discontinuous",
                    event,
                    PloverWords.of("triggerPieces", extent.pieceCount()),
                    PloverWords.of("firstToLast"));
        }
        Span around = sentencesAround(extent.hull(), sentences);
        OffsetMap offsets =
                new OffsetMap(new org.peristiwa.text.ArticleText(document.text().slice(around)));
        put("text", document.text().slice(around));
        put("trigger", document.text().slice(extent.hull()));
        put("trigger_begin", inText(offsets, extent.begin() - around.begin()));
        put("trigger_end", inText(offsets, extent.end() - around.begin()));
    }

    private static String inText(OffsetMap offsets, int offset) {
        return String.valueOf(offsets.fromUtf16(offset, OffsetUnit.CODE_POINT));
    }

    /** From the first sentence that the trigger stands in to the last; itself where it stands in none. */
    private static Span sentencesAround(Span trigger, List<Span> sentences) {
        int begin = trigger.begin();
        int end = trigger.end();
        for (Span sentence : sentences) {
            if (sentence.begin() < trigger.end() && trigger.begin() < sentence.end()) {
                begin = Math.min(begin, sentence.begin());
                end = Math.max(end, sentence.end());
            }
        }
        return new Span(begin, end);
    }
}
