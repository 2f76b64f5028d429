package org.peristiwa.exchange.internal;

import java.io.OutputStream;
import org.peristiwa.exchange.ExportTarget;

/** The target of a preview. */
public final class DiscardingTarget implements ExportTarget {

    @Override
    public OutputStream create(String path) {
        TargetPath.checked(path);
        return OutputStream.nullOutputStream();
    }
}
