package org.peristiwa.store.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.words.Localised;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes objects of the elements of one file. Anything that the model does not know is refused, never passed over. */
final class XmiHandler extends DefaultHandler {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final ClassForm expected;
    private final ReadReferences references;
    private final Map<String, String> namespaces = new HashMap<>();
    private final RepeatedStrings repeated = new RepeatedStrings();
    private final Map<String, ClassForm> types = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder value = new StringBuilder();
    private @Nullable Slot valueSlot;
    private @Nullable Locator locator;
    private @Nullable EObject root;
    private String rootTag = "";

    private record Open(InternalEObject object, ClassForm form) {}

    /**
     * For one file.
     *
     * @param expected what it holds
     * @param length characters of the file, for a guess at how much it holds
     */
    XmiHandler(ClassForm expected, int length) {
        this.expected = expected;
        this.references = ReadReferences.ofFile(length);
    }

    /** What has been read; null before the opening tag. */
    @Nullable
    EObject root() {
        return root;
    }

    /** The name of the outermost element as it is written; empty before the opening tag. */
    String rootTag() {
        return rootTag;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        namespaces.put(prefix, uri);
    }

    @Override
    public void startElement(String uri, String name, String tag, Attributes attributes) throws SAXException {
        Open owner = open.peek();
        if (owner == null) {
            rootTag = tag;
            root = open(rootForm(uri, name), attributes);
            return;
        }
        Slot slot = valueSlot == null && uri.isEmpty() ? owner.form.slot(name) : null;
        if (slot == null || (slot.isInTag() && slot.form() == Slot.Form.VALUE)) {
            throw refusal(StoreWords.of("xml.unknown", tag));
        }
        if (slot.isInTag()) {
            throw refusal(StoreWords.of("xml.otherFile", name));
        }
        if (slot.form() == Slot.Form.VALUES) {
            requireNoAttributes(attributes);
            valueSlot = slot;
            value.setLength(0);
        } else {
            EObject part = open(partForm(slot, attributes), attributes);
            // The list is the feature's own, and partForm() has seen to the type.
            @SuppressWarnings("unchecked")
            InternalEList<EObject> parts = (InternalEList<EObject>) owner.object.eGet(slot.index(), false, true);
            parts.addUnique(part);
        }
    }

    private ClassForm rootForm(String uri, String name) throws Refusal {
        EClass found = ClassForm.named(uri, name).orElse(null);
        if (found != expected.type()) {
            throw refusal(
                    uri.isEmpty() || ClassForm.isKnown(uri)
                            ? StoreWords.of(
                                    "xml.otherRoot", name, expected.type().getName())
                            : StoreWords.of("xml.namespace", uri));
        }
        return expected;
    }

    private ClassForm partForm(Slot slot, Attributes attributes) throws Refusal {
        String written = attributes.getValue(XSI, "type");
        if (written == null) {
            if (slot.objectType().isAbstract()) {
                throw refusal(StoreWords.of("xml.noType", slot.name()));
            }
            return ClassForm.of(slot.objectType());
        }
        ClassForm named = types.get(written);
        if (named == null) {
            named = ClassForm.of(typeNamed(written));
            types.put(written, named);
        }
        if (!slot.objectType().isSuperTypeOf(named.type())) {
            throw refusal(StoreWords.of("xml.ofType", slot.name(), written));
        }
        return named;
    }

    private EClass typeNamed(String written) throws Refusal {
        int colon = written.indexOf(':');
        String namespace = namespaces.getOrDefault(written.substring(0, Math.max(colon, 0)), "");
        EClass named = ClassForm.named(namespace, written.substring(colon + 1)).orElse(null);
        if (named == null || named.isAbstract()) {
            throw refusal(StoreWords.of("xml.unknownType", written.substring(colon + 1)));
        }
        return named;
    }

    private void requireNoAttributes(Attributes attributes) throws Refusal {
        if (attributes.getLength() > 0) {
            throw unknown(attributes, 0);
        }
    }

