package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFile;

/** A file of annotations. It may be loaded before somebody asks for it; what goes wrong then is told to who asks. */
final class AnnFile {

    private final Path path;
    private @Nullable Loading<Optional<String>> loaded;

    AnnFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Loads it, if it has no more than {@code most} bytes. */
    void load(long most) {
        loaded = Loading.now(() -> InputFile.content(path, most));
    }

    /** Begins to load it on another thread, if it is not yet and has {@code least} bytes. */
    void begin(long least) {
        if (loadedContent().isEmpty() && path.toFile().length() >= least) {
            loaded = Loading.begin(() -> Optional.of(InputFile.content(path)));
        }
    }

    private Optional<String> loadedContent() {
        return loaded == null ? Optional.empty() : loaded.ifDone().flatMap(content -> content);
    }

    /** Whether it is loaded. */
    boolean isLoaded() {
        return loadedContent().isPresent();
    }

    /** How many characters of it are loaded. */
    int loadedLength() {
        return loadedContent().map(String::length).orElse(0);
    }

    /** How long it is, in characters or bytes; nothing where it cannot be looked at. */
    long size() {
        int length = loadedLength();
        return length > 0 ? length : path.toFile().length();
    }

    /** What stands in it, without a byte order mark. */
    String content() throws IOException {
        Optional<String> content = loaded == null ? Optional.empty() : loaded.get();
        return content.isPresent() ? content.get() : InputFile.content(path);
    }
}
