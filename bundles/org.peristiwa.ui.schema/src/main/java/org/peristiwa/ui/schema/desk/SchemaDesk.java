package org.peristiwa.ui.schema.desk;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** The schema of the open corpus on the desk of whoever changes it. UI thread only. */
public final class SchemaDesk {

    private final CorpusSession session;
    private final Theme theme;
    private final Language language;
    private final Messages words;
    private final StatusLine status;
    private final BiConsumer<Change, ElementRef> changing;
    private final Consumer<ElementRef> revealing;
    private final Consumer<ElementRef> expecting;
    private boolean changeable = true;

    /**
     * @param words of the bundle
     * @param changing asks the user about a refactoring of an element, and does it
     * @param revealing shows an element
     * @param expecting shows an element as soon as it is there
     */
    public SchemaDesk(
            CorpusSession session,
            Theme theme,
            Language language,
            Messages words,
            StatusLine status,
            BiConsumer<Change, ElementRef> changing,
            Consumer<ElementRef> revealing,
            Consumer<ElementRef> expecting) {
        this.session = session;
        this.theme = theme;
        this.language = language;
        this.words = words;
        this.status = status;
        this.changing = changing;
        this.revealing = revealing;
        this.expecting = expecting;
    }

    public CorpusSession session() {
        return session;
    }

    /** The schema as it is now. */
    public SchemaView types() {
        return session.types();
    }

    public Theme theme() {
        return theme;
    }

    public Messages words() {
        return words;
    }

    /** The language of the screen. */
    public Locale language() {
        return language.current();
    }

    /** What the screen calls an element. */
    public String label(SchemaElement element) {
        return types().label(element, language());
    }

    /** Whether the schema may be changed: its file can be written. */
    public boolean isChangeable() {
        return changeable;
    }

    /** Says whether the schema may be changed. */
    public void setChangeable(boolean mayBe) {
        changeable = mayBe;
    }

    /** Does a verb, and says where it cannot be done. Whether it was. */
    public boolean execute(Verb<?> verb) {
        if (!changeable) {
            status.show(StatusLine.Tone.WARNING, words.get("readOnly"));
            return false;
        }
        try {
            session.execute(verb);
            return true;
        } catch (EditException e) {
            status.show(StatusLine.Tone.WARNING, e);
            return false;
        }
    }

    /** Asks about a refactoring of an element. */
    public void change(Change change, ElementRef element) {
        changing.accept(change, element);
    }

    /** Shows an element in the tree and in the form. */
    public void reveal(ElementRef element) {
        revealing.accept(element);
    }

    /** Shows an element as soon as it is there: what is done next makes it, or makes it of another. */
    public void expect(ElementRef element) {
        expecting.accept(element);
    }

    /** Tells what was done. */
    public void tell(String sentence) {
        status.show(StatusLine.Tone.INFO, sentence);
    }
}
