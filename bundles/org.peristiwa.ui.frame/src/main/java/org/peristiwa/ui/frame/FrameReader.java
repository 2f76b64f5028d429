package org.peristiwa.ui.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Note;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.text.ArticleText;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.choices.Choices;
import org.peristiwa.ui.icons.Icon;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** Reads what the form shows out of the corpus. */
final class FrameReader {

    private static final int LONGEST_SHOWN = 60;

    private final Theme theme;
    private final Messages words;
    private final Locale language;

    FrameReader(Theme theme, Messages words, Locale language) {
        this.theme = theme;
        this.words = words;
        this.language = language;
    }

    /** The frame of what is selected. */
    Frame read(Optional<CorpusSession> session, Optional<Selected> selected) {
        if (session.isEmpty() || selected.isEmpty()) {
            return new Frame.Empty(words.get("empty.noArticle"));
        }
        LayerKey key = selected.get().layer();
        return session.get()
                .layerInMemory(key)
                .flatMap(layer -> selected.get()
                        .annotation()
                        .flatMap(id -> session.get().index(layer).annotation(id))
                        .filter(Mention.class::isInstance)
                        .map(Mention.class::cast)
                        .map(mention -> new Reading(session.get(), key, layer).of(mention)))
                .orElseGet(() -> new Frame.Empty(words.get("empty.noAnnotation")));
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN - 1) + "…";
    }

    /** One look at one layer. */
    private final class Reading {
        private final LayerKey key;
        private final SchemaView types;
        private final LayerIndex index;
        private final ArticleText text;

        Reading(CorpusSession session, LayerKey key, Layer layer) {
            this.key = key;
            this.types = session.types();
            this.index = session.index(layer);
            this.text = session.text(key.article());
        }

        Frame of(Mention mention) {
            Optional<AnnotationType> type = types.typeOf(mention);
            Choices choices = new Choices(types, language);
            List<Frame.RoleRow> roles = mention instanceof EventMention event ? roles(event) : List.of();
            return new Frame.OfMention(
                    key,
                    mention.getId(),
                    icon(mention),
                    type.map(t -> types.label(t, language))
                            .orElseGet(() -> words.get("unknownType", String.valueOf(mention.getType()))),
                    type.map(t -> theme.typeColor(t, types))
                            .orElseGet(theme::unknownTypeColor)
                            .line(),
                    describe(mention),
                    roles,
                    choices.ofKind(mention),
                    choices.attributes(mention),
                    ties(mention),
                    note(mention));
        }

        private List<Frame.RoleRow> roles(EventMention event) {
            List<Frame.RoleRow> rows = new ArrayList<>();
            Set<String> known = new LinkedHashSet<>();
            for (Role role : types.roles(event.getType())) {
                known.add(role.getId());
                List<Frame.Chip> chips = chips(event, role.getId());
                int wanted = Math.max(0, role.getLower() - chips.size());
                rows.add(new Frame.RoleRow(
                        role.getId(), types.label(role, language), role.getLower() > 0, wanted, true, chips));
            }
            event.getArguments().stream()
                    .map(argument -> String.valueOf(argument.getRole()))
                    .filter(role -> !known.contains(role))
                    .distinct()
                    .forEach(role -> rows.add(new Frame.RoleRow(role, role, false, 0, false, chips(event, role))));
            return List.copyOf(rows);
        }

        private List<Frame.Chip> chips(EventMention event, String role) {
            return event.getArguments().stream()
                    .filter(argument -> role.equals(String.valueOf(argument.getRole())))
                    .map(this::chip)
                    .toList();
        }

        private Frame.Chip chip(Argument argument) {
            Filler filler = argument.getFiller();
            String said = filler == null ? words.get("implicit") : describe(filler);
            String id = filler instanceof Annotation annotation ? annotation.getId() : "";
            return new Frame.Chip(argument.getId(), id, said, argument.isImplicit() || filler == null);
        }

        private String describe(Filler filler) {
            if (filler instanceof Mention mention) {
                return mention.getExtent() == null
                        ? words.get("implicitEvent")
                        : shortened(text.slice(mention.getExtent(), " … "));
            }
            List<? extends Mention> members = members((Cluster) filler);
            return members.isEmpty() ? ((Cluster) filler).getId() : describe(members.get(0)) + " ×" + members.size();
        }

        private List<? extends Mention> members(Cluster cluster) {
            if (cluster instanceof Entity entity) {
                return entity.getMentions();
            }
            return cluster instanceof Event event ? event.getMentions() : List.of();
        }

        private List<Frame.Tie> ties(Mention mention) {
            List<Frame.Tie> ties = new ArrayList<>();
            for (Cluster cluster : index.clustersOf(mention)) {
                List<Frame.Link> links = members(cluster).stream()
                        .filter(member -> !member.equals(mention))
                        .map(member -> new Frame.Link(member.getId(), describe(member)))
                        .toList();
                ties.add(new Frame.Tie(words.get("chain"), links));
            }
            List<Frame.Link> fills = index.argumentsFilledBy(mention).stream()
                    .map(argument -> new Frame.Link(
                            argument.getEvent().getId(),
                            words.get("chain.members", roleLabel(argument), describe(argument.getEvent()))))
                    .toList();
            if (!fills.isEmpty()) {
                ties.add(new Frame.Tie(words.get("fills"), fills));
            }
            return List.copyOf(ties);
        }

        private String roleLabel(Argument argument) {
            String role = String.valueOf(argument.getRole());
            return types.role(String.valueOf(argument.getEvent().getType()), role)
                    .map(known -> types.label(known, language))
                    .orElse(role);
        }

        private Icon icon(Mention mention) {
            if (mention instanceof EventMention) {
                return Icon.EVENT;
            }
            if (mention instanceof TimeMention) {
                return Icon.TIME;
            }
            return mention instanceof ValueMention ? Icon.VALUE : Icon.ENTITY;
        }
    }

    private static String note(Mention mention) {
        return plainNote(mention).map(Note::getText).orElse("");
    }

    /** The note that the form shows and edits: the first that is of no special kind. */
    static Optional<Note> plainNote(Annotation annotation) {
        return annotation.getNotes().stream()
                .filter(note -> note.getKind() == null || note.getKind().isEmpty())
                .findFirst();
    }
}
