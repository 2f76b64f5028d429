package org.peristiwa.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.store.internal.WrittenBytes.Ascii;
import org.peristiwa.store.internal.WrittenClass.WrittenSlot;

/**
 * Reads a file that is to the byte as {@link XmiWriter} writes it, as nearly every file is, and several times as fast as a
 * parser of XML. It is the writer read backwards and judges nothing: at the first byte that the writer would not have put
 * there it gives up, and the file is read as any other XML is.
 */
final class WrittenForm {

    private static final Ascii DECLARATION = new Ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<");
    private static final Ascii XMI = new Ascii(" xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\"");
    private static final Ascii XSI = new Ascii(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    private static final Ascii OPEN = new Ascii(">\n");
    private static final Ascii EMPTY = new Ascii("/>\n");
    private static final Ascii VALUE = new Ascii(">");
    private static final Ascii QUOTE = new Ascii("\"");

    private static final Ascii ARTICLE = new Ascii("  <articles");
    private static final Ascii END_OF_ARTICLE = new Ascii("</articles>\n");
    private static final WrittenClass CLASS_OF_ARTICLE = WrittenClass.of(ClassForm.of(CorpusPackage.Literals.ARTICLE));

    /** What stands before an element, by its depth; more than any object of the model needs. */
    private static final List<Ascii> INDENTS = IntStream.range(0, 16)
            .mapToObj(depth -> new Ascii("  ".repeat(depth)))
            .toList();

    private final WrittenBytes bytes;
    private final ReadReferences references;
    private final EPackage model;
    private final List<WrittenClass> classes = new ArrayList<>();
    private final Ascii typePrefix;
    private boolean namesTypes;

    /** An article, which refers to nothing and has no part of a class other than the model says. */
    private WrittenForm(WrittenBytes row) {
        bytes = row;
        references = ReadReferences.ofFile(0);
        model = CorpusPackage.eINSTANCE;
        typePrefix = QUOTE;
    }

    private WrittenForm(byte[] content, EPackage model) {
        this.bytes = new WrittenBytes(content);
        this.references = ReadReferences.ofFile(content.length);
        this.model = model;
        this.typePrefix = new Ascii(" xsi:type=\"" + model.getNsPrefix() + ":");
        for (ClassForm form : ClassForm.everyForm()) {
            if (form.type().getEPackage() == model && !form.type().isAbstract()) {
                classes.add(WrittenClass.of(form));
            }
        }
    }

    /** The one object that {@code content} is the file of, in the current one of {@code forms}; empty for anything else. */
    static Optional<EObject> read(byte[] content, ClassForm expected, FileForms forms) {
        try {
            return Optional.of(new WrittenForm(content, expected.type().getEPackage()).file(expected, forms));
        } catch (OtherFormException | Refusal e) {
            return Optional.empty();
        }
    }

    /**
     * The article whose lines in the file of a corpus these are.
     *
     * @param repeated keeps what repeats in the lines of all articles
     * @throws OtherFormException if they are not just as the writer would have put them
     */
    static Article article(byte[] row, RepeatedStrings repeated) throws OtherFormException {
        WrittenForm form = new WrittenForm(new WrittenBytes(row, repeated));
        form.bytes.require(ARTICLE);
        InternalEObject article = CLASS_OF_ARTICLE.form().create();
        form.body(article, CLASS_OF_ARTICLE, END_OF_ARTICLE, 1);
        if (!form.bytes.isAtEnd()) {
            throw new OtherFormException();
        }
        return (Article) article;
    }

    private EObject file(ClassForm expected, FileForms forms) throws OtherFormException, Refusal {
        Ascii tag = new Ascii(expected.qualifiedName());
        bytes.require(DECLARATION);
        bytes.require(tag);
        bytes.require(XMI);
        namesTypes = bytes.take(XSI);
        bytes.require(new Ascii(" xmlns:" + model.getNsPrefix() + "=\"" + model.getNsURI() + "\""));
        InternalEObject root = expected.create();
        if (forms.current() > 1) {
            bytes.require(new Ascii(" " + FileForms.ATTRIBUTE + "=\"" + forms.current() + "\""));
            Slot slot = expected.slot(FileForms.ATTRIBUTE);
            if (slot != null) {
                root.eSet(slot.index(), slot.valueOf(Integer.toString(forms.current())));
            }
        }
        body(root, WrittenClass.of(expected), new Ascii("</" + expected.qualifiedName() + ">\n"), 0);
        if (!bytes.isAtEnd()) {
            throw new OtherFormException();
        }
        references.resolve();
        return root;
    }

    /**
     * Reads an object from behind the name in its opening tag to its end.
     *
     * @param closing its closing tag, should it have one
     */
    private void body(InternalEObject object, WrittenClass written, Ascii closing, int depth)
            throws OtherFormException {
        for (WrittenSlot one : written.inTag()) {
            if (bytes.take(one.opening())) {
                inTag(object, one.slot());
                bytes.require(QUOTE);
            }
        }
        register(object, written.form());
        if (bytes.take(EMPTY)) {
            return;
        }
        bytes.require(OPEN);
        if (depth + 1 == INDENTS.size()) {
            throw new OtherFormException();
        }
        int next = 0;
        while (bytes.take(INDENTS.get(depth + 1))) {
            while (next < written.elements().size()
                    && !bytes.take(written.elements().get(next).opening())) {
                next++;
            }
            if (next == written.elements().size()) {
                throw new OtherFormException();
            }
            element(object, written.elements().get(next), depth + 1);
        }
        bytes.require(INDENTS.get(depth));
        bytes.require(closing);
    }

    private void inTag(InternalEObject object, Slot slot) throws OtherFormException {
        if (slot.form() == Slot.Form.VALUE) {
            object.eSet(slot.index(), value(slot, '"'));
            return;
        }
        String ids = bytes.value('"');
        if (!references.resolves(object, slot, ids)) {
            references.add(object, slot, ids, 0, 0);
        }
    }

    @SuppressWarnings("IllegalCatch") // each type of value has exceptions of its own for what it cannot read
    private Object value(Slot slot, char end) throws OtherFormException {
        if (slot.holdsStrings()) {
            return slot.isId() ? bytes.value(end) : bytes.repeatedValue(end);
        }
        String written = bytes.value(end);
        try {
            return slot.valueOf(written);
        } catch (RuntimeException e) {
            throw new OtherFormException();
        }
    }

    private void register(InternalEObject object, ClassForm form) throws OtherFormException {
        Slot slot = form.id();
        if (slot == null) {
            return;
        }
        Object id = object.eGet(slot.index(), false, true);
        boolean sound = id != null && (model != LayerPackage.eINSTANCE || references.add((String) id, object));
        if (!sound) {
            throw new OtherFormException();
        }
    }

    private void element(InternalEObject owner, WrittenSlot written, int depth) throws OtherFormException {
        Slot slot = written.slot();
        // The list is the feature's own, and what goes into it is looked at below.
        @SuppressWarnings("unchecked")
        InternalEList<Object> list = (InternalEList<Object>) owner.eGet(slot.index(), false, true);
        if (slot.form() == Slot.Form.VALUES) {
            bytes.require(VALUE);
            list.add(value(slot, '<'));
            bytes.require(written.closing());
            return;
        }
        WrittenClass part = partClass(slot);
        InternalEObject object = part.form().create();
        if (!slot.objectType().isInstance(object)) {
            throw new OtherFormException();
        }
        body(object, part, written.closing(), depth);
        list.addUnique(object);
    }

    private WrittenClass partClass(Slot slot) throws OtherFormException {
        if (!namesTypes || !bytes.take(typePrefix)) {
            if (slot.objectType().isAbstract()) {
                throw new OtherFormException();
            }
            return WrittenClass.of(ClassForm.of(slot.objectType()));
        }
        for (WrittenClass one : classes) {
            if (bytes.take(one.type())) {
                return one;
            }
        }
        throw new OtherFormException();
    }
}
