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
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** Makes an article and a layer of a file of APF and the source text beside it. */
final class AceReading {

    private static final List<String> EVENT_ATTRIBUTES = List.of("Modality", "Polarity", "Genericity", "Tense");
    private static final List<String> TIME_ATTRIBUTES =
            List.of("ANCHOR_VAL", "ANCHOR_DIR", "SET", "NON_SPECIFIC", "COMMENT");

    private final SgmText source;
    private final LayerDraft draft;
    private final Map<String, Mention> byId = new HashMap<>();
    private final LeftOut leftOut = new LeftOut();

    private AceReading(SgmText source, LayerDraft draft) {
        this.source = source;
        this.draft = draft;
    }

    /**
     * Reads a file.
     *
     * @param name what it is called where it does not say
     * @param sink hears what has no place here
     */
    static AnnotatedDocument read(Path file, String name, String annotator, LossSink sink) throws IOException {
        XmlElement root = XmlReading.read(file);
        if (!root.name().equals("source_file")) {
            throw root.at().wrong(root.name(), AceWords.of("wrong.apf"));
        }
        XmlElement document = root.require("document");
        SgmText source = source(file, root);
        String docId = document.text("DOCID").isEmpty() ? name : document.text("DOCID");
        LayerDraft draft;
        try {
            draft = new LayerDraft(docId, new ArticleText(source.content()), annotator);
        } catch (IllegalArgumentException e) {
            throw new InputFormatException(file, ErrorWords.text(e));
        }
        AceReading reading = new AceReading(source, draft);
        for (XmlElement element : document.elements()) {
            reading.element(element);
        }
        // Relations and events speak of mentions that may stand behind them.
        for (XmlElement element : document.elements()) {
            if (element.name().equals("relation")) {
                reading.relation(element);
            } else if (element.name().equals("event")) {
                reading.event(element);
            }
        }
        reading.leftOut.tell(
                AceFormat.DESCRIPTION.id() + ".left-out",
                annotator,
                draft.article().getId(),
                sink);
        return draft.document();
    }

    /** The source is named like the file, else as the file says; only names are looked at, so no path leads elsewhere. */
    private static SgmText source(Path file, XmlElement root) throws IOException {
        String own = String.valueOf(file.getFileName());
        String stem = own.endsWith(AceFormat.ENDING)
                ? own.substring(0, own.length() - AceFormat.ENDING.length())
                : own.replaceFirst("\\.[^.]*$", "");
        Path beside = file.resolveSibling(stem + AceFormat.TEXT_ENDING);
        String uri = root.text("URI").replaceFirst(".*[/\\\\:]", "");
        if (!Files.isRegularFile(beside) && uri.matches("[A-Za-z0-9._-]*[A-Za-z0-9_-]")) {
            beside = file.resolveSibling(uri);
        }
        if (!Files.isRegularFile(beside)) {
            throw root.at().wrong(root.text("URI"), ErrorWords.of("textBeside", stem + AceFormat.TEXT_ENDING));
        }
        return SgmText.read(InputFile.content(beside));
    }

    private void element(XmlElement element) throws InputFormatException {
        switch (element.name()) {
            case "entity" -> entity(element);
            case "value" -> {
                for (XmlElement mention : element.children("value_mention")) {
                    known(mention, draft.value(typeOf(element), extent(mention.require("extent"))));
                }
            }
            case "timex2" -> time(element);
            case "relation", "event" -> {
                // In a second turn.
            }
            default -> leftOut.add(element.name());
        }
    }

    private static String typeOf(XmlElement element) throws InputFormatException {
        String subtype = element.text("SUBTYPE");
        return element.get("TYPE") + (subtype.isEmpty() ? "" : "." + subtype);
    }

    private void known(XmlElement element, Mention mention) throws InputFormatException {
        String id = element.get("ID");
        mention.setSourceId(id);
        if (byId.putIfAbsent(id, mention) != null) {
            throw element.at().wrong(id, AceWords.of("wrong.secondElement"));
        }
    }

    private Extent extent(XmlElement element) throws InputFormatException {
        return Extent.of(span(element));
    }

