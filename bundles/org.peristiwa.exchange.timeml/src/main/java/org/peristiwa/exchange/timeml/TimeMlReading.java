package org.peristiwa.exchange.timeml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.parts.LayerDraft;
import org.peristiwa.exchange.parts.LeftOut;
import org.peristiwa.exchange.xml.XmlElement;
import org.peristiwa.exchange.xml.XmlNode;
import org.peristiwa.exchange.xml.XmlReading;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/**
 * Makes an article and a layer of a file. Where there is a {@code TEXT}, as in TempEval-3, that is the article; else all
 * that the root holds.
 */
final class TimeMlReading {

    private static final Set<String> MARKS = Set.of("EVENT", "TIMEX3", "SIGNAL");

    /** A mark and where it stands. */
    private record Marked(XmlElement element, int begin, int end) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Marked> marked = new ArrayList<>();
    private final List<XmlElement> instances = new ArrayList<>();
    private final List<XmlElement> links = new ArrayList<>();
    private final Map<String, XmlElement> elsewhere = new HashMap<>();
    private final LeftOut leftOut = new LeftOut();
    private final Map<String, Mention> byId = new HashMap<>();

    /**
     * Reads a file.
     *
     * @param name what the article is called
     * @param sink hears what has no place here
     */
    static AnnotatedDocument read(Path file, String name, String annotator, LossSink sink) throws IOException {
        XmlElement root = XmlReading.read(file);
        if (!root.name().equals("TimeML")) {
            throw root.at().wrong(root.name(), ErrorWords.of("expected", "TimeML"));
        }
        TimeMlReading reading = new TimeMlReading();
        Optional<XmlElement> body = root.child("TEXT");
        reading.walk(root, body.isEmpty());
        if (body.isPresent()) {
            reading.walk(body.get(), true);
        }
        LayerDraft draft;
        try {
            draft = new LayerDraft(name, new ArticleText(reading.text.toString()), annotator);
        } catch (IllegalArgumentException e) {
            throw new InputFormatException(file, ErrorWords.text(e));
        }
        reading.fill(draft);
        reading.created(draft);
        reading.leftOut.tell(
                TimeMlFormat.DESCRIPTION.id() + ".left-out",
                annotator,
                draft.article().getId(),
                sink);
        return draft.document();
    }

    /** @param isText whether this is the article, or what stands around it */
    private void walk(XmlElement parent, boolean isText) throws InputFormatException {
        for (XmlNode node : parent.content()) {
            if (node instanceof XmlNode.Text own) {
                if (isText) {
                    text.append(own.content());
                }
            } else if (node instanceof XmlElement element) {
                element(element, isText);
            }
        }
    }

    private void element(XmlElement element, boolean isText) throws InputFormatException {
        if (element.name().equals("MAKEINSTANCE")) {
            instances.add(element);
        } else if (TimeMlFormat.LINKS.containsKey(element.name())) {
            links.add(element);
        } else if (element.name().equals("TEXT") && !isText) {
            return;
        } else if (MARKS.contains(element.name()) && isText) {
            int begin = text.length();
            walk(element, true);
            if (text.length() == begin) {
                throw element.at().wrong(element.name(), TimeMlWords.of("wrong.emptyMark"));
            }
            marked.add(new Marked(element, begin, text.length()));
        } else {
            if (MARKS.contains(element.name())) {
                elsewhere.put(idOf(element), element);
            } else if (isText) {
                leftOut.add(TimeMlWords.of("leftOut.tag", element.name()));
            }
            walk(element, isText);
        }
    }

    private static String idOf(XmlElement element) throws InputFormatException {
        return switch (element.name()) {
            case "EVENT" -> element.get("eid");
            case "TIMEX3" -> element.get("tid");
            default -> element.get("sid");
        };
    }

    private void fill(LayerDraft draft) throws InputFormatException {
        marked.sort(java.util.Comparator.comparingInt(Marked::begin).thenComparingInt(each -> -each.end()));
        Map<String, List<XmlElement>> instancesOf = new LinkedHashMap<>();
        for (XmlElement instance : instances) {
            instancesOf
                    .computeIfAbsent(instance.get("eventID"), any -> new ArrayList<>())
                    .add(instance);
        }
        for (Marked mark : marked) {
            Extent extent = Extent.of(mark.begin(), mark.end());
            switch (mark.element().name()) {
                case "EVENT" -> events(mark.element(), instancesOf.remove(idOf(mark.element())), extent, draft);
                case "TIMEX3" -> time(mark.element(), extent, draft);
                default -> {
                    ValueMention signal = draft.value(TimeMlFormat.SIGNAL, extent);
                    known(mark.element(), idOf(mark.element()), signal);
                }
            }
        }
        for (List<XmlElement> lost : instancesOf.values()) {
            if (!elsewhere.containsKey(lost.get(0).get("eventID"))) {
                throw lost.get(0).at().wrong(lost.get(0).get("eventID"), TimeMlWords.of("wrong.noEvent"));
            }
        }
        anchors();
        for (XmlElement link : links) {
            link(link, draft);
        }
    }

