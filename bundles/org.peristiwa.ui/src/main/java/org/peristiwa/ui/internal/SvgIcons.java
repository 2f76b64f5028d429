package org.peristiwa.ui.internal;

import java.net.URL;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.peristiwa.ui.icons.Icon;
import org.peristiwa.ui.icons.Icons;

/** Icons from the SVG files, each made when it is first asked for. */
@Component(immediate = true)
public final class SvgIcons implements Icons {

    private final Map<Icon, Image> images = new EnumMap<>(Icon.class);

    @Override
    public Image get(Icon icon) {
        return images.computeIfAbsent(icon, SvgIcons::load);
    }

    private static Image load(Icon icon) {
        URL file = Objects.requireNonNull(Icon.class.getResource(icon.file()), icon.file());
        return ImageDescriptor.createFromURL(file).createImage();
    }

    /** Drops the images without disposing of them where the display has gone before. */
    @Deactivate
    void dispose() {
        images.values().stream()
                .filter(image -> !image.isDisposed())
                .filter(image -> !image.getDevice().isDisposed())
                .forEach(Image::dispose);
        images.clear();
    }
}
