package org.peristiwa.text.internal;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Segmenter;

/**
 * Cuts news articles: ICU's word and sentence boundaries with rules for what news texts are full of.
 *
 * <p>Tokens are surface words, as the multi-word tokens of UD Indonesian are: clitics ({@code katanya}) stay
 * on their word, and whoever marks one selects it exactly. A cluster that is seen as one character is never
 * cut. Time is linear in the length of the text. The decision is docs/adr/0010.
 */
@Component
public final class NewsSegmenter implements Segmenter {

    @Override
    public Segmentation segment(ArticleText text, Locale language) {
        String content = text.content();
        LanguageData data = LanguageData.of(language);
        Pieces pieces = PieceCutter.cut(content, language, data);
        List<TokenRule> rules = List.of(new WebAddressRule(), new SignRule(), new WordRule(new Abbreviations(data)));
        int[] tokens = new Tokenizer(pieces, rules).tokens();
        int[] sentences = SentenceCutter.sentences(content, language, new Tokens(content, tokens, data));
        return new ArraySegmentation(sentences, tokens);
    }
}
