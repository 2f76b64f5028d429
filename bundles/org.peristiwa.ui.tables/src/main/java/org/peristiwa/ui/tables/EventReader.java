package org.peristiwa.ui.tables;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.ui.choices.Choice;
import org.peristiwa.ui.choices.Choices;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.names.AnnotationNames;

/** Reads the table of events: type, trigger, participants, place, time, realis, sentence. */
final class EventReader implements EntryReader {

    /** What the columns are called in the messages. */
    static final List<String> COLUMNS =
            List.of("type", "trigger", "participants", "place", "time", "realis", "sentence");

    /** What schemas call the role of the place, and the attribute that says whether something really happened, in small letters. */
    private static final Set<String> PLACE_ROLES = Set.of("place", "location", "loc");

    private static final Set<String> REALIS = Set.of("realis", "modality");

    private final LayerView layer;
    private final Messages words;
    private final Choices choices;

    EventReader(LayerView layer, Messages words) {
        this.layer = layer;
        this.words = words;
        this.choices = new Choices(layer.types(), layer.language());
    }

    @Override
    public List<EventMention> mentions() {
        return List.copyOf(layer.index().events());
    }

    @Override
    public List<String> rows(Mention mention) {
        return List.of(mention.getId());
    }

    @Override
    public Optional<Entry> read(String id) {
        return layer.index()
                .annotation(id)
                .filter(EventMention.class::isInstance)
                .map(EventMention.class::cast)
                .map(this::entry);
    }

    private Entry entry(EventMention event) {
        int begin = event.getExtent() == null ? -1 : event.getExtent().begin();
        AnnotationNames names = layer.names();
        String trigger = begin < 0 ? words.get("implicit") : names.words(event);
        List<Cell> cells = List.of(
                Cell.words(names.type(event)),
                Cell.words(trigger),
                Cell.words(fillers(event, argument -> !isTime(argument) && !isPlace(argument))),
                Cell.words(fillers(event, argument -> isPlace(argument) && !isTime(argument))),
                Cell.words(fillers(event, EventReader::isTime)),
                Cell.words(realis(event)),
                layer.sentence(begin));
        return Entry.of(event.getId(), event.getId(), begin, layer.types().typeOf(event), cells, List.of());
    }

    private String fillers(EventMention event, Predicate<Argument> wanted) {
        int at = event.getExtent() == null ? 0 : event.getExtent().begin();
        return event.getArguments().stream()
                .filter(wanted)
                .map(argument -> said(argument.getFiller(), at))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Of a time its value first, so that times stand in their order. */
    private String said(@Nullable Filler filler, int at) {
        if (filler == null) {
            return words.get("implicit");
        }
        String said = layer.names().words(filler, at);
        boolean valued = filler instanceof TimeMention time
                && time.getValue() != null
                && !time.getValue().isEmpty();
        return valued ? ((TimeMention) filler).getValue() + "  " + said : said;
    }

    private static boolean isTime(Argument argument) {
        return argument.getFiller() instanceof TimeMention;
    }

    private static boolean isPlace(Argument argument) {
        return PLACE_ROLES.contains(String.valueOf(argument.getRole()).toLowerCase(Locale.ROOT));
    }

    private String realis(EventMention event) {
        return choices.attributes(event).stream()
                .filter(choice -> REALIS.contains(choice.key().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(EventReader::chosen)
                .orElse("");
    }

    private static String chosen(Choice choice) {
        return choice.values().stream()
                .map(value -> choice.options().stream()
                        .filter(option -> option.value().equals(value))
                        .map(Choice.Option::label)
                        .findFirst()
                        .orElse(value))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Set<String> touched(CorpusChange change) {
        Set<String> ids = new LinkedHashSet<>();
        for (Annotation annotation : Touched.by(change)) {
            if (annotation instanceof EventMention) {
                ids.add(annotation.getId());
            }
            if (annotation instanceof Filler filler) {
                ids.addAll(filledBy(filler));
            }
            if (annotation instanceof Mention mention) {
                // a cluster shows by the words of its mentions
                layer.index().clustersOf(mention).forEach(cluster -> ids.addAll(filledBy(cluster)));
            }
        }
        return ids;
    }

    private List<String> filledBy(Filler filler) {
        return layer.index().argumentsFilledBy(filler).stream()
                .map(argument -> argument.getEvent().getId())
                .distinct()
                .sorted()
                .toList();
    }

    /** An event's own row; for a participant that of the first event that it takes part in. */
    @Override
    public String rowFor(String id) {
        Optional<Argument> argument = layer.index().argument(id);
        if (argument.isPresent()) {
            return argument.get().getEvent().getId();
        }
        Optional<Annotation> annotation = layer.index().annotation(id);
        if (annotation.isEmpty() || annotation.get() instanceof EventMention) {
            return id;
        }
        return annotation
                .filter(Mention.class::isInstance)
                .flatMap(mention -> filledBy((Mention) mention).stream().findFirst())
                .orElse(id);
    }
}
