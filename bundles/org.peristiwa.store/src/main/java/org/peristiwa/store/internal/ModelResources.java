package org.peristiwa.store.internal;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.schema.SchemaPackage;

/**
 * Makes resources that know the model and nothing else: a file that points to another, or to a package of its own,
 * leads nowhere.
 */
final class ModelResources {

    private ModelResources() {}

    /** An empty resource for one file. */
    static XMIResource create(String name) {
        ClosedSet set = new ClosedSet();
        XMIResource resource = new XMIResourceImpl(URI.createURI("memory:/" + URI.encodeSegment(name, true)));
        set.getResources().add(resource);
        return resource;
    }

    private static final class ClosedSet extends ResourceSetImpl {

        ClosedSet() {
            setPackageRegistry(new EPackageRegistryImpl());
            getPackageRegistry().put(CorpusPackage.eNS_URI, CorpusPackage.eINSTANCE);
            getPackageRegistry().put(LayerPackage.eNS_URI, LayerPackage.eINSTANCE);
            getPackageRegistry().put(SchemaPackage.eNS_URI, SchemaPackage.eINSTANCE);
        }

        @Override
        public @Nullable Resource getResource(URI uri, boolean loadOnDemand) {
            return super.getResource(uri, false);
        }
    }
}
