package org.peristiwa.ui.frame;

import java.util.List;
import java.util.Optional;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.verbs.AddNote;
import org.peristiwa.edit.verbs.EditNote;
import org.peristiwa.edit.verbs.RemoveArgument;
import org.peristiwa.edit.verbs.RemoveNote;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Note;
import org.peristiwa.text.Span;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.choices.Choice;
import org.peristiwa.ui.choices.ChoiceVerbs;

/** What the controls of the form do: each a verb on the mention that is shown. */
final class FrameVerbs {

    private final OpenCorpus corpus;
    private final ArticleEditors editors;
    private final StatusLine status;

    FrameVerbs(OpenCorpus corpus, ArticleEditors editors, StatusLine status) {
        this.corpus = corpus;
        this.editors = editors;
        this.status = status;
    }

    /** Takes a participant out of its event. */
    void remove(Frame.OfMention frame, Frame.Chip chip) {
        index(frame)
                .flatMap(index -> index.argument(chip.argument()))
                .map(RemoveArgument::new)
                .ifPresent(this::execute);
    }

    /** Shows an annotation in the text. */
    void reveal(Frame.OfMention frame, String annotation) {
        index(frame)
                .flatMap(index -> index.annotation(annotation))
                .map(found -> new Place(frame.layer(), annotation, spanOf(found).orElse(null)))
                .ifPresent(editors::reveal);
    }

    private static Optional<Span> spanOf(Annotation annotation) {
        return annotation instanceof Mention mention && mention.getExtent() != null
                ? Optional.of(mention.getExtent().hull())
                : Optional.empty();
    }

    /** Chooses values; none for none. */
    void choose(Frame.OfMention frame, Choice choice, List<String> values) {
        if (values.equals(choice.values())) {
            return;
        }
        mention(frame).ifPresent(mention -> execute(ChoiceVerbs.of(mention, choice, values)));
    }

    /** Writes, changes or removes the plain note. */
    void note(Frame.OfMention frame, String text) {
        if (text.strip().equals(frame.note())) {
            return;
        }
        mention(frame).ifPresent(mention -> {
            Optional<Note> old = FrameReader.plainNote(mention);
            if (old.isEmpty()) {
                execute(new AddNote(mention, text.strip()));
            } else {
                execute(text.isBlank() ? new RemoveNote(old.get()) : new EditNote(old.get(), text.strip()));
            }
        });
    }

    private Optional<Mention> mention(Frame.OfMention frame) {
        return index(frame)
                .flatMap(index -> index.annotation(frame.id()))
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast);
    }

    private Optional<LayerIndex> index(Frame.OfMention frame) {
        return corpus.session().flatMap(session -> session.layer(frame.layer()).map(session::index));
    }

    private void execute(Verb<?> verb) {
        CorpusSession session = corpus.session().orElseThrow();
        try {
            session.execute(verb);
        } catch (EditException e) {
            status.show(StatusLine.Tone.WARNING, e);
        }
    }
}
