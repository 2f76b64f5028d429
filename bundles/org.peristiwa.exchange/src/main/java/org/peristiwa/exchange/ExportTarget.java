package org.peristiwa.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.osgi.annotation.versioning.ProviderType;

/** A folder that an export fills; nobody sees it before it is complete. */
@ProviderType
public interface ExportTarget {

    /**
     * Makes a file. Buffered; closed by the caller.
     *
     * @param path relative, with {@code /} between folders, which are made
     * @throws IllegalArgumentException if {@code path} is absolute or leaves the folder
     * @throws IOException if the file exists already or cannot be made
     */
    OutputStream create(String path) throws IOException;

    /** Makes a text file in UTF-8 without a byte order mark; line ends are the caller's. */
    default Writer createText(String path) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(create(path), StandardCharsets.UTF_8.newEncoder()), 1 << 15);
    }
}
