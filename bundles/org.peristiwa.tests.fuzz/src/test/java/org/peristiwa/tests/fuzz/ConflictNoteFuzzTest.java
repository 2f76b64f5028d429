package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.peristiwa.merge.ConflictNote;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Note;

/** Notes of conflicts are text that anybody may edit. */
class ConflictNoteFuzzTest {

    private static final EventMention EVENT = event();

    private static EventMention event() {
        EventMention event = LayerFactory.eINSTANCE.createEventMention();
        event.setId("e1");
        Argument argument = LayerFactory.eINSTANCE.createArgument();
        argument.setId("a2");
        AttributeValue attribute = LayerFactory.eINSTANCE.createAttributeValue();
        attribute.setAttribute("is \"sure\" = no]");
        argument.getAttributes().add(attribute);
        event.getArguments().add(argument);
        return event;
    }

    @FuzzTest
    void note(byte[] input) {
        Note note = LayerFactory.eINSTANCE.createNote();
        note.setKind(ConflictNote.KIND);
        note.setText(new String(input, StandardCharsets.UTF_8));
        ConflictNote.read(EVENT, note);
    }
}
