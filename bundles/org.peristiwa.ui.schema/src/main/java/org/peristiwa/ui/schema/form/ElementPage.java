package org.peristiwa.ui.schema.form;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.edit.schema.verbs.SetAbbreviations;
import org.peristiwa.edit.schema.verbs.SetAbstract;
import org.peristiwa.edit.schema.verbs.SetFillerOnly;
import org.peristiwa.edit.schema.verbs.SetLabel;
import org.peristiwa.edit.schema.verbs.SetSchemaLabel;
import org.peristiwa.edit.schema.verbs.SetSchemaVersion;
import org.peristiwa.edit.schema.verbs.SetShortcut;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.ChoiceNames;
import org.peristiwa.ui.schema.desk.Elements;
import org.peristiwa.ui.schema.desk.SchemaDesk;
import org.peristiwa.ui.schema.tree.Group;
import org.peristiwa.ui.schema.tree.Node;
import org.peristiwa.ui.theme.ThemeColor;

/** The fields of one node of the tree. */
final class ElementPage {

    private final FormRows rows;
    private final SchemaDesk desk;
    private final Messages words;
    private final Supplier<ElementRef> named;
    private final Runnable grown;

    /**
     * @param named how the element is named now, which a refactoring changes
     * @param grown is called when a field needs more room than before
     */
    ElementPage(Composite page, SchemaDesk desk, Node node, Supplier<ElementRef> named, Runnable grown) {
        this.desk = desk;
        this.named = named;
        this.grown = grown;
        this.words = desk.words();
        this.rows = new FormRows(page, desk, desk.isChangeable() && !node.isInherited());
        fill(node);
        rows.fields().forEach(Field::refresh);
    }

    List<Field> fields() {
        return rows.fields();
    }

    private void fill(Node node) {
        SchemaElement element = node.element().orElse(null);
        ElementRef ref = node.ref().orElse(null);
        if (element == null || ref == null) {
            heading(node);
            return;
        }
        rows.title(() -> desk.label(element), () -> words.get("kind." + kind(ref)));
        if (!desk.isChangeable()) {
            rows.sentence(words.get("readOnly"), ThemeColor.WARNING);
        }
        if (node.isInherited() && element instanceof Role role) {
            inherited(role, node.from());
        }
        words(element, node.isInherited());
        if (element instanceof AnnotationType type && ref instanceof TypeRef typeRef) {
            type(type, typeRef);
        } else if (element instanceof Role role) {
            role(role);
        } else if (element instanceof AttributeDefinition attribute) {
            new AttributeFields(rows, desk).fill(attribute);
        }
    }

    private static String kind(ElementRef ref) {
        String written = ref.toString();
        return written.substring(0, written.indexOf(':'));
    }

    private void heading(Node node) {
        rows.title(node::label, () -> "");
        if (!desk.isChangeable()) {
            rows.sentence(words.get("readOnly"), ThemeColor.WARNING);
        }
        if (node.group() != Group.SCHEMA) {
            rows.sentence(words.get("hint." + node.group().word()), ThemeColor.QUIET_TEXT);
            return;
        }
        Schema schema = desk.types().schema();
        rows.text(
                words.get("field.version"),
                12,
                () -> Said.orEmpty(desk.types().schema().getVersion()),
                SetSchemaVersion::new);
        rows.languages();
        rows.words(
                words.get("field.label"),
                language -> Said.in(desk.types().schema().getLabels(), language),
                language -> text -> new SetSchemaLabel(language, text));
        rows.sentence(words.get("hint.schema", schema.getMigrations().size()), ThemeColor.QUIET_TEXT);
    }

    private void inherited(Role role, String from) {
        rows.sentence(words.get("inherited.role", from), ThemeColor.QUIET_TEXT);
        Link link = new Link(rows.page(), SWT.NONE);
        link.setText("<a>" + words.get("inherited.go", from).replace("&", "&&") + "</a>");
        GridDataFactory.fillDefaults().span(3, 1).applyTo(link);
        EventType owner = (EventType) role.eContainer();
        link.addListener(SWT.Selection, event -> desk.reveal(new RoleRef(owner.getId(), role.getId())));
    }

    private void words(SchemaElement element, boolean inherited) {
        if (inherited) {
            rows.fixed(words.get("field.id"), element::getId);
        } else {
            rows.shown(
                    words.get("field.id"),
                    element::getId,
                    words.get("change.rename"),
                    () -> desk.change(Change.RENAME, named.get()));
        }
        rows.languages();
        rows.words(
                words.get("field.label"),
                language -> Said.in(element.getLabels(), language),
                language -> text -> new SetLabel(element, language, text));
        rows.words(
                words.get("field.short"),
                language -> Said.listed(element.getAbbreviations(), language),
                language -> text -> new SetAbbreviations(element, language, Said.parts(text)));
        if (!(element instanceof AttributeDefinition) && !(element instanceof AttributeOption)) {
            rows.label(words.get("field.color"));
            rows.add(new ColorField(rows.page(), desk, element, rows.isChangeable()));
        }
        rows.text(
                words.get("field.shortcut"),
                3,
                () -> Said.orEmpty(element.getShortcut()),
                key -> new SetShortcut(element, key));
    }

    private void type(AnnotationType type, TypeRef ref) {
        rows.shown(
                words.get("field.parent"),
                () -> Elements.type(desk.types(), ref.kind(), type.getParent())
                        .map(desk::label)
                        .orElseGet(() -> words.get("parent.none")),
                words.get("change.move"),
                () -> desk.change(Change.MOVE, named.get()));
        Composite checks = rows.checks(words.get("field.use"));
        rows.check(checks, words.get("field.abstract"), type::isAbstract, yes -> new SetAbstract(type, yes));
        if (ref.kind() != TypeKind.RELATION && ref.kind() != TypeKind.EVENT) {
            rows.check(checks, words.get("field.fillerOnly"), type::isFillerOnly, yes -> new SetFillerOnly(type, yes));
        }
        if (type instanceof RelationType relation) {
            new RelationFields(rows, desk).fill(relation);
        }
        carried(type);
    }

    private void carried(SchemaElement bearer) {
        rows.label(words.get("field.attributes"));
        rows.add(new CarriedField(rows.page(), desk, bearer, rows.isChangeable(), grown));
    }

    private void role(Role role) {
        rows.shown(
                words.get("field.cardinality"),
                () -> ChoiceNames.cardinality(role),
                words.get("change.cardinality"),
                () -> desk.change(Change.CARDINALITY, named.get()));
        rows.shown(
                words.get("field.fillers"),
                () -> ChoiceNames.of(role.getFillerTypes(), desk),
                words.get("change.fillers"),
                () -> desk.change(Change.FILLERS, named.get()));
        carried(role);
    }
}
