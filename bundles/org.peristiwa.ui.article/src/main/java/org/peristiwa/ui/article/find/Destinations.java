package org.peristiwa.ui.article.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.popup.Offer;
import org.peristiwa.ui.article.popup.OfferSource;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.names.AnnotationNames;
import org.peristiwa.ui.theme.Theme;

/**
 * Everywhere that one can go in an article: events and mentions by their words or their types, sentences and lines by their
 * numbers. Ids begin with {@link #MENTION} or {@link #OFFSET}.
 */
public final class Destinations implements OfferSource {

    /** Before the id of a mention. */
    public static final String MENTION = "m";

    /** Before an offset in the text. */
    public static final String OFFSET = "o";

    private static final int MOST = 100;
    private static final int RANKS = 4;

    private final LayerIndex index;
    private final ArticleText text;
    private final Segmentation segmentation;
    private final SchemaView types;
    private final AnnotationNames names;
    private final Theme theme;
    private final Messages words;
    private final Locale language;
    private final Map<AnnotationType, String> labels = new HashMap<>();

    public Destinations(
            LayerIndex index,
            ArticleText text,
            Segmentation segmentation,
            SchemaView types,
            Theme theme,
            Messages words,
            Locale language) {
        this.index = index;
        this.text = text;
        this.segmentation = segmentation;
        this.types = types;
        this.names = new AnnotationNames(text, types, language);
        this.theme = theme;
        this.words = words;
        this.language = language;
    }

    @Override
    public boolean digitsChoose() {
        return false;
    }

    @Override
    public List<Offer> matching(String typed) {
        String wanted = typed.strip();
        if (!wanted.isEmpty() && wanted.chars().allMatch(c -> c >= '0' && c <= '9') && wanted.length() < 9) {
            return numbered(Integer.parseInt(wanted));
        }
        List<List<Mention>> ranked = new ArrayList<>();
        for (int i = 0; i < RANKS; i++) {
            ranked.add(new ArrayList<>());
        }
        for (Mention mention : index.mentions()) {
            int rank = rank(mention, wanted);
            if (rank < RANKS && ranked.get(rank).size() < MOST) {
                ranked.get(rank).add(mention);
            }
        }
        return ranked.stream()
                .flatMap(List::stream)
                .limit(MOST)
                .map(this::offer)
                .toList();
    }

    /** The sentence and the line with this number, from 1. */
    private List<Offer> numbered(int number) {
        List<Offer> offers = new ArrayList<>();
        List<Span> sentences = segmentation.sentences();
        if (number >= 1 && number <= sentences.size()) {
            Span sentence = sentences.get(number - 1);
            offers.add(place("goTo.sentence", number, sentence.begin(), sentence.end()));
        }
        int line = lineBegin(number);
        if (line >= 0) {
            int end = text.content().indexOf('\n', line);
            offers.add(place("goTo.line", number, line, end < 0 ? text.length() : end));
        }
        return offers;
    }

    private int lineBegin(int number) {
        int begin = 0;
        for (int i = 1; i < number && begin >= 0; i++) {
            begin = text.content().indexOf('\n', begin) + 1;
            begin = begin == 0 ? -1 : begin;
        }
        return number < 1 || begin >= text.length() ? -1 : begin;
    }

    private Offer place(String key, int number, int begin, int end) {
        String beginning = AnnotationNames.shortened(text.content().substring(begin, Math.min(end, begin + 60)));
        return new Offer(OFFSET + begin, words.get(key, number), beginning, "", null);
    }

    private Offer offer(Mention mention) {
        return new Offer(
                MENTION + mention.getId(),
                names.words(mention),
                label(mention),
                "",
                types.typeOf(mention)
                        .map(type -> theme.typeColor(type, types))
                        .orElseGet(theme::unknownTypeColor)
                        .line());
    }

    private String label(Mention mention) {
        Function<AnnotationType, String> named = type -> types.label(type, language);
        return types.typeOf(mention)
                .map(type -> labels.computeIfAbsent(type, named))
                .orElseGet(() -> String.valueOf(mention.getType()));
    }

    /** 0 for the best; nothing is copied, so that very many can be looked through at each key. */
    private int rank(Mention mention, String wanted) {
        if (wanted.isEmpty()) {
            return mention instanceof EventMention ? 0 : 1;
        }
        Span first = mention.getExtent().pieces().get(0);
        String content = text.content();
        if (begins(content, first.begin(), mention.getExtent().end(), wanted)) {
            return 0;
        }
        String label = label(mention);
        if (begins(label, 0, label.length(), wanted)) {
            return 1;
        }
        for (int i = first.begin() + 1; i < first.end(); i++) {
            if (!Character.isLetterOrDigit(content.charAt(i - 1)) && begins(content, i, first.end(), wanted)) {
                return 2;
            }
        }
        return label.toLowerCase(language).contains(wanted.toLowerCase(language)) ? 3 : RANKS;
    }

    private static boolean begins(@Nullable String in, int at, int end, String wanted) {
        return in != null && at + wanted.length() <= end && in.regionMatches(true, at, wanted, 0, wanted.length());
    }
}
