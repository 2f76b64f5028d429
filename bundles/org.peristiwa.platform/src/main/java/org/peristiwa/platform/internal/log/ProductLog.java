package org.peristiwa.platform.internal.log;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/** Makes {@code java.util.logging} write to the product's log file, and warnings also to stderr. */
public final class ProductLog {

    private static final long LIMIT = 1 << 20;
    private static final int KEPT = 4;

    private final Path file;

    /** The log in {@code folder}; nothing is written yet. */
    public ProductLog(Path folder) {
        this.file = folder.resolve("peristiwa.log");
    }

    /** The file that entries are written to. */
    public Path file() {
        return file;
    }

    /** Takes the place of whatever handlers there were. */
    public void open() {
        LogManager.getLogManager().reset();
        Logger root = root();
        root.setLevel(Level.INFO);
        root.addHandler(new RotatingFile(file, LIMIT, KEPT));
        root.addHandler(terminal());
    }

    private static Handler terminal() {
        PrintStream stderr = new PrintStream(new FileOutputStream(FileDescriptor.err), true, Charset.defaultCharset());
        StreamHandler handler = new StreamHandler(stderr, new OneLine()) {
            @Override
            public synchronized void publish(LogRecord entry) {
                super.publish(entry);
                flush();
            }
        };
        handler.setLevel(Level.WARNING);
        return handler;
    }

    private static Logger root() {
        return Logger.getLogger("");
    }
}
