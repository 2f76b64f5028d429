package org.peristiwa.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.store.CorpusFileException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** How files of older forms are brought up to date, shown with forms that only this test knows. */
class FileFormsTest {

    /** As if annotations had been called {@code marks} in form 1. */
    private static final FormUpgrade MARKS = new FormUpgrade() {
        @Override
        public int from() {
            return 1;
        }

        @Override
        public void upgrade(Element root) {
            NodeList children = root.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                if (children.item(i).getNodeName().equals("marks")) {
                    root.getOwnerDocument().renameNode(children.item(i), null, "annotations");
                }
            }
        }
    };

    /** As if extents had been written with a colon in form 2. */
    private static final FormUpgrade COLONS = new FormUpgrade() {
        @Override
        public int from() {
            return 2;
        }

        @Override
        public void upgrade(Element root) {
            NodeList annotations = root.getElementsByTagName("annotations");
            for (int i = 0; i < annotations.getLength(); i++) {
                Element one = (Element) annotations.item(i);
                one.setAttribute("extent", one.getAttribute("extent").replace(':', '-'));
            }
        }
    };

    private static final FileForms THREE = new FileForms(3, List.of(MARKS, COLONS));

    private static final String LAYER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <layer:Layer xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:layer="https://peristiwa.org/2026/layer"\
            %s annotator="ani" article="rapat">
              <%s xsi:type="layer:EntityMention" id="m1" type="Ménteri" extent="%s"/>
            </layer:Layer>
            """;

    private static byte[] layer(String form, String element, String extent) {
        return LAYER.formatted(form, element, extent).getBytes(StandardCharsets.UTF_8);
    }

    private static Mention mention(byte[] content) throws CorpusFileException {
        Layer read = XmiReader.read(content, "f", Layer.class, THREE);
        return (Mention) read.getAnnotations().get(0);
    }

    @Test
    void given_a_file_of_any_older_form_when_read_then_it_takes_each_step_up_to_the_current_one() throws Exception {
        assertThat(mention(layer("", "marks", "0:7")).getExtent()).hasToString("0-7");
        assertThat(mention(layer(" formatVersion=\"1\"", "marks", "0:7")).getType())
                .isEqualTo("Ménteri");
        assertThat(mention(layer(" formatVersion=\"2\"", "annotations", "0:7")).getExtent())
                .hasToString("0-7");
        assertThat(mention(layer(" formatVersion=\"3\"", "annotations", "0-7")).getExtent())
                .hasToString("0-7");
    }

    @Test
    void given_an_object_when_written_then_the_file_says_the_current_form_and_is_read_as_it_is() throws Exception {
        Layer read = XmiReader.read(layer("", "marks", "0:7"), "f", Layer.class, THREE);
        byte[] written = XmiWriter.write(read, THREE);
        assertThat(new String(written, StandardCharsets.UTF_8)).contains(" formatVersion=\"3\"");
        assertThat(mention(written).getExtent()).hasToString("0-7");
        assertThat(new String(XmiWriter.write(read), StandardCharsets.UTF_8)).doesNotContain("formatVersion");
    }

    @Test
    void given_a_file_of_a_newer_form_when_read_then_it_is_refused_whatever_it_holds() {
        assertThatThrownBy(() -> mention(layer(" formatVersion=\"4\"", "unheard-of", "?")))
                .isInstanceOf(CorpusFileException.class)
                .hasMessageContaining("f:2: was written by a newer version of this program (form 4, known is 3)");
    }

    @Test
    void given_an_old_file_that_is_no_xml_when_read_then_the_reader_says_what_is_wrong() {
        byte[] whole = layer("", "marks", "0:7");
        byte[] half = Arrays.copyOf(whole, whole.length - 15);
        assertThatThrownBy(() -> mention(half)).isInstanceOf(CorpusFileException.class);
    }

    @Test
    void given_upgrades_with_a_gap_then_they_are_refused() {
        assertThatThrownBy(() -> new FileForms(3, List.of(MARKS))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FileForms(3, List.of(COLONS, MARKS))).isInstanceOf(IllegalArgumentException.class);
    }
}