    private EObject open(ClassForm form, Attributes attributes) throws Refusal {
        InternalEObject object = form.create();
        int length = attributes.getLength();
        for (int i = 0; i < length; i++) {
            String uri = attributes.getURI(i);
            if (uri.isEmpty()) {
                Slot slot = form.slot(attributes.getLocalName(i));
                if (slot == null && open.isEmpty() && attributes.getLocalName(i).equals(FileForms.ATTRIBUTE)) {
                    continue;
                }
                if (slot == null || !slot.isInTag()) {
                    throw unknown(attributes, i);
                }
                set(object, slot, attributes.getValue(i));
            } else if (!isOfTheForm(uri, attributes.getLocalName(i))) {
                throw unknown(attributes, i);
            }
        }
        register(object, form);
        open.push(new Open(object, form));
        return object;
    }

    private static boolean isOfTheForm(String uri, String name) {
        return (uri.equals(XMI) && name.equals("version"))
                || (uri.equals(XSI) && (name.equals("type") || name.equals("schemaLocation")));
    }

    private Refusal unknown(Attributes attributes, int at) {
        return refusal(StoreWords.of("xml.unknown", attributes.getQName(at)));
    }

    private void set(InternalEObject object, Slot slot, String written) throws Refusal {
        if (slot.form() == Slot.Form.VALUE) {
            object.eSet(slot.index(), valueOf(slot, written));
        } else if (!references.resolves(object, slot, written)) {
            references.add(
                    object,
                    slot,
                    written,
                    locator == null ? 0 : locator.getLineNumber(),
                    locator == null ? 0 : locator.getColumnNumber());
        }
    }

    /** Types, roles and times come again and again: they are kept once. */
    private Object valueOf(Slot slot, String written) throws Refusal {
        if (slot.holdsStrings()) {
            return slot.isId() ? written : repeated.kept(written);
        }
        try {
            return slot.valueOf(written);
        } catch (RuntimeException e) {
            // Each type of value has exceptions of its own for what it cannot read.
            boolean ours = slot.valueType().getInstanceClassName().startsWith("org.peristiwa.") && e.getCause() == null;
            boolean enumeration = slot.valueType() instanceof EEnum;
            throw refusal(
                    ours && !enumeration
                            ? StoreWords.of("xml.valueFor", slot.name(), written, Localised.told(e))
                            : StoreWords.of("xml.value", slot.name(), written));
        }
    }

    private void register(InternalEObject object, ClassForm form) throws Refusal {
        Slot slot = form.id();
        if (slot == null) {
            return;
        }
        Object id = object.eGet(slot.index(), false, true);
        if (id == null) {
            throw refusal(StoreWords.of("corpus.noId", form.type().getName()));
        }
        // Only layers have references, and so one space of ids; an article and an annotator may share one.
        if (expected.type().getEPackage() == LayerPackage.eINSTANCE && !references.add((String) id, object)) {
            throw refusal(StoreWords.of("xml.twice", id));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (valueSlot != null) {
            value.append(characters, start, length);
            return;
        }
        for (int i = start; i < start + length; i++) {
            if (characters[i] > ' ') {
                throw refusal(
                        StoreWords.of("xml.text", new String(characters, i, Math.min(20, start + length - i)).strip()));
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String tag) throws SAXException {
        Slot slot = valueSlot;
        if (slot == null) {
            open.pop();
            return;
        }
        valueSlot = null;
        Open owner = open.getFirst();
        // The list is the feature's own, and valueOf() makes what is of its type.
        @SuppressWarnings("unchecked")
        InternalEList<Object> values = (InternalEList<Object>) owner.object.eGet(slot.index(), false, true);
        values.add(valueOf(slot, value.toString()));
    }

    @Override
    public void endDocument() throws SAXException {
        references.resolve();
    }

    private Refusal refusal(Localised why) {
        return Refusal.at(locator, why);
    }
}
