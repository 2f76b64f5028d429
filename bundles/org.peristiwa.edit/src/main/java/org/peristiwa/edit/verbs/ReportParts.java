package org.peristiwa.edit.verbs;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.text.Extent;

/**
 * What a report is made of, any of which may be missing.
 *
 * @param source who says it, or null
 * @param cue the words that report, or null
 * @param content the words reported, or null
 * @param events the events reported
 * @param attributions the reports reported
 */
public record ReportParts(
        @Nullable Filler source,
        @Nullable Extent cue,
        @Nullable Extent content,
        List<EventMention> events,
        List<Attribution> attributions) {

    /** Nothing yet. */
    public static final ReportParts NONE = new ReportParts(null, null, null, List.of(), List.of());

    public ReportParts {
        events = List.copyOf(events);
        attributions = List.copyOf(attributions);
    }

    /** What {@code attribution} is made of now. */
    public static ReportParts of(Attribution attribution) {
        return new ReportParts(
                attribution.getSource(),
                attribution.getCue(),
                attribution.getContent(),
                attribution.getContentEvents(),
                attribution.getContentAttributions());
    }

    public ReportParts withSource(Filler newSource) {
        return new ReportParts(newSource, cue, content, events, attributions);
    }

    public ReportParts withoutSource() {
        return new ReportParts(null, cue, content, events, attributions);
    }

    public ReportParts withCue(Extent newCue) {
        return new ReportParts(source, newCue, content, events, attributions);
    }

    public ReportParts withContent(Extent newContent) {
        return new ReportParts(source, cue, newContent, events, attributions);
    }

    public ReportParts withEvents(List<EventMention> newEvents) {
        return new ReportParts(source, cue, content, newEvents, attributions);
    }

    public ReportParts withAttributions(List<Attribution> newAttributions) {
        return new ReportParts(source, cue, content, events, newAttributions);
    }

    /** Makes {@code attribution}, which is of the layer of {@code edit}, be made of these. */
    void putInto(Attribution attribution, LayerEdit edit) {
        Stream.of(cue, content).filter(Objects::nonNull).forEach(edit::requireFits);
        if (source != null) {
            edit.requireHere(source);
        }
        events.forEach(edit::requireHere);
        attributions.forEach(edit::requireHere);
        edit.set(attribution, Literals.ATTRIBUTION__SOURCE, source);
        edit.set(attribution, Literals.ATTRIBUTION__CUE, cue);
        edit.set(attribution, Literals.ATTRIBUTION__CONTENT, content);
        replace(attribution, Literals.ATTRIBUTION__CONTENT_EVENTS, attribution.getContentEvents(), events, edit);
        replace(
                attribution,
                Literals.ATTRIBUTION__CONTENT_ATTRIBUTIONS,
                attribution.getContentAttributions(),
                attributions,
                edit);
    }

    private static void replace(
            Attribution attribution, EReference feature, List<?> before, List<?> after, LayerEdit edit) {
        if (before.equals(after)) {
            return;
        }
        List.copyOf(before).forEach(one -> edit.remove(attribution, feature, one));
        after.forEach(one -> edit.add(attribution, feature, one));
    }
}
