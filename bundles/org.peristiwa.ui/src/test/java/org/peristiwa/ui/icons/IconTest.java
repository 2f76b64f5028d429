package org.peristiwa.ui.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class IconTest {

    @ParameterizedTest
    @EnumSource(Icon.class)
    void givenAnIcon_thenItIsAnSvgOf16By16(Icon icon) throws Exception {
        try (InputStream file = Icon.class.getResourceAsStream(icon.file())) {
            assertThat(file).as(icon.file()).isNotNull();
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("svg");
            assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 16 16");
        }
    }
}
