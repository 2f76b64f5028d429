package org.peristiwa.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.choices.Choice;
import org.peristiwa.ui.icons.Icons;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** The controls of one frame. */
final class FrameForm {

    private static final String KEY = "org.peristiwa.ui.frame.key";

    private final Composite page;
    private final Theme theme;
    private final Icons icons;
    private final Messages words;
    private final FrameVerbs verbs;
    private final StatusLine status;

    FrameForm(Composite page, Theme theme, Icons icons, Messages words, FrameVerbs verbs, StatusLine status) {
        this.page = page;
        this.theme = theme;
        this.icons = icons;
        this.words = words;
        this.verbs = verbs;
        this.status = status;
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(10, 10)
                .spacing(10, 6)
                .applyTo(page);
    }

    /**
     * What shows {@code frame}, in parts that are short enough to let the screen take events between; at the end the control that had
     * the keyboard has it again, where it is still there.
     */
    List<Runnable> parts(Frame frame) {
        Optional<Object> focused = focusedKey(page);
        List<Runnable> parts = new ArrayList<>();
        parts.add(this::clear);
        if (frame instanceof Frame.Empty empty) {
            parts.add(() -> hint(empty));
        } else if (frame instanceof Frame.OfMention mention) {
            parts.add(() -> {
                header(mention);
                mention.roles().forEach(row -> role(mention, row));
            });
            parts.add(() -> {
                if (!mention.roles().isEmpty()) {
                    space();
                }
                mention.choices().forEach(choice -> choice(mention, choice));
            });
            parts.add(() -> {
                mention.attributes().forEach(choice -> choice(mention, choice));
                mention.ties().forEach(tie -> tie(mention, tie));
                note(mention);
            });
        }
        focused.ifPresent(key -> parts.add(() -> focus(page, key)));
        return parts;
    }

    private void clear() {
        for (Control child : page.getChildren()) {
            child.dispose();
        }
    }