    private void known(XmlElement element, String id, Mention mention) throws InputFormatException {
        mention.setSourceId(id);
        if (byId.putIfAbsent(id, mention) != null) {
            throw element.at().wrong(id, TimeMlWords.of("wrong.secondMark"));
        }
    }

    /** Each instance of an event is an event mention here, with the same words; an event without any is one as well. */
    private void events(XmlElement element, @Nullable List<XmlElement> of, Extent extent, LayerDraft draft)
            throws InputFormatException {
        String type = element.text("class").isEmpty() ? TimeMlFormat.ANY_EVENT : element.text("class");
        if (of == null) {
            EventMention event = draft.event(type, extent);
            known(element, element.find("eiid").orElse(idOf(element)), event);
            attributes(event, element, TimeMlFormat.OF_EVENTS);
            return;
        }
        for (XmlElement instance : of) {
            EventMention event = draft.event(type, extent);
            known(instance, instance.get("eiid"), event);
            attributes(event, instance, TimeMlFormat.OF_EVENTS);
        }
    }

    /** What says no more than the default is not said here. */
    private static void attributes(Annotation annotation, XmlElement element, Map<String, List<String>> names) {
        names.forEach((name, words) -> {
            String value = element.text(name);
            if (words.isEmpty() || !words.get(0).equals(value)) {
                LayerDraft.attribute(annotation, name, value);
            }
        });
    }

    private void time(XmlElement element, Extent extent, LayerDraft draft) throws InputFormatException {
        TimeMention time = draft.time(element.text("type").isEmpty() ? "DATE" : element.text("type"), extent);
        time.setValue(orNull(element.text("value")));
        time.setMod(orNull(element.text("mod")));
        attributes(time, element, TimeMlFormat.OF_TIMES);
        known(element, idOf(element), time);
        for (String name : List.of("beginPoint", "endPoint", "valueFromFunction")) {
            if (element.find(name).isPresent()) {
                leftOut.add(TimeMlWords.of("leftOut.attribute", name));
            }
        }
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private void anchors() throws InputFormatException {
        for (Marked mark : marked) {
            String anchor = mark.element().text("anchorTimeID");
            if (mark.element().name().equals("TIMEX3") && !anchor.isEmpty()) {
                Mention target = byId.get(anchor);
                if (target instanceof TimeMention time && byId.get(idOf(mark.element())) instanceof TimeMention from) {
                    from.setAnchor(time);
                } else if (!elsewhere.containsKey(anchor)) {
                    throw mark.element().at().wrong(anchor, TimeMlWords.of("wrong.noTime"));
                }
            }
        }
    }

    private void link(XmlElement element, LayerDraft draft) throws InputFormatException {
        Optional<Mention> source = end(element, List.of("eventInstanceID", "timeID", "eventID"));
        Optional<Mention> target = end(
                element,
                List.of("relatedToEventInstance", "relatedToTime", "subordinatedEventInstance", "relatedToEvent"));
        if (source.isEmpty() || target.isEmpty()) {
            leftOut.add(TimeMlWords.of("leftOut.outside"));
            return;
        }
        Relation relation = draft.relation(element.name() + "." + element.get("relType"), source.get(), target.get());
        relation.setSourceId(orNull(element.text("lid")));
        String signal = element.text(TimeMlFormat.SIGNAL_ID);
        if (!signal.isEmpty()) {
            Mention mention = byId.get(signal);
            if (mention == null) {
                throw element.at().wrong(signal, TimeMlWords.of("wrong.noSignal"));
            }
            LayerDraft.attribute(relation, TimeMlFormat.SIGNAL_ID, mention.getId());
        }
    }

    /** The mention that one of the attributes names; empty where it stands outside the text. */
    private Optional<Mention> end(XmlElement element, List<String> attributes) throws InputFormatException {
        for (String attribute : attributes) {
            String id = element.text(attribute);
            if (!id.isEmpty()) {
                Mention mention = byId.get(id);
                if (mention == null && !elsewhere.containsKey(id)) {
                    throw element.at().wrong(id, TimeMlWords.of("wrong.nothing"));
                }
                return Optional.ofNullable(mention);
            }
        }
        throw element.at().wrong(element.name(), TimeMlWords.of("wrong.noEnd", attributes.get(0)));
    }

    /** The document's creation time is what is known of the article. */
    private void created(LayerDraft draft) {
        for (XmlElement element : elsewhere.values()) {
            if (element.text("functionInDocument").equals("CREATION_TIME")
                    && element.text("value").matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
                draft.article().setCreated(element.text("value"));
            }
        }
    }
}
