package org.peristiwa.ui.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;

/** Reads the tree of participants: entities with their mentions, and mentions that are alone. */
final class ParticipantReader implements EntryReader {

    /** What the columns are called in the messages. */
    static final List<String> COLUMNS = List.of("name", "type", "mentions", "roles", "sentence");

    private static final Comparator<Mention> BY_PLACE =
            Comparator.comparingInt((Mention mention) -> begin(mention)).thenComparing(Mention::getId);

    private final LayerView layer;

    ParticipantReader(LayerView layer) {
        this.layer = layer;
    }

    private static int begin(Mention mention) {
        return mention.getExtent() == null ? -1 : mention.getExtent().begin();
    }

    @Override
    public List<Mention> mentions() {
        return List.copyOf(layer.index().mentions());
    }

    /** The entities of a mention; itself where it is of an entity and alone. */
    @Override
    public List<String> rows(Mention mention) {
        List<String> entities = layer.index().clustersOf(mention).stream()
                .filter(Entity.class::isInstance)
                .map(Cluster::getId)
                .sorted()
                .toList();
        boolean alone = entities.isEmpty() && mention instanceof EntityMention;
        return alone ? List.of(mention.getId()) : entities;
    }

    @Override
    public Optional<Entry> read(String id) {
        Optional<Annotation> annotation = layer.index().annotation(id);
        if (annotation.isPresent() && annotation.get() instanceof Entity entity) {
            return entity(entity);
        }
        return annotation
                .filter(EntityMention.class::isInstance)
                .map(EntityMention.class::cast)
                .filter(mention -> rows(mention).contains(id))
                .map(mention -> mention(mention, Cell.number(1)));
    }

    private Optional<Entry> entity(Entity entity) {
        List<Mention> members = entity.getMentions().stream()
                .sorted(BY_PLACE)
                .map(Mention.class::cast)
                .toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        List<Filler> all = new ArrayList<>(members);
        all.add(entity);
        int first = begin(members.get(0));
        List<Cell> cells = List.of(
                Cell.words(layer.names().words(named(members))),
                Cell.words(layer.names().type(entity)),
                Cell.number(members.size()),
                Cell.words(roles(all)),
                layer.sentence(first));
        List<Entry> parts =
                members.stream().map(member -> mention(member, Cell.words(""))).toList();
        return Optional.of(Entry.of(
                entity.getId(), members.get(0).getId(), first, layer.types().typeOf(entity), cells, parts));
    }

    /** The mention that names an entity: its first name, else its first noun, else its first mention. */
    private static Mention named(List<Mention> members) {
        return Stream.of(MentionLevel.NAM, MentionLevel.NOM)
                .flatMap(level -> members.stream()
                        .filter(member -> member instanceof EntityMention entity && entity.getLevel() == level))
                .findFirst()
                .orElse(members.get(0));
    }

    private Entry mention(Mention mention, Cell count) {
        List<Cell> cells = List.of(
                Cell.words(layer.names().words(mention)),
                Cell.words(layer.names().type(mention)),
                count,
                Cell.words(roles(List.of(mention))),
                layer.sentence(begin(mention)));
        return Entry.of(
                mention.getId(), mention.getId(), begin(mention), layer.types().typeOf(mention), cells, List.of());
    }

    /** {@code Attendee ×2, Place}. */
    private String roles(List<? extends Filler> fillers) {
        Map<String, Integer> counts = new TreeMap<>();
        fillers.stream()
                .flatMap(filler -> layer.index().argumentsFilledBy(filler).stream())
                .forEach(argument -> counts.merge(layer.names().role(argument), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(role -> role.getValue() == 1 ? role.getKey() : role.getKey() + " ×" + role.getValue())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Set<String> touched(CorpusChange change) {
        Set<String> ids = new LinkedHashSet<>();
        for (Annotation annotation : Touched.by(change)) {
            if (annotation instanceof Entity || annotation instanceof EntityMention) {
                ids.add(annotation.getId());
            }
            if (annotation instanceof Mention mention) {
                ids.addAll(rows(mention));
            }
        }
        return ids;
    }

    /** A participant's own row; for an argument that of its filler. */
    @Override
    public String rowFor(String id) {
        return layer.index()
                .argument(id)
                .map(argument -> argument.getFiller())
                .filter(Annotation.class::isInstance)
                .map(filler -> ((Annotation) filler).getId())
                .orElse(id);
    }
}