    private void hint(Frame.Empty empty) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(empty.why());
        Ink.set(label, theme, ThemeColor.QUIET_TEXT);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(100, SWT.DEFAULT)
                .applyTo(label);
    }

    private void header(Frame.OfMention frame) {
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(line);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setImage(icons.get(frame.icon()));
        Label type = new Label(line, SWT.NONE);
        type.setText(frame.type().replace("&", "&&"));
        type.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        Label text = new Label(line, SWT.WRAP);
        text.setText(("“" + frame.text() + "”").replace("&", "&&"));
        Ink.set(text, theme, ThemeColor.QUIET_TEXT);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(100, SWT.DEFAULT)
                .applyTo(text);
        Composite rule = new Composite(page, SWT.NONE);
        rule.setData("org.eclipse.e4.ui.css.id", "org-peristiwa-frame-rule");
        rule.addListener(SWT.Paint, e -> {
            e.gc.setBackground(new Color(frame.color()));
            e.gc.fillRectangle(0, 0, rule.getSize().x, 2);
        });
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(SWT.DEFAULT, 4)
                .applyTo(rule);
    }

    private void space() {
        GridDataFactory.fillDefaults().span(2, 1).hint(SWT.DEFAULT, 4).applyTo(new Label(page, SWT.NONE));
    }

    private void role(Frame.OfMention frame, Frame.RoleRow row) {
        Label name = rowLabel(row.required() ? row.label() + " *" : row.label());
        Composite chips = values();
        for (Frame.Chip chip : row.chips()) {
            ChipControl control = new ChipControl(
                    chips,
                    theme,
                    chip,
                    words.get("chip.remove", chip.text(), row.label()),
                    () -> verbs.reveal(frame, chip.filler()),
                    () -> verbs.remove(frame, chip));
            control.setData(KEY, chip.argument());
        }
        if (!row.known()) {
            Ink.set(name, theme, ThemeColor.ERROR);
            quiet(chips, words.get("role.unknown"), ThemeColor.ERROR);
        } else if (row.wanted() > 0) {
            Ink.set(name, theme, ThemeColor.WARNING);
            quiet(chips, words.get("role.missing"), ThemeColor.WARNING);
        } else if (row.chips().isEmpty()) {
            quiet(chips, words.get("role.empty"), ThemeColor.QUIET_TEXT);
        }
    }

    private void quiet(Composite parent, String text, ThemeColor color) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        Ink.set(label, theme, color);
    }

    private Label rowLabel(String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 4)
                .applyTo(label);
        return label;
    }

    private Composite values() {
        Composite values = new Composite(page, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.wrap = true;
        row.center = true;
        row.marginLeft = 0;
        row.marginTop = 1;
        row.marginBottom = 1;
        row.spacing = 4;
        values.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(values);
        return values;
    }

    private void choice(Frame.OfMention frame, Choice choice) {
        rowLabel(choice.label());
        switch (choice.kind()) {
            case ONE_OF -> buttons(frame, choice, SWT.RADIO);
            case MANY_OF -> buttons(frame, choice, SWT.CHECK);
            case BOOLEAN -> check(frame, choice);
            case TEXT, NUMBER -> typed(frame, choice);
        }
    }

    private void buttons(Frame.OfMention frame, Choice choice, int style) {
        Composite parent = values();
        List<Button> all = new ArrayList<>();
        for (Choice.Option option : choice.options()) {
            Button button = new Button(parent, style);
            button.setText(option.label().replace("&", "&&"));
            button.setSelection(choice.values().contains(option.value()));
            button.setData(option.value());
            button.setData(KEY, choice.key() + "=" + option.value());
            button.addListener(SWT.Selection, e -> {
                if (style == SWT.CHECK || button.getSelection()) {
                    verbs.choose(frame, choice, chosen(all));
                }
            });
            all.add(button);
        }
    }

    private static List<String> chosen(List<Button> buttons) {
        return buttons.stream()
                .filter(Button::getSelection)
                .map(button -> (String) button.getData())
                .toList();
    }

    private void check(Frame.OfMention frame, Choice choice) {
        Button button = new Button(values(), SWT.CHECK);
        button.setSelection(choice.values().contains("true"));
        button.setData(KEY, choice.key());
        button.addListener(
                SWT.Selection, e -> verbs.choose(frame, choice, List.of(Boolean.toString(button.getSelection()))));
    }

    private void typed(Frame.OfMention frame, Choice choice) {
        Text text = new Text(page, SWT.BORDER | SWT.SINGLE);
        text.setText(choice.values().isEmpty() ? "" : choice.values().get(0));
        text.setData(KEY, choice.key());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
        Runnable keep = () -> keepTyped(frame, choice, text.getText().strip());
        text.addListener(SWT.FocusOut, e -> keep.run());
        text.addListener(SWT.DefaultSelection, e -> keep.run());
    }

    private void keepTyped(Frame.OfMention frame, Choice choice, String typed) {
        if (choice.kind() == AttributeKind.NUMBER && !typed.isEmpty() && !typed.matches("-?\\d+(\\.\\d+)?")) {
            status.show(StatusLine.Tone.WARNING, words.get("number.wrong", typed));
            return;
        }
        verbs.choose(frame, choice, typed.isEmpty() ? List.of() : List.of(typed));
    }

    private void tie(Frame.OfMention frame, Frame.Tie tie) {
        rowLabel(tie.label());
        Composite links = values();
        for (Frame.Link link : tie.links()) {
            Link control = new Link(links, SWT.NONE);
            control.setText("<a>" + link.text().replace("&", "&&").replace("<", "‹") + "</a>");
            control.setData(KEY, tie.label() + link.annotation());
            control.addListener(SWT.Selection, e -> verbs.reveal(frame, link.annotation()));
        }
    }

    private void note(Frame.OfMention frame) {
        rowLabel(words.get("note"));
        Text note = new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP);
        note.setText(frame.note());
        note.setMessage(words.get("note.add"));
        note.setData(KEY, "note");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(60, 2 * note.getLineHeight())
                .applyTo(note);
        note.addListener(SWT.FocusOut, e -> verbs.note(frame, note.getText()));
        note.addListener(SWT.Traverse, e -> {
            boolean leaves = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
            e.doit = leaves || e.doit;
        });
    }

    private static Optional<Object> focusedKey(Composite in) {
        Control focus = in.getDisplay().getFocusControl();
        for (Control at = focus; at != null; at = at.getParent()) {
            if (at == in) {
                return Optional.ofNullable(focus.getData(KEY));
            }
        }
        return Optional.empty();
    }

    private static boolean focus(Composite in, Object key) {
        for (Control child : in.getChildren()) {
            if (Objects.equals(child.getData(KEY), key)) {
                return child.setFocus();
            }
            if (child instanceof Composite composite && focus(composite, key)) {
                return true;
            }
        }
        return false;
    }
}
