/**
 * Changes of a schema that take the annotations along.
 *
 * <p>A {@link org.peristiwa.edit.schema.refactor.Refactoring} is a value that says what is to be done. Its preview
 * says what that would touch, and what would be lost or become a problem; its verb does it to all layers of all
 * annotators as one step, and writes it down in the schema, so that a layer that comes later is brought up to date:
 *
 * <pre>{@code
 * Refactoring rename = new Rename(ElementRef.parse("event:Contact.Meet"), "Contact.Encounter");
 * RefactoringPreview preview = rename.preview(session, RefactoringProgress.NONE);
 * session.execute(rename.verb(RefactoringProgress.NONE));
 * }</pre>
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.edit.schema.refactor;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
