package org.peristiwa.tests.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A disk of its own with little room: a file system in memory, where this process may mount one; else no file may grow,
 * which is as a full disk for a journal. What it is, it says on the terminal, as a test on the second proves less.
 */
final class SmallDisk implements AutoCloseable {

    /** As a full disk, but for anybody: no file may grow beyond 64 blocks of 512 or 1024 bytes. */
    private static final List<String> NO_GROWTH = List.of("sh", "-c", "trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\"");

    private final Path folder;
    private final boolean mounted;

    private SmallDisk(Path folder, boolean mounted) {
        this.folder = folder;
        this.mounted = mounted;
    }

    /**
     * Makes one.
     *
     * @param folder where; is made
     * @param kibibytes how much room it has, where it can be a disk of its own
     */
    static SmallDisk at(Path folder, int kibibytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        boolean mounted = System.getProperty("user.name").equals("root")
                && run("mount", "-t", "tmpfs", "-o", "size=" + kibibytes + "k", "peristiwa-test", folder.toString());
        System.out.println(
                mounted
                        ? "full disk: a tmpfs of " + kibibytes + " KiB"
                        : "full disk: NO FILE SYSTEM COULD BE MOUNTED, a limit on the size of files stands for it");
        return new SmallDisk(folder, mounted);
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // there is no such program
        }
    }

    Path folder() {
        return folder;
    }

    /** The command that a program runs behind while the disk is to be full. */
    List<String> whileFull() {
        return mounted ? List.of() : NO_GROWTH;
    }

    /** Takes all room but {@code kibibytes} until it is called again with more. */
    void leave(int kibibytes) throws IOException {
        if (!mounted) {
            return;
        }
        Path ballast = folder.resolve("ballast");
        Files.deleteIfExists(ballast);
        long room = Files.getFileStore(folder).getUsableSpace() - kibibytes * 1024L;
        if (room > 0) {
            Files.write(ballast, new byte[(int) room]);
        }
    }

    /** There is room again. */
    void makeRoom() throws IOException {
        Files.deleteIfExists(folder.resolve("ballast"));
    }

    @Override
    public void close() throws IOException {
        try {
            if (mounted && !run("umount", folder.toString())) {
                run("umount", "-l", folder.toString());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(folder + " may still be mounted");
        }
    }
}
