package org.peristiwa.ui.schema.refactor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.Branch;
import org.peristiwa.edit.schema.refactor.Condition;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.ElementRef.AttributeRef;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.schema.desk.Elements;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** One way out of an element that is split: into what, and when. The lists offer what the schema has. */
final class BranchRow {

    private static final String ID = "[A-Za-z0-9_.:-]+";
    private static final String ALWAYS = "always";
    private static final String ATTRIBUTE = "attribute";
    private static final String ROLE = "role";
    private static final String FILLER = "filler";
    private static final String TYPE = "type";
    private static final String VALUE = "value";
    private static final String CHOSEN = "chosen";

    private final SchemaDesk desk;
    private final ElementRef element;
    private final Runnable changed;
    private final Composite row;
    private final Text into;
    private final ElementCombo sort;
    private final ElementCombo first;
    private final ElementCombo second;

    /**
     * @param element that is split
     * @param changed is called when the user has changed something
     * @param removed is called when the user wants to be without it
     */
    BranchRow(Composite parent, SchemaDesk desk, ElementRef element, Runnable changed, Consumer<BranchRow> removed) {
        this.desk = desk;
        this.element = element;
        this.changed = changed;
        Messages words = desk.words();
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(words.get("split.into"));
        into = new Text(row, SWT.BORDER);
        into.setMessage(words.get("field.newId"));
        into.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(110, SWT.DEFAULT).applyTo(into);
        new Label(row, SWT.NONE).setText(words.get("split.when"));
        sort = new ElementCombo(row, desk, this::sortChanged);
        first = new ElementCombo(cell(), desk, this::firstChanged);
        second = new ElementCombo(cell(), desk, changed);
        Button remove = new Button(row, SWT.PUSH);
        remove.setText("×");
        remove.setToolTipText(words.get("split.remove"));
        remove.addListener(SWT.Selection, event -> removed.accept(this));
        sorts().forEach(one -> sort.offer(one, words.get("split.when." + one)));
        sort.choose(sorts().get(0));
        sortChanged();
    }

    /** What may be hidden lies in a cell, which is: GTK complains at every frame of a combo that is hidden itself. */
    private Composite cell() {
        Composite cell = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        return cell;
    }

    /** The conditions that make sense for such an element. */
    private List<String> sorts() {
        if (element instanceof TypeRef type) {
            return type.kind() == TypeKind.EVENT
                    ? List.of(ATTRIBUTE, ROLE, CHOSEN, ALWAYS)
                    : List.of(ATTRIBUTE, CHOSEN, ALWAYS);
        }
        if (element instanceof RoleRef) {
            return List.of(FILLER, ATTRIBUTE, TYPE, CHOSEN, ALWAYS);
        }
        return element instanceof AttributeRef ? List.of(VALUE, TYPE, CHOSEN, ALWAYS) : List.of(TYPE, CHOSEN, ALWAYS);
    }

    void focus() {
        into.setFocus();
    }

    void dispose() {
        row.dispose();
    }

    private void sortChanged() {
        first.clear();
        switch (sort.chosen()) {
            case ATTRIBUTE ->
                first.offer(desk.types().schema().getAttributes().stream()
                        .filter(BranchRow::hasListedValues)
                        .toList());
            case ROLE -> first.offer(desk.types().roles(element.id()));
            case VALUE -> offerValues(first, element.id());
            case FILLER, TYPE -> kinds();
            default -> {
                // it needs no more
            }
        }
        show(first, !first.isEmpty());
        firstChanged();
    }

    private static boolean hasListedValues(AttributeDefinition attribute) {
        return switch (attribute.getKind()) {
            case BOOLEAN, ONE_OF, MANY_OF -> true;
            case TEXT, NUMBER -> false;
        };
    }

    private void kinds() {
        for (TypeKind kind : TypeKind.values()) {
            if (!Elements.types(desk.types().schema(), kind).isEmpty()
                    && (kind.filler().isPresent() || sort.chosen().equals(TYPE))) {
                first.offer(kind.word(), desk.words().get("kind." + kind.word()));
            }
        }
    }

    private void firstChanged() {
        second.clear();
        if (sort.chosen().equals(ATTRIBUTE)) {
            offerValues(second, first.chosen());
        } else if (sort.chosen().equals(FILLER) || sort.chosen().equals(TYPE)) {
            TypeKind.of(first.chosen())
                    .ifPresent(kind -> second.offer(Elements.types(desk.types().schema(), kind)));
        }
        show(second, !second.isEmpty());
        row.layout();
        changed.run();
    }

    private static void show(ElementCombo combo, boolean shown) {
        combo.widget().getParent().setVisible(shown);
    }

    private void offerValues(ElementCombo combo, String attribute) {
        Optional<AttributeDefinition> definition = desk.types().attribute(attribute);
        if (definition.filter(one -> one.getKind() == AttributeKind.BOOLEAN).isPresent()) {
            combo.offer("true", desk.words().get("boolean.true"))
                    .offer("false", desk.words().get("boolean.false"));
        } else {
            definition.ifPresent(one -> combo.offer(one.getOptions()));
        }
    }

    /** Whether no condition leads here, but only what is decided one by one. */
    boolean isOneByOne() {
        return sort.chosen().equals(CHOSEN);
    }

    /** The id that was typed; empty where it is none. */
    String into() {
        return typed().matches(ID) ? typed() : "";
    }

    private String typed() {
        return into.getText().strip();
    }

    /** Why it says no branch yet; empty where it does. */
    Optional<String> incomplete() {
        Messages words = desk.words();
        if (into().isEmpty()) {
            return Optional.of(typed().isEmpty() ? words.get("split.noId") : words.get("id.bad"));
        }
        boolean lacks = (!first.isEmpty() && !first.isChosen())
                || (!second.isEmpty() && !second.isChosen())
                || (!sort.chosen().equals(ALWAYS) && !isOneByOne() && first.isEmpty());
        return lacks ? Optional.of(words.get("split.noCondition")) : Optional.empty();
    }

    /** What its condition says; there is one unless {@link #isOneByOne}. */
    Branch branch() {
        return new Branch(typed(), condition());
    }

    private Condition condition() {
        return switch (sort.chosen()) {
            case ATTRIBUTE -> new Condition.AttributeIs(first.chosen(), second.chosen());
            case ROLE -> new Condition.RoleFilled(first.chosen());
            case VALUE -> new Condition.ValueIs(first.chosen());
            case FILLER -> new Condition.FillerIs(TypeKind.of(first.chosen()).orElseThrow(), Set.of(second.chosen()));
            case TYPE -> new Condition.TypeIs(TypeKind.of(first.chosen()).orElseThrow(), Set.of(second.chosen()));
            default -> new Condition.Always();
        };
    }
}
