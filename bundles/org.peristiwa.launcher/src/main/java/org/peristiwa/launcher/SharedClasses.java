package org.peristiwa.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps the classes of a run in the form in which Java has them in memory, so that the next run begins sooner (class
 * data sharing). The start script names the file in {@value #FILE}; where it is there, Java reads it, and else records
 * what it loads. Java itself passes over a file that another version of it has written, and takes from it only classes
 * whose bytes are the same: a file that no longer fits is slow, but never wrong.
 *
 * @param file the classes
 */
record SharedClasses(Path file) {

    static final String FILE = "peristiwa.classes";

    private static final Logger LOG = Logger.getLogger(SharedClasses.class.getName());
    private static final String RECORDING = "-XX:+RecordDynamicDumpInfo";
    /** Java ends the process with an exit code of its own where there is no room; about 30 million bytes are needed. */
    private static final long ROOM = 200_000_000;

    /** What the start script has asked for. */
    static Optional<SharedClasses> ofThisProcess() {
        return Optional.ofNullable(System.getProperty(FILE)).map(Path::of).map(SharedClasses::new);
    }

    /**
     * Writes the classes, if this process has recorded them; removes them, if they are another product's or Java's.
     * Comes last in a run: it takes about a second.
     *
     * @param product tells one state of the product from another
     * @param window whether this run has loaded what a window needs, which is what is worth keeping
     */
    void keep(String product, boolean window) {
        String content = Runtime.version() + "\n" + product;
        try {
            if (Files.exists(file)) {
                if (!fits(content)) {
                    Files.deleteIfExists(file);
                }
            } else if (window && isRecording()) {
                Files.createDirectories(file.getParent());
                if (Files.getFileStore(file.getParent()).getUsableSpace() > ROOM) {
                    write();
                    Files.writeString(description(), content);
                }
            }
        } catch (IOException | JMException e) {
            LOG.log(Level.INFO, "the next start will not be faster: " + e.getMessage(), e);
        }
    }

    private boolean fits(String content) throws IOException {
        return Files.exists(description()) && Files.readString(description()).equals(content);
    }

    private Path description() {
        return file.resolveSibling(file.getFileName() + ".txt");
    }

    private static boolean isRecording() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().contains(RECORDING);
    }

    /** Java crashes on a file that is cut off: none may ever be seen under the name that the start script looks for. */
    private void write() throws IOException, JMException {
        Path whole = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        PrintStream out = System.out;
        try {
            // Java tells on it what it does
            System.setOut(new PrintStream(OutputStream.nullOutputStream()));
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            ObjectName.getInstance("com.sun.management:type=DiagnosticCommand"),
                            "vmCds",
                            new Object[] {new String[] {"dynamic_dump", whole.toString()}},
                            new String[] {String[].class.getName()});
            try (FileChannel written = FileChannel.open(whole, StandardOpenOption.READ)) {
                written.force(true);
            }
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            System.setOut(out);
            Files.deleteIfExists(whole);
        }
    }
}
