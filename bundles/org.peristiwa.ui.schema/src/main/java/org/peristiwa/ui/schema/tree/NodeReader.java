package org.peristiwa.ui.schema.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.ElementRef.AttributeRef;
import org.peristiwa.edit.schema.refactor.ElementRef.OptionRef;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.schema.desk.Elements;

/** Reads a schema as lines of a tree: types below their parents, roles below their events, options below their attributes. */
public final class NodeReader {

    private final SchemaView types;
    private final Locale language;
    private final Messages words;

    public NodeReader(SchemaView types, Locale language, Messages words) {
        this.types = types;
        this.language = language;
        this.words = words;
    }

    /** The headings with all below them. A heading is there although nothing may stand below it: new things are made there. */
    public List<Node> read() {
        Schema schema = types.schema();
        List<Node> nodes = new ArrayList<>();
        nodes.add(heading(Group.SCHEMA, List.of()));
        nodes.add(heading(Group.EVENTS, tree(Group.EVENTS, schema.getEventTypes())));
        nodes.add(heading(Group.ENTITIES, tree(Group.ENTITIES, schema.getEntityTypes())));
        nodes.add(heading(Group.VALUES, tree(Group.VALUES, ofKind(TypeKind.VALUE))));
        nodes.add(heading(Group.TIMES, tree(Group.TIMES, ofKind(TypeKind.TIME))));
        nodes.add(heading(Group.RELATIONS, tree(Group.RELATIONS, schema.getRelationTypes())));
        nodes.add(heading(
                Group.ATTRIBUTES,
                schema.getAttributes().stream().map(this::attribute).toList()));
        return nodes;
    }

    private Node heading(Group group, List<Node> children) {
        return new Node(words.get("group." + group.word()), group, null, null, "", children);
    }

    private List<AnnotationType> ofKind(TypeKind kind) {
        return types.schema().getValueTypes().stream()
                .filter(type -> TypeKind.of(type) == kind)
                .map(AnnotationType.class::cast)
                .toList();
    }

    /** Types whose parent is not among them, or that are their own ancestors, stand at the top. */
    private List<Node> tree(Group group, List<? extends AnnotationType> all) {
        Map<String, List<AnnotationType>> below = new HashMap<>();
        Set<String> ids = new HashSet<>();
        all.forEach(type -> ids.add(type.getId()));
        List<AnnotationType> top = new ArrayList<>();
        for (AnnotationType type : all) {
            String parent = type.getParent();
            if (parent == null || !ids.contains(parent) || isItsOwnAncestor(type)) {
                top.add(type);
            } else {
                below.computeIfAbsent(parent, id -> new ArrayList<>()).add(type);
            }
        }
        return top.stream().map(type -> branch(group, type, below)).toList();
    }

    private boolean isItsOwnAncestor(AnnotationType type) {
        Set<String> seen = new HashSet<>();
        AnnotationType at = type;
        while (seen.add(at.getId())) {
            AnnotationType above =
                    Elements.type(types, TypeKind.of(type), at.getParent()).orElse(null);
            if (above == null) {
                return false;
            }
            at = above;
        }
        return at.equals(type);
    }

    private Node branch(Group group, AnnotationType type, Map<String, List<AnnotationType>> below) {
        List<Node> children = new ArrayList<>();
        if (type instanceof EventType event) {
            types.roles(event.getId()).forEach(role -> children.add(role(event, role)));
        }
        below.getOrDefault(type.getId(), List.of()).forEach(child -> children.add(branch(group, child, below)));
        return new Node(
                types.label(type, language), group, type, new TypeRef(TypeKind.of(type), type.getId()), "", children);
    }

    private Node role(EventType event, Role role) {
        EventType owner = (EventType) role.eContainer();
        String from = owner.equals(event) ? "" : types.label(owner, language);
        return new Node(
                types.label(role, language),
                Group.EVENTS,
                role,
                new RoleRef(event.getId(), role.getId()),
                from,
                List.of());
    }

    private Node attribute(AttributeDefinition attribute) {
        List<Node> options = attribute.getOptions().stream()
                .map(option -> new Node(
                        types.label(option, language),
                        Group.ATTRIBUTES,
                        option,
                        new OptionRef(attribute.getId(), option.getId()),
                        "",
                        List.of()))
                .toList();
        return new Node(
                types.label(attribute, language),
                Group.ATTRIBUTES,
                attribute,
                new AttributeRef(attribute.getId()),
                "",
                options);
    }
}
