package org.peristiwa.ui.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.ElementRef.AttributeRef;
import org.peristiwa.edit.schema.refactor.ElementRef.OptionRef;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.edit.schema.verbs.MoveElement;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.Elements;
import org.peristiwa.ui.schema.desk.Novelty;
import org.peristiwa.ui.schema.desk.Novelty.What;
import org.peristiwa.ui.schema.desk.SchemaDesk;
import org.peristiwa.ui.schema.tree.Group;
import org.peristiwa.ui.schema.tree.Node;

/** What can be done to a node of the tree: in its menu, by buttons and by keys. */
final class Actions {

    /** Where the user is asked for something new. */
    interface NewPlace {

        void ask(Novelty novelty);
    }

    private final SchemaDesk desk;
    private final NewPlace place;

    Actions(SchemaDesk desk, NewPlace place) {
        this.desk = desk;
        this.place = place;
    }

    /** What can be made new at a node, what lies nearest first. */
    List<Novelty> novelties(Node node) {
        List<Novelty> found = new ArrayList<>();
        ElementRef ref = node.ref().orElse(null);
        if (ref instanceof TypeRef type) {
            found.add(new Novelty(What.of(type.kind()), type.id()));
            SchemaElement element = node.element().orElseThrow();
            String parent = ((AnnotationType) element).getParent();
            found.add(new Novelty(What.of(type.kind()), parent == null ? "" : parent));
            if (node.group() == Group.EVENTS) {
                found.add(new Novelty(What.ROLE, type.id()));
            }
        } else if (ref instanceof RoleRef role) {
            found.add(new Novelty(What.ROLE, role.eventType()));
        } else if (ref instanceof AttributeRef attribute) {
            found.add(new Novelty(What.OPTION, attribute.id()));
            found.add(new Novelty(What.ATTRIBUTE, ""));
        } else if (ref instanceof OptionRef option) {
            found.add(new Novelty(What.OPTION, option.attribute()));
        } else if (node.group() == Group.ATTRIBUTES) {
            found.add(new Novelty(What.ATTRIBUTE, ""));
        } else {
            node.group().kind().ifPresent(kind -> found.add(new Novelty(What.of(kind), "")));
        }
        return found.stream().filter(this::isPossible).distinct().toList();
    }

    /** An attribute of text or numbers has no options. */
    private boolean isPossible(Novelty novelty) {
        return novelty.what() != What.OPTION
                || desk.types()
                        .attribute(novelty.within())
                        .filter(attribute -> switch (attribute.getKind()) {
                            case ONE_OF, MANY_OF -> true;
                            case BOOLEAN, TEXT, NUMBER -> false;
                        })
                        .isPresent();
    }

    /** Fills a menu with all that can be done to a node. */
    void fill(Menu menu, Node node) {
        fillNew(menu, node);
        if (node.ref().isPresent()) {
            if (menu.getItemCount() > 0) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            fillChanges(menu, node);
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, "move.up", "Alt+↑", mayMove(node, -1), () -> move(node, -1));
            item(menu, "move.down", "Alt+↓", mayMove(node, 1), () -> move(node, 1));
        }
    }

    /** Fills a menu with what can be new at a node. */
    void fillNew(Menu menu, Node node) {
        Messages words = desk.words();
        boolean first = true;
        for (Novelty novelty : novelties(node)) {
            String name = words.get("new." + novelty.what().word());
            String label = novelty.within().isEmpty()
                    ? words.get("new.open", name)
                    : words.get("new.openWithin", name, novelty.within());
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(label.replace("&", "&&") + (first ? "\t" + words.get("key.insert") : ""));
            item.setEnabled(desk.isChangeable());
            item.addListener(SWT.Selection, event -> place.ask(novelty));
            first = false;
        }
    }

    /** Fills a menu with the refactorings of a node. */
    void fillChanges(Menu menu, Node node) {
        node.ref().ifPresent(ref -> {
            for (Change change : Change.values()) {
                if (change.appliesTo(ref, node.isInherited())) {
                    item(menu, "change." + change.word(), key(change), true, () -> desk.change(change, ref));
                }
            }
        });
    }

    private @Nullable String key(Change change) {
        return switch (change) {
            case RENAME -> "F2";
            case DELETE -> desk.words().get("key.delete");
            default -> null;
        };
    }

    private void item(Menu menu, String key, @Nullable String accelerator, boolean enabled, Runnable chosen) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(desk.words().get(key) + (accelerator == null ? "" : "\t" + accelerator));
        item.setEnabled(enabled && desk.isChangeable());
        item.addListener(SWT.Selection, event -> chosen.run());
    }

    /** Does what a key of the tree means. Whether it means anything. */
    boolean press(Event event, Node node) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (modifiers == SWT.MOD3 && event.keyCode == SWT.ARROW_UP) {
            move(node, -1);
        } else if (modifiers == SWT.MOD3 && event.keyCode == SWT.ARROW_DOWN) {
            move(node, 1);
        } else if (modifiers == 0 && event.keyCode == SWT.F2) {
            change(Change.RENAME, node);
        } else if (modifiers == 0 && event.keyCode == SWT.DEL) {
            change(Change.DELETE, node);
        } else if (modifiers == 0 && event.keyCode == SWT.INSERT) {
            novelties(node).stream()
                    .findFirst()
                    .filter(any -> desk.isChangeable())
                    .ifPresent(place::ask);
        } else {
            return false;
        }
        return true;
    }

    private void change(Change change, Node node) {
        node.ref()
                .filter(ref -> desk.isChangeable() && change.appliesTo(ref, node.isInherited()))
                .ifPresent(ref -> desk.change(change, ref));
    }

    private boolean mayMove(Node node, int by) {
        return target(node, by).isPresent();
    }

    /** Puts a node before or behind the next one that stands beside it on the screen. */
    private void move(Node node, int by) {
        target(node, by)
                .ifPresent(index -> desk.execute(new MoveElement(node.element().orElseThrow(), index)));
    }

    /** The place in the list of the schema, where siblings on the screen need not stand side by side. */
    private Optional<Integer> target(Node node, int by) {
        SchemaElement element = node.element().orElse(null);
        if (element == null || node.isInherited()) {
            return Optional.empty();
        }
        List<SchemaElement> list = Elements.list(element);
        for (int i = list.indexOf(element) + by; i >= 0 && i < list.size(); i += by) {
            if (isBeside(element, list.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isBeside(SchemaElement one, SchemaElement other) {
        return !(one instanceof AnnotationType type)
                || (other instanceof AnnotationType beside
                        && TypeKind.of(type) == TypeKind.of(beside)
                        && Objects.equals(type.getParent(), beside.getParent()));
    }
}
