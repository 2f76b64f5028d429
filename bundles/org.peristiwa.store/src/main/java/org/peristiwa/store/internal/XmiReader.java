package org.peristiwa.store.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jspecify.annotations.Nullable;
import org.peristiwa.store.CorpusFileException;

/**
 * Reads one object from XMI. No document type, no entity and no other file is followed, and anything that the model
 * does not know is an error and not ignored: it would be lost at the next save.
 */
final class XmiReader {

    private static final Map<Object, Object> OPTIONS = Map.of(
            XMLResource.OPTION_PARSER_FEATURES,
                    Map.of(
                            "http://apache.org/xml/features/disallow-doctype-decl", true,
                            "http://xml.org/sax/features/external-general-entities", false,
                            "http://xml.org/sax/features/external-parameter-entities", false),
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
            XMLResource.OPTION_DISABLE_NOTIFY, true);

    private XmiReader() {}

    /**
     * Reads the one object of class {@code kind} that {@code content} is the file of.
     *
     * @param name what messages call the file
     * @throws CorpusFileException if it is anything else
     */
    static <T extends EObject> T read(byte[] content, String name, Class<T> kind) throws CorpusFileException {
        XMIResource resource = ModelResources.create("file");
        ((XMIResourceImpl) resource).setIntrinsicIDToEObjectMap(new HashMap<>());
        Exception failure = load(resource, content);
        if (!resource.getErrors().isEmpty()) {
            throw described(resource.getErrors().get(0), content, name);
        }
        if (failure != null) {
            throw new CorpusFileException(name, 0, 0, LoadErrors.reason(failure));
        }
        EObject root =
                resource.getContents().isEmpty() ? null : resource.getContents().get(0);
        if (!kind.isInstance(root) || resource.getContents().size() != 1) {
            String found = root == null ? "nothing" : root.eClass().getName();
            ElementLines.Position at = ElementLines.root(content);
            throw new CorpusFileException(
                    name, at.line(), at.column(), "holds " + found + " where a " + kind.getSimpleName() + " belongs");
        }
        ((XMIResourceImpl) resource).setIntrinsicIDToEObjectMap(null);
        resource.getContents().clear();
        return kind.cast(root);
    }

    private static @Nullable Exception load(XMIResource resource, byte[] content) {
        try {
            resource.load(new ByteArrayInputStream(content), OPTIONS);
            return null;
        } catch (IOException | RuntimeException e) {
            return e;
        }
    }

    /** A reference to something of the wrong kind is found when all has been read: then the line has to be looked for. */
    private static CorpusFileException described(Resource.Diagnostic error, byte[] content, String name) {
        ElementLines.Position at =
                new ElementLines.Position(Math.max(error.getLine(), 0), Math.max(error.getColumn(), 0));
        if (at.line() == 0 && error instanceof IllegalValueException illegal && illegal.getObject() != null) {
            String id = EcoreUtil.getID(illegal.getObject());
            at = id == null ? ElementLines.root(content) : ElementLines.ofId(content, id, 1);
        }
        return new CorpusFileException(name, at.line(), at.column(), LoadErrors.reason(error));
    }
}
