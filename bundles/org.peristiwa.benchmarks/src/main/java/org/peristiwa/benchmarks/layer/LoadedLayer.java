package org.peristiwa.benchmarks.layer;

import org.apache.uima.cas.CAS;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peristiwa.benchmarks.content.UimaLayer;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;

/** The long layer, and the same in a CAS. */
@State(Scope.Benchmark)
public class LoadedLayer {

    private final CAS cas = UimaLayer.empty();
    private Layer layer = LayerFactory.eINSTANCE.createLayer();

    /** Loads both. */
    @Setup
    public void load(LayerFiles files) {
        layer = files.read();
        files.readInto(cas);
    }

    Layer layer() {
        return layer;
    }

    CAS cas() {
        return cas;
    }
}
