package org.peristiwa.exchange.webanno;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.MentionChains;
import org.peristiwa.exchange.parts.MentionChains.Chain;
import org.peristiwa.exchange.tokens.Flattening;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.exchange.webanno.TsvUnits.Unit;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.words.Message;

/** Writes one article. */
final class TsvWriting {

    /** A link of a chain: the first numbers are 1. */
    private record Link(int chain, int number, Mention mention) {}

    private record Participant(String role, Mention filler) {}

    private final LayerDocument document;
    private final TokenView view;
    private final TsvLayers layers;
    private final LayerLosses losses;
    private final PlacedMentions placed;
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Map<EventMention, List<Participant>> participants = new HashMap<>();
    private final Map<String, List<Relation>> relations = new LinkedHashMap<>();

    TsvWriting(LayerDocument document, TokenView view, TsvLayers layers, Flattening flattening, LayerLosses losses) {
        this.document = document;
        this.view = view;
        this.layers = layers;
        this.losses = losses;
        this.placed = new PlacedMentions(document.layer(), view, flattening, losses);
    }

    void write(Writer out) throws IOException {
        chains();
        for (Annotation annotation : document.layer().getAnnotations()) {
            layers.tellUnheld(annotation, losses);
            if (annotation instanceof EventMention event) {
                participants(event);
            } else if (annotation instanceof Relation relation) {
                relation(relation);
            }
        }
        placed.number();
        out.write(TsvFormat.HEADER + "\n");
        for (TsvLayer layer : layers.all()) {
            out.write(layer.declaration() + "\n");
        }
        out.write("\n");
        if (view.size() == 0 ? document.text().length() > 0 : view.span(0).begin() > 0) {
            losses.dropped("text-before", TsvWords.of("textBefore"));
        }
        for (int i = 0; i < view.sentences().size(); i++) {
            out.write("\n");
            sentence(i, out);
        }
    }

    private void chains() {
        int number = 0;
        for (Chain chain : MentionChains.of(document.layer(), placed::has, losses)) {
            if (chain.mentions().size() > 1) {
                number++;
                int link = 0;
                for (Mention mention : chain.mentions()) {
                    Link made = new Link(number, ++link, mention);
                    for (Unit unit : placed.rows(mention)) {
                        links.computeIfAbsent(unit.id(), any -> new ArrayList<>())
                                .add(made);
                    }
                }
            }
        }
    }

    private void participants(EventMention event) {
        if (!placed.has(event)) {
            return;
        }
        for (Argument argument : event.getArguments()) {
            if (argument.getFiller() == null) {
                continue;
            }
            Optional<Mention> filler = mention(argument.getFiller(), event, LossWords.participant(argument));
            filler.ifPresent(mention -> {
                placed.refer(mention);
                participants
                        .computeIfAbsent(event, any -> new ArrayList<>())
                        .add(new Participant(argument.getRole() == null ? "" : argument.getRole(), mention));
            });
        }
    }

    private void relation(Relation relation) {
        Optional<Mention> source = mention(relation.getSource(), relation, LossWords.of("relationSource"));
        Optional<Mention> target = mention(relation.getTarget(), relation, LossWords.of("relationTarget"));
        if (source.isEmpty() || target.isEmpty()) {
            losses.dropped("relation-end", relation, LossWords.of("endNotThere"));
            return;
        }
        placed.refer(source.get());
        placed.refer(target.get());
        relations
                .computeIfAbsent(placed.firstRow(target.get()), any -> new ArrayList<>())
                .add(relation);
    }

