package org.peristiwa.store.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peristiwa.store.internal.WrittenBytes.Ascii;

/**
 * A {@link ClassForm} in the bytes that {@link XmiWriter} makes of it.
 *
 * @param form the form
 * @param type its name and the quotation mark that ends it
 * @param inTag what stands in the opening tag, in the order of the model
 * @param elements what stands between the tags, in the order of the model
 */
record WrittenClass(ClassForm form, Ascii type, List<WrittenSlot> inTag, List<WrittenSlot> elements) {

    /**
     * A {@link Slot} in bytes.
     *
     * @param slot the slot
     * @param opening a space and {@code name="} in a tag, {@code <name} of an element
     * @param closing {@code </name>} and the line end
     */
    record WrittenSlot(Slot slot, Ascii opening, Ascii closing) {

        private static WrittenSlot of(Slot slot, String opening) {
            return new WrittenSlot(slot, new Ascii(opening), new Ascii("</" + slot.name() + ">\n"));
        }
    }

    private static final Map<ClassForm, WrittenClass> ALL = ClassForm.everyForm().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), WrittenClass::made));

    static WrittenClass of(ClassForm form) {
        return ALL.get(form);
    }

    private static WrittenClass made(ClassForm form) {
        return new WrittenClass(
                form,
                new Ascii(form.type().getName() + "\""),
                form.inTag().stream()
                        .filter(slot -> !slot.name().equals(FileForms.ATTRIBUTE))
                        .map(slot -> WrittenSlot.of(slot, " " + slot.name() + "=\""))
                        .toList(),
                form.elements().stream()
                        .map(slot -> WrittenSlot.of(slot, "<" + slot.name()))
                        .toList());
    }
}
