package org.peristiwa.check;

import org.peristiwa.edit.Verb;
import org.peristiwa.words.Message;

/**
 * A way to mend a problem: one step of undo.
 *
 * @param label what the menu calls it
 * @param verb what does it; valid until what it speaks of changes, and used once
 */
public record QuickFix(Message label, Verb<?> verb) {}
