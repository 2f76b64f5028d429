package org.peristiwa.edit.bulk;

import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/**
 * A mention that a query asked for, with what a user has to see of it.
 *
 * @param layer whose layer of which article
 * @param mention of that layer
 * @param before some of the text before it
 * @param words what it covers; empty for an implicit event
 * @param after some of the text behind it
 */
public record MentionMatch(LayerKey layer, Mention mention, String before, String words, String after) {

    static MentionMatch of(LayerKey layer, Mention mention, ArticleText text) {
        Extent extent = mention.getExtent();
        return extent == null
                ? new MentionMatch(layer, mention, "", "", "")
                : new MentionMatch(
                        layer,
                        mention,
                        Context.before(text, extent.begin()),
                        text.slice(extent, " "),
                        Context.after(text, extent.end()));
    }
}
