package org.peristiwa.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether somebody has said, by the file system, that a file is not to be changed. A file that nobody may write is meant so
 * even where its folder would let another take its place, and even for those who may do everything.
 */
final class WriteProtection {

    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private WriteProtection() {}

    /** Whether the file, or the folder that it is or would be in, is protected. What cannot be asked is not. */
    static boolean isOn(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.exists(folder) && !Files.isWritable(folder)) {
            return true;
        }
        return Files.exists(file) && (!Files.isWritable(file) || isMarked(file));
    }

    private static boolean isMarked(Path file) {
        try {
            PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (posix != null) {
                return Collections.disjoint(posix.readAttributes().permissions(), WRITING);
            }
            DosFileAttributeView dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
            return dos != null && dos.readAttributes().isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }
}
