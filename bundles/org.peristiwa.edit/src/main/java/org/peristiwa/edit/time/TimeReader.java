package org.peristiwa.edit.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.time.Direction;
import org.peristiwa.time.FoundTime;
import org.peristiwa.time.TimeContext;
import org.peristiwa.time.TimeNormalizer;
import org.peristiwa.time.Timex;

/** Reads time expressions of an open corpus, in the language of their article, against its creation time. */
public final class TimeReader {

    /** An anchor stands near what counts from it. */
    private static final int MENTIONS_BACK = 40;

    private final CorpusSession session;
    private final LayerKey key;

    /** For a layer; its article decides language and creation time. */
    public TimeReader(CorpusSession session, LayerKey key) {
        this.session = session;
        this.key = key;
    }

    /**
     * What a time means.
     *
     * @param timex its TIMEX3
     * @param anchor the time of the layer that it counts from, or null
     */
    public record Reading(Timex timex, @Nullable TimeMention anchor) {}

    /** Whether there is a normaliser for the language of the article. */
    public boolean knowsLanguage() {
        return normalizer().isPresent();
    }

    private Optional<TimeNormalizer> normalizer() {
        String own = session.article(key.article()).map(Article::getLanguage).orElse(null);
        List<String> languages = session.corpus().getLanguages();
        String tag = own != null ? own : languages.isEmpty() ? "" : languages.get(0);
        return TimeNormalizer.in(Locale.forLanguageTag(tag));
    }

    /**
     * What the words of an extent mean; empty where they are no time that is known, or one that counts from what is not
     * known.
     */
    public Optional<Timex> read(Extent extent) {
        return normalizer().flatMap(normalizer -> normalizer.normalize(words(extent), context(normalizer, extent)));
    }

    /**
     * What a mention means: from its anchor if it has one; else, where it counts from no day of its own nor from that of
     * the document, from the time named before it.
     */
    public Optional<Reading> read(TimeMention time) {
        TimeMention anchor = time.getAnchor();
        if (anchor == null) {
            Optional<Timex> alone = read(time.getExtent());
            if (alone.isPresent()) {
                return alone.map(timex -> new Reading(timex, null));
            }
            anchor = timeBefore(time).orElse(null);
        }
        return anchor == null ? Optional.empty() : read(time, anchor);
    }

    private Optional<Reading> read(TimeMention time, TimeMention anchor) {
        LocalDate day = TimeContext.dayIn(anchor.getValue()).orElse(null);
        boolean given = time.getAnchor() == anchor;
        return normalizer()
                .flatMap(normalizer -> normalizer.normalize(
                        words(time.getExtent()),
                        context(normalizer, time.getExtent()).withAnchor(day)))
                .map(timex -> given ? timex : timex.guessed())
                .map(timex -> new Reading(timex, given || timex.basis() == Timex.Basis.ANCHOR ? anchor : null));
    }

    /** The nearest time before it that names a day. */
    private Optional<TimeMention> timeBefore(TimeMention time) {
        Optional<LayerIndex> index = session.layer(key).map(session::index);
        int offset = time.getExtent().begin();
        for (int i = 0; index.isPresent() && i < MENTIONS_BACK; i++) {
            Optional<Mention> before = index.get().previousMention(offset);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            if (before.get() instanceof TimeMention found
                    && TimeContext.dayIn(found.getValue()).isPresent()) {
                return Optional.of(found);
            }
            offset = before.get().getExtent().begin();
        }
        return Optional.empty();
    }

    /**
     * The time expressions of the sentence at {@code offset}; their spans count in the article. One that counts from
     * another time is given as if that were the document's creation.
     */
    public List<FoundTime> sentenceTimes(int offset) {
        Segmentation cut = session.segmentation(key.article());
        int at = cut.sentenceAt(offset);
        Optional<TimeNormalizer> normalizer = normalizer();
        if (at < 0 || normalizer.isEmpty()) {
            return List.of();
        }
        Span sentence = cut.sentences().get(at);
        return normalizer
                .get()
                .find(text().slice(sentence), new TimeContext(creation(), creation(), Direction.UNKNOWN))
                .stream()
                .map(found -> {
                    Span span = new Span(
                            sentence.begin() + found.span().begin(),
                            sentence.begin() + found.span().end());
                    return new FoundTime(span, read(Extent.of(span)).orElse(found.timex()));
                })
                .toList();
    }

    private ArticleText text() {
        return session.text(key.article());
    }

    private String words(Extent extent) {
        return text().slice(extent, " ");
    }

    private TimeContext context(TimeNormalizer normalizer, Extent extent) {
        return new TimeContext(creation(), null, direction(normalizer, extent.hull()));
    }

    private @Nullable LocalDate creation() {
        return session.article(key.article())
                .flatMap(article -> TimeContext.dayIn(article.getCreated()))
                .orElse(null);
    }

    private Direction direction(TimeNormalizer normalizer, Span hull) {
        Segmentation cut = session.segmentation(key.article());
        int at = cut.sentenceAt(hull.begin());
        if (at < 0 || !cut.sentences().get(at).contains(hull)) {
            return Direction.UNKNOWN;
        }
        Span sentence = cut.sentences().get(at);
        Span within = new Span(hull.begin() - sentence.begin(), hull.end() - sentence.begin());
        return normalizer.direction(text().slice(sentence), within);
    }
}