    private Span span(XmlElement element) throws InputFormatException {
        XmlElement charseq = element.require("charseq");
        int first = charseq.number("START");
        int last = charseq.number("END");
        if (!source.holds(first, last)) {
            throw charseq.at().wrong(charseq.ownText(), AceWords.of("wrong.source", first, last));
        }
        Span span = source.span(first, last);
        String found = draft.text().slice(span);
        if (!draft.text().holds(Extent.of(span)) || !SgmText.dense(found).equals(SgmText.dense(charseq.ownText()))) {
            throw charseq.at().wrong(charseq.ownText(), AceWords.of("wrong.sourceThere", found));
        }
        return span;
    }

    private void entity(XmlElement element) throws InputFormatException {
        List<Mention> mentions = new ArrayList<>();
        for (XmlElement written : element.children("entity_mention")) {
            Extent extent = extent(written.require("extent"));
            if (written.child("head").isPresent()) {
                Span head = span(written.require("head"));
                if (!extent.hull().contains(head)) {
                    throw written.at().wrong(draft.text().slice(head), AceWords.of("wrong.headOutside"));
                }
                extent = extent.withHead(head);
            }
            EntityMention mention = draft.entity(typeOf(element), extent);
            LayerDraft.level(mention, written.text("TYPE"));
            attribute(mention, "Class", element.text("CLASS"));
            attribute(mention, "GpeRole", written.text("ROLE"));
            known(written, mention);
            mentions.add(mention);
        }
        if (mentions.size() > 1) {
            draft.cluster(mentions);
        }
    }

    /** What says no more than the default is not said here. */
    private static void attribute(Annotation annotation, String name, String value) {
        if (!value.equals(AceTypes.defaultOf(name))) {
            LayerDraft.attribute(annotation, name, value);
        }
    }

    private void time(XmlElement element) throws InputFormatException {
        for (XmlElement written : element.children("timex2_mention")) {
            TimeMention time = draft.time(AceFormat.TIME, extent(written.require("extent")));
            time.setValue(orNull(element.text("VAL")));
            time.setMod(orNull(element.text("MOD")));
            known(written, time);
        }
        for (String attribute : TIME_ATTRIBUTES) {
            if (!element.text(attribute).isEmpty()) {
                leftOut.add(attribute);
            }
        }
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private Mention refersTo(XmlElement element) throws InputFormatException {
        Mention mention = byId.get(element.get("REFID"));
        if (mention == null) {
            throw element.at().wrong(element.text("REFID"), ErrorWords.of("noMention"));
        }
        return mention;
    }

    private void relation(XmlElement element) throws InputFormatException {
        for (XmlElement written : element.children("relation_mention")) {
            Mention from = null;
            Mention target = null;
            for (XmlElement argument : written.children("relation_mention_argument")) {
                switch (argument.get("ROLE")) {
                    case "Arg-1" -> from = refersTo(argument);
                    case "Arg-2" -> target = refersTo(argument);
                    default -> leftOut.add(AceWords.of("leftOut.relationArgument", argument.text("ROLE")));
                }
            }
            if (from == null || target == null) {
                throw written.at().wrong(written.text("ID"), AceWords.of("wrong.noArguments"));
            }
            Relation relation = draft.relation(typeOf(element), from, target);
            relation.setSourceId(orNull(written.text("ID")));
            attribute(relation, "Modality", element.text("MODALITY"));
            attribute(relation, "Tense", element.text("TENSE"));
        }
    }

    private void event(XmlElement element) throws InputFormatException {
        List<Mention> mentions = new ArrayList<>();
        for (XmlElement written : element.children("event_mention")) {
            EventMention event = draft.event(typeOf(element), extent(written.require("anchor")));
            for (String name : EVENT_ATTRIBUTES) {
                attribute(event, name, element.text(name.toUpperCase(java.util.Locale.ROOT)));
            }
            known(written, event);
            for (XmlElement argument : written.children("event_mention_argument")) {
                draft.argument(event, argument.get("ROLE"), refersTo(argument));
            }
            mentions.add(event);
        }
        if (mentions.size() > 1) {
            draft.cluster(mentions);
        }
    }
}
