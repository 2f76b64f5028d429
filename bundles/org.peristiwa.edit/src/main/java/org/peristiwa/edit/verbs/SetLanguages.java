package org.peristiwa.edit.verbs;

import java.util.List;
import java.util.Locale;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Says in which languages the articles of the corpus are.
 *
 * @param languages BCP 47, the main one first
 */
public record SetLanguages(List<String> languages) implements Verb<Corpus> {

    public SetLanguages {
        languages = List.copyOf(languages);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setLanguages", String.join(", ", languages));
    }

    @Override
    public Corpus apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        languages.forEach(SetLanguages::requireTag);
        edit.replaceAll(
                edit.corpus(),
                CorpusPackage.Literals.CORPUS__LANGUAGES,
                edit.corpus().getLanguages(),
                languages);
        return edit.corpus();
    }

    private static void requireTag(String language) {
        if (Locale.forLanguageTag(language).getLanguage().isEmpty()) {
            throw Refusal.of("language", language);
        }
    }
}
