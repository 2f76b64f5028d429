package org.peristiwa.store.internal.journal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.edit.storage.StoredPart.OfCorpus;
import org.peristiwa.edit.storage.StoredPart.OfLayer;
import org.peristiwa.edit.storage.StoredPart.OfSchema;
import org.peristiwa.edit.storage.StoredPart.OfText;

/** What a journal calls the parts of a corpus: {@code corpus}, {@code schema}, {@code layer/ani/rapat-1}, {@code text/rapat-1}. */
final class PartNames {

    private static final Pattern LAYER = Pattern.compile("layer/([^/]+)/([^/]+)");
    private static final Pattern TEXT = Pattern.compile("text/([^/]+)");

    private PartNames() {}

    static String of(StoredPart part) {
        if (part instanceof OfCorpus) {
            return "corpus";
        }
        if (part instanceof OfSchema) {
            return "schema";
        }
        return part instanceof OfLayer layer ? of(layer.key()) : "text/" + ((OfText) part).article();
    }

    static String of(LayerKey key) {
        return "layer/" + key.annotator() + "/" + key.article();
    }

    /** @throws IllegalStateException if no part is called so; a journal may come from anyone, and no name leads out of the folder */
    static StoredPart parse(String name) {
        if (name.equals("corpus")) {
            return new OfCorpus();
        }
        if (name.equals("schema")) {
            return new OfSchema();
        }
        Matcher layer = LAYER.matcher(name);
        if (layer.matches() && ArticleIds.isSafe(layer.group(1)) && ArticleIds.isSafe(layer.group(2))) {
            return new OfLayer(new LayerKey(layer.group(1), layer.group(2)));
        }
        Matcher text = TEXT.matcher(name);
        if (text.matches() && ArticleIds.isSafe(text.group(1))) {
            return new OfText(text.group(1));
        }
        throw new JournalException("journal.part", name);
    }
}
