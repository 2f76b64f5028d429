package org.peristiwa.check.guideline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaPackage;

/** Rules as they stand in a schema file. */
final class GuidelineFile {

    private GuidelineFile() {}

    /** A rule with the id {@code r} and the message "{type} {words}": {@code parts} are its {@code when}, {@code require}, {@code forbid}. */
    static Consumer<Schema> rule(String parts) {
        return rules("<rules id='r'><messages language='en' content='{type} “{words}”'/>" + parts + "</rules>");
    }

    static Consumer<Schema> rules(String elements) {
        List<GuidelineRule> rules = read(elements).getRules();
        return schema -> schema.getRules().addAll(EcoreUtil.copyAll(rules));
    }

    private static Schema read(String elements) {
        String file = "<schema:Schema xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI' xmlns:schema='"
                + SchemaPackage.eINSTANCE.getNsURI() + "'>" + elements + "</schema:Schema>";
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/schema"));
        try {
            resource.load(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (Schema) resource.getContents().get(0);
    }
}
