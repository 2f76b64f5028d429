package org.peristiwa.edit.schema.verbs;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.SchemaPackage.Literals;
import org.peristiwa.model.schema.Text;

/** One list of words in several languages. */
record Words(SchemaEdit edit, EObject owner, EReference feature, List<Text> texts) {

    /** Sets the one text in a language; empty for none. */
    void set(String language, String content) {
        set(language, content.isEmpty() ? List.of() : List.of(content));
    }

    /** Sets the texts in a language. Those of other languages stay where they are. */
    void set(String language, List<String> contents) {
        requireLanguage(language);
        List<Text> present = texts.stream()
                .filter(text -> language.equals(text.getLanguage()))
                .toList();
        for (int i = 0; i < Math.min(present.size(), contents.size()); i++) {
            edit.set(present.get(i), Literals.TEXT__CONTENT, contents.get(i));
        }
        for (int i = contents.size(); i < present.size(); i++) {
            edit.remove(owner, feature, present.get(i));
        }
        for (int i = present.size(); i < contents.size(); i++) {
            Text text = SchemaFactory.eINSTANCE.createText();
            text.setLanguage(language);
            text.setContent(contents.get(i));
            edit.add(owner, feature, text);
        }
    }

    private static void requireLanguage(String tag) {
        if (!isLanguage(tag)) {
            throw Refusal.of("language", tag);
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
