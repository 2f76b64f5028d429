package org.peristiwa.schemas.news;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaPackage;

/** Reads and writes the model's files with nothing but EMF. */
final class ModelFiles {

    private ModelFiles() {}

    static XMLResource read(InputStream stream) throws IOException {
        ResourceSetImpl set = new ResourceSetImpl();
        for (EPackage known : List.of(SchemaPackage.eINSTANCE, LayerPackage.eINSTANCE, CorpusPackage.eINSTANCE)) {
            set.getPackageRegistry().put(known.getNsURI(), known);
        }
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/file"));
        set.getResources().add(resource);
        try (stream) {
            resource.load(stream, Map.of());
        }
        return resource;
    }

    static byte[] write(XMLResource resource) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.setEncoding("UTF-8");
        resource.save(bytes, Map.of());
        return bytes.toByteArray();
    }

    /** The schema that the pack gives. */
    static Schema pack() {
        try {
            return (Schema) read(new NewsEventsPack().open()).getContents().get(0);
        } catch (IOException e) {
            throw new AssertionError("the pack does not load", e);
        }
    }
}
