package org.peristiwa.exchange.ace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.parts.LayerDraft;
import org.peristiwa.exchange.parts.LeftOut;
import org.peristiwa.exchange.xml.XmlElement;
import org.peristiwa.exchange.xml.XmlReading;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Span;
import org.peristiwa.words.Localised;

/** Makes an article and a layer of a file of Rich ERE and the source text beside it, which is taken as it is. */
final class EreReading {

    private final OffsetMap offsets;
    private final LayerDraft draft;
    private final Map<String, Mention> byId = new HashMap<>();
    private final LeftOut leftOut = new LeftOut();

    private EreReading(LayerDraft draft) {
        this.draft = draft;
        this.offsets = new OffsetMap(draft.text());
    }

    /**
     * Reads a file.
     *
     * @param name what it is called where it does not say
     * @param sink hears what has no place here
     */
    static AnnotatedDocument read(Path file, String name, String annotator, LossSink sink) throws IOException {
        XmlElement root = XmlReading.read(file);
        if (!root.name().equals("deft_ere")) {
            throw root.at().wrong(root.name(), AceWords.of("wrong.ere"));
        }
        String docId = root.text("doc_id").isEmpty() ? name : root.text("doc_id");
        LayerDraft draft = new LayerDraft(docId, source(file, root, docId), annotator);
        EreReading reading = new EreReading(draft);
        for (XmlElement part : root.elements()) {
            for (XmlElement element : part.elements()) {
                reading.mentions(element);
            }
        }
        for (XmlElement part : root.elements()) {
            for (XmlElement element : part.elements()) {
                reading.ties(element);
            }
        }
        reading.leftOut.tell(
                EreFormat.DESCRIPTION.id() + ".left-out",
                annotator,
                draft.article().getId(),
                sink);
        return draft.document();
    }

    private static ArticleText source(Path file, XmlElement root, String docId) throws IOException {
        String own = String.valueOf(file.getFileName());
        String stem = own.endsWith(EreFormat.ENDING)
                ? own.substring(0, own.length() - EreFormat.ENDING.length())
                : own.replaceFirst("\\.[^.]*$", "");
        List<String> stems = docId.matches("[A-Za-z0-9._-]*[A-Za-z0-9_-]") ? List.of(stem, docId) : List.of(stem);
        for (String each : stems) {
            for (String ending : EreFormat.TEXT_ENDINGS) {
                for (Path found : List.of(
                        file.resolveSibling(each + ending),
                        file.resolveSibling("../source/" + each + ending).normalize())) {
                    if (Files.isRegularFile(found) && !found.equals(file)) {
                        return InputFile.text(found).text();
                    }
                }
            }
        }
        throw root.at().wrong(docId, ErrorWords.of("textBeside", stem + EreFormat.TEXT_ENDINGS.get(0)));
    }

    private Span span(XmlElement element, String text) throws InputFormatException {
        int offset = element.number("offset");
        int length = element.number("length");
        Span span;
        try {
            span = offsets.toSpan(offset, Math.addExact(offset, length), OffsetUnit.CODE_POINT);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw element.at().wrong(text, AceWords.of("wrong.offset", offset, length, Localised.told(e)));
        }
        String found = draft.text().slice(span);
        if (!SgmText.dense(found).equals(SgmText.dense(text))) {
            throw element.at().wrong(text, AceWords.of("wrong.sourceThere", found));
        }
        return span;
    }

    private void known(XmlElement element, Mention mention) throws InputFormatException {
        String id = element.get("id");
        mention.setSourceId(id);
        if (byId.putIfAbsent(id, mention) != null) {
            throw element.at().wrong(id, AceWords.of("wrong.secondElement"));
        }
    }

    private void mentions(XmlElement element) throws InputFormatException {
        switch (element.name()) {
            case "entity" -> entity(element);
            case "filler" -> {
                Extent extent = Extent.of(span(element, element.ownText()));
                String type = element.text("type");
                known(element, type.equals(EreFormat.TIME) ? draft.time(type, extent) : draft.value(type, extent));
            }
            case "relation", "hopper" -> {
                // In a second turn.
            }
            default -> leftOut.add(element.name());
        }
    }

    private void entity(XmlElement element) throws InputFormatException {
        List<Mention> mentions = new ArrayList<>();
        for (XmlElement written : element.children("entity_mention")) {
            Extent extent =
                    Extent.of(span(written, written.require("mention_text").ownText()));
            if (written.child("nom_head").isPresent()) {
                XmlElement head = written.require("nom_head");
                Span span = span(head, head.ownText());
                if (!extent.hull().contains(span)) {
                    throw head.at().wrong(head.ownText(), AceWords.of("wrong.headOutside"));
                }
                extent = extent.withHead(span);
            }
            EntityMention mention = draft.entity(element.text("type"), extent);
            LayerDraft.level(mention, written.text("noun_type"));
            if (!element.text("specificity").equals(EreFormat.SPECIFICITY_VALUES.get(0))) {
                LayerDraft.attribute(mention, EreFormat.SPECIFICITY, element.text("specificity"));
            }
            known(written, mention);
            mentions.add(mention);
        }
        if (mentions.size() > 1) {
            draft.cluster(mentions);
        }
    }

    private void ties(XmlElement element) throws InputFormatException {
        if (element.name().equals("relation")) {
            for (XmlElement mention : element.children("relation_mention")) {
                relation(element, mention);
            }
        } else if (element.name().equals("hopper")) {
            List<Mention> mentions = new ArrayList<>();
            for (XmlElement mention : element.children("event_mention")) {
                mentions.add(event(mention));
            }
            if (mentions.size() > 1) {
                draft.cluster(mentions);
            }
        }
    }

    private Mention refersTo(XmlElement element) throws InputFormatException {
        String id = element.find("entity_mention_id").orElse(element.text("filler_id"));
        Mention mention = byId.get(id);
        if (mention == null) {
            throw element.at().wrong(id, AceWords.of("wrong.noFiller"));
        }
        return mention;
    }

    private void relation(XmlElement element, XmlElement written) throws InputFormatException {
        Relation relation = draft.relation(
                EreNames.joined(element.get("type"), element.text("subtype")),
                refersTo(written.require("rel_arg1")),
                refersTo(written.require("rel_arg2")));
        relation.setSourceId(orNull(written.text("id")));
        if (written.text("realis").equals("false")) {
            LayerDraft.attribute(relation, EreFormat.REALIS, "other");
        }
        if (written.child("trigger").isPresent()) {
            leftOut.add(AceWords.of("leftOut.relationTriggers"));
        }
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private EventMention event(XmlElement written) throws InputFormatException {
        XmlElement trigger = written.require("trigger");
        EventMention event = draft.event(
                EreNames.event(EreNames.joined(written.get("type"), written.text("subtype"))),
                Extent.of(span(trigger, trigger.ownText())));
        String realis = written.text("realis");
        if (!realis.equals(EreFormat.REALIS_VALUES.get(0))) {
            LayerDraft.attribute(event, EreFormat.REALIS, realis);
        }
        known(written, event);
        for (XmlElement argument : written.children("em_arg")) {
            draft.argument(event, EreNames.role(argument.get("role")), refersTo(argument));
            if (argument.text("realis").equals("false")) {
                leftOut.add(AceWords.of("leftOut.realis"));
            }
        }
        return event;
    }
}
