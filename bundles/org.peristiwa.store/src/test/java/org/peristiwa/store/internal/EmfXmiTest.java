package org.peristiwa.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaPackage;
import org.peristiwa.store.CorpusFileException;

/** Our files are XMI as EMF has it: EMF reads what we write, and writes the same bytes. */
class EmfXmiTest {

    private static final Path SAMPLE = Path.of("../../product/sample");

    private static XMIResourceImpl emf() {
        ResourceSetImpl set = new ResourceSetImpl();
        for (EPackage known : List.of(SchemaPackage.eINSTANCE, LayerPackage.eINSTANCE, CorpusPackage.eINSTANCE)) {
            set.getPackageRegistry().put(known.getNsURI(), known);
        }
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/file"));
        set.getResources().add(resource);
        return resource;
    }

    private static EObject readByEmf(byte[] content) throws IOException {
        XMIResourceImpl resource = emf();
        resource.load(new ByteArrayInputStream(content), Map.of());
        assertThat(resource.getErrors()).isEmpty();
        return resource.getContents().get(0);
    }

    private static byte[] writtenByEmf(EObject root) throws IOException {
        XMIResourceImpl resource = emf();
        resource.getContents().add(EcoreUtil.copy(root));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", Resource.OPTION_LINE_DELIMITER, "\n"));
        return out.toByteArray();
    }

    private static EObject readByUs(Path file, byte[] content) throws CorpusFileException {
        String name = file.getFileName().toString();
        if (name.endsWith("-ann")) {
            return XmiReader.read(content, name, Layer.class);
        }
        return name.endsWith("-schema")
                ? XmiReader.read(content, name, Schema.class)
                : XmiReader.read(content, name, Corpus.class);
    }

    @Test
    void given_every_file_of_the_sample_when_read_and_written_then_emf_agrees_to_the_byte() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(SAMPLE)) {
            files = all.filter(file -> file.getFileName().toString().contains(".peristiwa"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            EObject ours = readByUs(file, content);
            assertThat(WrittenForm.read(content, ClassForm.of(ours.eClass()), FileForms.KNOWN))
                    .as("%s is as we write it", file)
                    .hasValueSatisfying(
                            read -> assertThat(EcoreUtil.equals(read, ours)).isTrue());
            assertThat(EcoreUtil.equals(ours, readByEmf(content)))
                    .as("%s", file)
                    .isTrue();
            assertThat(XmiWriter.write(ours)).as("%s", file).isEqualTo(writtenByEmf(ours));
        }
    }

    @Test
    void given_words_that_xml_writes_in_a_special_way_when_written_then_one_line_holds_them_and_emf_reads_them()
            throws Exception {
        String words = "a<b>&c\"d'e]]>\tf\ng\r\nh 👩‍👩‍👧 i\u2028";
        Layer layer = LayerFactory.eINSTANCE.createLayer();
        EventMention event = LayerFactory.eINSTANCE.createEventMention();
        event.setId("e1");
        event.setType(words);
        event.setCreator("");
        AttributeValue value = LayerFactory.eINSTANCE.createAttributeValue();
        value.getValues().addAll(List.of(words, "", " "));
        event.getAttributes().add(value);
        layer.getAnnotations().add(event);
        byte[] content = XmiWriter.write(layer);
        assertThat(content).asString().hasLineCount(10);
        assertThat(EcoreUtil.equals(layer, readByEmf(content))).isTrue();
        assertThat(EcoreUtil.equals(
                        layer,
                        WrittenForm.read(content, ClassForm.of(Layer.class), FileForms.KNOWN)
                                .orElseThrow()))
                .isTrue();
        assertThat(EcoreUtil.equals(layer, XmiReader.parse(content, "f", Layer.class, FileForms.KNOWN)))
                .isTrue();
    }

    @Test
    void given_a_layer_without_annotations_when_written_then_emf_agrees_to_the_byte() throws Exception {
        Layer layer = LayerFactory.eINSTANCE.createLayer();
        layer.setAnnotator("ani");
        assertThat(XmiWriter.write(layer)).isEqualTo(writtenByEmf(layer));
    }
}
