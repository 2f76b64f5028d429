package org.peristiwa.exchange;

import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.words.Message;

/** What several formats cannot hold, in the words of the report. What only one cannot hold stands in the messages of its own. */
public final class LossWords {

    private LossWords() {}

    /**
     * A phrase under {@code loss.}<i>key</i> in the messages of this bundle.
     *
     * @param arguments for its places
     */
    public static Message of(String key, @Nullable Object... arguments) {
        return Message.of(LossWords.class, "loss." + key, arguments);
    }

    /** An attribute with its values. */
    public static Message attribute(AttributeValue value) {
        return of("attribute", value.getAttribute(), String.join(",", value.getValues()));
    }

    /** The participant of a role. */
    public static Message participant(Argument argument) {
        return of("participant", String.valueOf(argument.getRole()));
    }

    /** The participant of a role, as its mention is not written either. */
    public static Message unwritten(Argument argument) {
        return of("participantUnwritten", String.valueOf(argument.getRole()));
    }

    /** What a time counts from. */
    public static Message timeAnchor() {
        return of("timeAnchor");
    }

    /** A relation of which an end is not written. */
    public static Message relationEnd() {
        return of("relationEnd");
    }

    /** That a mention belongs to a cluster beside another. */
    public static Message secondCluster() {
        return of("secondCluster");
    }

    /** A mention that has no token of its own. */
    public static Message whiteSpaceOnly() {
        return of("whiteSpaceOnly");
    }

    /** A mention that reaches into another sentence. */
    public static Message overSentence() {
        return of("overSentence");
    }

    /** A mention where another one is written already. */
    public static Message overlapping() {
        return of("overlapping");
    }

    /** What stands for a cluster. */
    public static Message firstMention() {
        return of("firstMention");
    }

    static Message provenance(long annotations) {
        return of("provenance", annotations);
    }

    static Message layerState(LayerState state) {
        return of("layerState", of("state." + state.getLiteral()));
    }
}
