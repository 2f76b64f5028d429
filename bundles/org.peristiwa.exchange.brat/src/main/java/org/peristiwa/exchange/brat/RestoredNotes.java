package org.peristiwa.exchange.brat;

import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;

/** Takes back what an export of ours could only tell in notes. */
final class RestoredNotes {

    private final ArticleText text;
    private final AnnReferences lines;
    private final MadeAnnotations made;
    private @Nullable OffsetMap offsets;

    RestoredNotes(ArticleText text, AnnReferences lines, MadeAnnotations made) {
        this.text = text;
        this.lines = lines;
        this.made = made;
    }

    /** Whether the note was one of ours and could be taken back; otherwise it stays a note. */
    boolean take(Annotation owner, String kind, String content) {
        if (!kind.startsWith(":")) {
            return false;
        }
        try {
            return switch (kind) {
                case Ours.CONFIDENCE -> {
                    owner.setConfidence(Double.valueOf(content));
                    yield true;
                }
                case Ours.HEAD -> owner instanceof Mention mention && head(mention, content);
                case Ours.VALUE -> value(owner, content);
                case Ours.MOD, Ours.QUANT, Ours.FREQ -> owner instanceof TimeMention time && time(time, kind, content);
                case Ours.IMPLICIT -> owner instanceof EventMention event && role(event, content, true);
                case Ours.OPEN -> owner instanceof EventMention event && role(event, content, false);
                case Ours.IMPLICIT_FILLER -> owner instanceof EventMention event && implicit(event, content);
                case Ours.ATTRIBUTE_TEXT -> attribute(owner, content);
                default -> false;
            };
        } catch (IllegalArgumentException e) {
            // Somebody has edited the note: it is theirs now.
            return false;
        }
    }

    private static boolean time(TimeMention time, String kind, String content) {
        switch (kind) {
            case Ours.QUANT -> time.setQuant(content);
            case Ours.FREQ -> time.setFreq(content);
            default -> time.setMod(content);
        }
        return true;
    }

    private boolean head(Mention mention, String content) {
        String[] words = content.split(" ", 3);
        if (words.length < 2 || mention.getExtent() == null) {
            return false;
        }
        if (offsets == null) {
            offsets = new OffsetMap(text);
        }
        mention.setExtent(mention.getExtent()
                .withHead(
                        offsets.toSpan(Integer.parseInt(words[0]), Integer.parseInt(words[1]), OffsetUnit.CODE_POINT)));
        return true;
    }

    private static boolean value(Annotation owner, String content) {
        if (owner instanceof TimeMention time) {
            time.setValue(content);
            return true;
        }
        if (owner instanceof ValueMention value) {
            value.setValue(content);
            return true;
        }
        return false;
    }

    private static boolean attribute(Annotation owner, String content) {
        int equals = content.indexOf('=');
        if (equals <= 0) {
            return false;
        }
        AttributeValue value = LayerFactory.eINSTANCE.createAttributeValue();
        value.setAttribute(content.substring(0, equals));
        value.getValues().add(content.substring(equals + 1));
        owner.getAttributes().add(value);
        return true;
    }

    private static boolean role(EventMention event, String role, boolean implicit) {
        Argument argument = LayerFactory.eINSTANCE.createArgument();
        argument.setId(event.getId() + "." + (event.getArguments().size() + 1));
        argument.setRole(role);
        argument.setImplicit(implicit);
        event.getArguments().add(argument);
        return true;
    }

    private boolean implicit(EventMention event, String content) {
        int space = content.lastIndexOf(' ');
        Annotation filler = space < 0 ? null : made.of(lines.id(content.substring(space + 1)));
        for (Argument argument : event.getArguments()) {
            if (filler != null && argument.getFiller() == filler && content.startsWith(argument.getRole() + " ")) {
                argument.setImplicit(true);
                return true;
            }
        }
        return false;
    }
}
