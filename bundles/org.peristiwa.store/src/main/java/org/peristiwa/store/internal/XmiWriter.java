package org.peristiwa.store.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** Writes one object with all its parts as XMI: UTF-8, LF, one element a line, nothing that changes by itself. */
final class XmiWriter {

    private static final Map<String, Object> OPTIONS = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            Resource.OPTION_LINE_DELIMITER, "\n",
            XMLResource.OPTION_CONFIGURATION_CACHE, true);

    private XmiWriter() {}

    /** The bytes of a file that holds {@code root}, which is in no resource before and after. */
    static byte[] write(EObject root) {
        XMIResource resource = ModelResources.create("file");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.getContents().add(root);
        try {
            resource.save(out, OPTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        } finally {
            resource.getContents().clear();
        }
        return out.toByteArray();
    }
}