    private Optional<Mention> mention(@Nullable Filler filler, Annotation annotation, Message what) {
        Mention mention = first(filler);
        if (!placed.has(mention) || mention == null) {
            losses.dropped("not-there", annotation, TsvWords.of("notThere", what));
            return Optional.empty();
        }
        if (filler instanceof Cluster) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "cluster",
                    annotation,
                    LossWords.of("asCluster", what),
                    LossWords.firstMention());
        }
        return Optional.of(mention);
    }

    private @Nullable Mention first(@Nullable Filler filler) {
        if (filler instanceof Mention mention) {
            return mention;
        }
        List<? extends Mention> members = filler instanceof Entity entity
                ? entity.getMentions()
                : filler instanceof Event event ? event.getMentions() : List.of();
        return members.stream().filter(placed::has).findFirst().orElse(null);
    }

    /** The sentence reaches to the next one, so that no white space is lost between them. */
    private void sentence(int index, Writer out) throws IOException {
        TokenRange tokens = view.sentences().get(index);
        int end = index + 1 < view.sentences().size()
                ? view.span(view.sentences().get(index + 1).begin()).begin()
                : document.text().length();
        String text =
                document.text().content().substring(view.span(tokens.begin()).begin(), end);
        for (String line : text.split("\n", -1)) {
            out.write(TsvFormat.TEXT + TsvEscapes.text(line) + "\n");
        }
        for (int token = tokens.begin(); token < tokens.end(); token++) {
            for (Unit unit : placed.rowsOf(token)) {
                out.write(unit.id() + "\t" + unit.span() + "\t"
                        + document.text().slice(unit.span()).replaceAll("[\t\r\n]", " ") + "\t");
                for (TsvLayer layer : layers.all()) {
                    for (int column = 0; column < layer.columns().size(); column++) {
                        out.write(cell(layer, column, unit) + "\t");
                    }
                }
                out.write("\n");
            }
        }
    }

    private String cell(TsvLayer layer, int column, Unit unit) {
        List<String> stacked =
                switch (layer.kind()) {
                    case SPAN ->
                        placed.at(layer.name(), unit.id()).stream()
                                .map(mention -> span(layer.columns().get(column), mention))
                                .toList();
                    case CHAIN ->
                        links.getOrDefault(unit.id(), List.of()).stream()
                                .map(link -> chain(column, link))
                                .toList();
                    case RELATION ->
                        relations.getOrDefault(unit.id(), List.of()).stream()
                                .map(relation -> relation(column, relation))
                                .toList();
                };
        return stacked.isEmpty() ? TsvFormat.NONE : String.join("|", stacked);
    }

    private static String chain(int column, Link link) {
        return column == 0
                ? escaped(link.mention().getType()) + "[" + link.chain() + "]"
                : "*->" + link.chain() + "-" + link.number();
    }

    private String relation(int column, Relation relation) {
        if (column == 0) {
            return escaped(relation.getType());
        }
        Mention source = first(relation.getSource());
        Mention target = first(relation.getTarget());
        if (source == null || target == null) {
            throw new IllegalStateException("written without an end");
        }
        return placed.firstRow(source) + "[" + placed.numberOf(source) + "_" + placed.numberOf(target) + "]";
    }

    private String span(TsvLayer.Column column, Mention mention) {
        List<Participant> own = mention instanceof EventMention event
                ? participants.getOrDefault(event, List.of())
                : List.<Participant>of();
        return switch (column.content()) {
            case ROLES ->
                (own.isEmpty()
                                ? TsvFormat.NONE
                                : own.stream().map(each -> escaped(each.role())).collect(Collectors.joining(";")))
                        + placed.suffix(mention);
            case TARGETS ->
                own.isEmpty()
                        ? TsvFormat.NONE
                        : own.stream()
                                .map(each -> placed.firstRow(each.filler()) + placed.suffix(each.filler()))
                                .collect(Collectors.joining(";"));
            default -> escaped(feature(column.name(), mention)) + placed.suffix(mention);
        };
    }

    private static @Nullable String feature(String name, Mention mention) {
        return switch (name) {
            case "type" -> mention.getType();
            case "level" ->
                mention instanceof EntityMention entity && entity.getLevel() != MentionLevel.UNSPECIFIED
                        ? entity.getLevel().getLiteral()
                        : null;
            case "value" -> valueOf(mention);
            case "mod" -> mention instanceof TimeMention time ? time.getMod() : null;
            default ->
                mention.getAttributes().stream()
                        .filter(each -> name.equals(each.getAttribute()))
                        .findFirst()
                        .map(AttributeValue::getValues)
                        .map(values -> String.join(",", values))
                        .orElse(null);
        };
    }

    private static @Nullable String valueOf(Mention mention) {
        if (mention instanceof TimeMention time) {
            return time.getValue();
        }
        return mention instanceof ValueMention value ? value.getValue() : null;
    }

    private static String escaped(@Nullable String value) {
        return value == null || value.isEmpty() ? TsvFormat.NULL : TsvEscapes.value(value);
    }
}
