package org.peristiwa.edit.verbs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Writes down what is known of the corpus as a whole.
 *
 * @param metadata all that is known, in order
 */
public record EditCorpusMetadata(Map<String, String> metadata) implements Verb<Corpus> {

    public EditCorpusMetadata {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.editCorpusMetadata");
    }

    @Override
    public Corpus apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        edit.setMetadata(
                edit.corpus(),
                CorpusPackage.Literals.CORPUS__METADATA,
                edit.corpus().getMetadata(),
                metadata);
        return edit.corpus();
    }
}
