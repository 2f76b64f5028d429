package org.peristiwa.ui.article.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.ValueType;
import org.peristiwa.ui.article.popup.Offer;
import org.peristiwa.ui.theme.Theme;

/** The types and roles of a schema as things to choose. */
final class TypeOffers {

    private final SchemaView types;
    private final Theme theme;
    private final Locale language;
    private final ArticleDesk desk;

    TypeOffers(ArticleDesk desk) {
        this.desk = desk;
        this.types = desk.types();
        this.theme = desk.around().theme();
        this.language = desk.around().language().get();
    }

    /** Every type of a kind that annotations may have, in schema order. */
    List<AnnotationType> all(FillerKind kind) {
        Schema schema = types.schema();
        List<? extends AnnotationType> declared =
                switch (kind) {
                    case EVENT -> schema.getEventTypes();
                    case ENTITY -> schema.getEntityTypes();
                    case TIME -> values(true);
                    case VALUE -> values(false);
                };
        return declared.stream()
                .filter(type -> !type.isAbstract())
                .map(AnnotationType.class::cast)
                .toList();
    }

    /**
     * The same types, those first that an empty role of the event at hand is waiting for: the required roles before the
     * others, in schema order.
     */
    List<AnnotationType> ranked(FillerKind kind) {
        List<AnnotationType> types = new ArrayList<>(all(kind));
        Optional<EventMention> event = kind == FillerKind.EVENT ? Optional.empty() : desk.lastEvent();
        if (event.isEmpty()) {
            return types;
        }
        List<Role> open = this.types.roles(String.valueOf(event.get().getType())).stream()
                .filter(role -> event.get().getArguments().stream()
                        .noneMatch(argument -> role.getId().equals(argument.getRole())))
                .sorted(Comparator.comparing(role -> role.getLower() == 0))
                .toList();
        types.sort(Comparator.comparingInt(type -> firstTaking(open, kind, type)));
        return types;
    }

    private int firstTaking(List<Role> roles, FillerKind kind, AnnotationType type) {
        for (int i = 0; i < roles.size(); i++) {
            boolean takes = roles.get(i).getFillerTypes().stream()
                    .anyMatch(filler ->
                            filler.getKind() == kind && filler.getType() != null && types.isA(type, filler.getType()));
            if (takes) {
                return i;
            }
        }
        return roles.size();
    }

    private List<ValueType> values(boolean time) {
        return types.schema().getValueTypes().stream()
                .filter(type -> type.isTime() == time)
                .toList();
    }

    /** A type with the kind of mention that it makes. */
    record Choice(FillerKind kind, AnnotationType type) {}

    /** What a new filler of {@code role} may be; events are left out: they are marked by their triggers. */
    List<Choice> fillers(Role role) {
        List<Choice> choices = new ArrayList<>();
        for (FillerType filler : role.getFillerTypes()) {
            if (filler.getKind() == FillerKind.EVENT) {
                continue;
            }
            for (AnnotationType type : all(filler.getKind())) {
                Choice choice = new Choice(filler.getKind(), type);
                boolean fits = filler.getType() == null || types.isA(type, filler.getType());
                if (fits && !choices.contains(choice)) {
                    choices.add(choice);
                }
            }
        }
        return choices;
    }

    Offer offer(AnnotationType type) {
        String label = types.label(type, language);
        String note = type.getId().equals(label) ? "" : group(type).orElse("");
        return new Offer(
                type.getId(),
                label,
                note,
                shortcut(type),
                theme.typeColor(type, types).line());
    }

    private Optional<String> group(AnnotationType type) {
        return new TypeLine(types).parent(type).map(t -> types.label(t, language));
    }

    Offer offer(Role role, boolean filled) {
        String required = role.getLower() > 0 && !filled ? "*" : "";
        String note = filled ? "✓" : required;
        return new Offer(role.getId(), types.label(role, language), note, shortcut(role), null);
    }

    String label(SchemaElement element) {
        return types.label(element, language);
    }

    private static String shortcut(SchemaElement element) {
        return element.getShortcut() == null ? "" : element.getShortcut();
    }
}
