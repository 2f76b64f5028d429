package org.peristiwa.store.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.words.Localised;

/**
 * Writes one object with all its parts as XMI: UTF-8, LF, one element a line, nothing that changes by itself. EMF reads
 * it, and writes the same.
 */
final class XmiWriter {

    private static final String ARTICLES = CorpusPackage.Literals.CORPUS__ARTICLES.getName();

    /** Bytes that the lines of an article take, or somewhat more. */
    private static final int ROW = 512;

    private final Utf8Output out;

    private XmiWriter(Utf8Output out) {
        this.out = out;
    }

    /**
     * The bytes of a file that holds {@code root}.
     *
     * @throws IllegalArgumentException if it holds what no file can; the message says what
     */
    static byte[] write(EObject root) {
        return write(root, FileForms.KNOWN);
    }

    /** The same in the current one of {@code forms}. */
    static byte[] write(EObject root, FileForms forms) {
        return write(root, forms, new Utf8Output()).toBytes();
    }

    /**
     * Writes the same bytes to {@code to}, a piece at a time, and leaves it open.
     *
     * @throws IOException if it cannot be written to
     */
    static void write(EObject root, OutputStream to) throws IOException {
        try {
            write(root, FileForms.KNOWN, new Utf8Output(to)).flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The lines of an article in the file of its corpus. */
    static byte[] row(Article article) {
        XmiWriter writer = new XmiWriter(new Utf8Output(ROW));
        writer.element(article, ClassForm.of(CorpusPackage.Literals.CORPUS).slotOrFail(ARTICLES), 1);
        return writer.out.toBytes();
    }

    private static Utf8Output write(EObject root, FileForms forms, Utf8Output out) {
        XmiWriter writer = new XmiWriter(out);
        EPackage model = root.eClass().getEPackage();
        String tag = model.getNsPrefix() + ":" + root.eClass().getName();
        writer.out
                .raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
                .raw(tag)
                .raw(" xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\"");
        if (namesTypes(root)) {
            writer.out.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
        }
        writer.out
                .raw(" xmlns:")
                .raw(model.getNsPrefix())
                .raw("=\"")
                .raw(model.getNsURI())
                .raw("\"");
        if (forms.current() > 1) {
            // Form 1 goes without saying.
            writer.out
                    .raw(" " + FileForms.ATTRIBUTE + "=\"")
                    .raw(Integer.toString(forms.current()))
                    .raw("\"");
        }
        writer.body(root, tag, 0);
        return out;
    }

    /** Parts of a part, and those of a corpus, are always of the class that the model says. */
    private static boolean namesTypes(EObject root) {
        return !(root instanceof Corpus)
                && root.eContents().stream()
                        .anyMatch(part ->
                                part.eClass() != part.eContainmentFeature().getEReferenceType());
    }

    private void element(EObject object, Slot slot, int depth) {
        indent(depth).raw("<").raw(slot.name());
        if (object.eClass() != slot.objectType()) {
            out.raw(" xsi:type=\"")
                    .raw(object.eClass().getEPackage().getNsPrefix())
                    .raw(":")
                    .raw(object.eClass().getName())
                    .raw("\"");
        }
        body(object, slot.name(), depth);
    }

    private void body(EObject object, String tag, int depth) {
        InternalEObject internal = (InternalEObject) object;
        ClassForm form = ClassForm.of(object.eClass());
        for (Slot slot : form.inTag()) {
            if (internal.eIsSet(slot.index()) && !slot.name().equals(FileForms.ATTRIBUTE)) {
                inTag(slot, internal.eGet(slot.index(), false, true));
            }
        }
        boolean empty = true;
        for (Slot slot : form.elements()) {
            if (internal.eIsSet(slot.index())) {
                out.raw(empty ? ">\n" : "");
                empty = false;
                elements(slot, (List<?>) internal.eGet(slot.index(), false, true), depth + 1);
            }
        }
        if (empty) {
            out.raw("/>\n");
        } else {
            indent(depth).raw("</").raw(tag).raw(">\n");
        }
    }

    private void inTag(Slot slot, Object value) {
        out.raw(" ").raw(slot.name()).raw("=\"");
        if (slot.form() == Slot.Form.VALUE) {
            value(slot, value);
        } else if (slot.form() == Slot.Form.REFERENCE) {
            out.escaped(idOf((EObject) value));
        } else {
            String gap = "";
            for (Object one : (List<?>) value) {
                out.raw(gap).escaped(idOf((EObject) one));
                gap = " ";
            }
        }
        out.raw("\"");
    }

    private void elements(Slot slot, List<?> values, int depth) {
        if (values instanceof ListedArticles articles && articles.forEachRow(out::raw)) {
            return;
        }
        for (Object one : values) {
            if (slot.form() == Slot.Form.PARTS) {
                element((EObject) one, slot, depth);
            } else {
                indent(depth).raw("<").raw(slot.name()).raw(">");
                value(slot, one);
                out.raw("</").raw(slot.name()).raw(">\n");
            }
        }
    }

    private void value(Slot slot, Object value) {
        try {
            out.escaped(value instanceof String text ? text : slot.written(value));
        } catch (IllegalArgumentException e) {
            throw new UnwritableException("write.holds", slot.name(), Localised.told(e));
        }
    }

    private static String idOf(EObject object) {
        Slot slot = ClassForm.of(object.eClass()).id();
        @Nullable Object id = slot == null ? null : ((InternalEObject) object).eGet(slot.index(), false, true);
        if (id == null) {
            throw new UnwritableException("write.noId", object.eClass().getName());
        }
        return (String) id;
    }

    private Utf8Output indent(int depth) {
        for (int i = 0; i < depth; i++) {
            out.raw("  ");
        }
        return out;
    }
}
