package org.peristiwa.edit.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.schema.Migration;
import org.peristiwa.model.schema.Schema;

/**
 * Which changes of a schema stand behind a version of it, and so which ones a layer of that version lacks.
 *
 * <p>Each migration says from which version to which it led. The migrations behind a version are found by walking
 * back along these: so two people may refactor one schema apart from each other, and when their lists have been
 * put one after the other, each one's layers lack just what the other did.
 */
public final class SchemaHistory {

    private static final int FINGERPRINT = 3;

    private final Schema schema;
    private final List<Migration> migrations;

    private SchemaHistory(Schema schema) {
        this.schema = schema;
        this.migrations = schema.getMigrations();
    }

    /** The history of {@code schema} as it is now. */
    public static SchemaHistory of(Schema schema) {
        return new SchemaHistory(schema);
    }

    /**
     * The migrations that a layer of this version lacks, in the order in which they are to be applied; empty where
     * the schema knows no such version.
     *
     * @param version null for a layer that says none: it is taken for the oldest
     */
    public Optional<List<Migration>> lacking(@Nullable String version) {
        if (Objects.equals(version, schema.getVersion())) {
            return Optional.of(List.of());
        }
        if (migrations.isEmpty()) {
            return version == null ? Optional.of(List.of()) : Optional.empty();
        }
        BitSet behind = new BitSet();
        String at = version == null ? migrations.get(0).getFromVersion() : version;
        int made = lastLeadingTo(at);
        while (made >= 0 && !behind.get(made)) {
            behind.set(made);
            at = migrations.get(made).getFromVersion();
            made = lastLeadingTo(at);
        }
        int next = firstLeadingFrom(at);
        if (next < 0) {
            return Optional.empty();
        }
        // No migration led to this version: somebody gave it to the schema, with all that stands before it.
        behind.set(0, next);
        return Optional.of(IntStream.range(0, migrations.size())
                .filter(index -> !behind.get(index))
                .mapToObj(migrations::get)
                .toList());
    }

    private int lastLeadingTo(@Nullable String version) {
        for (int i = migrations.size() - 1; i >= 0; i--) {
            if (version != null && version.equals(migrations.get(i).getToVersion())) {
                return i;
            }
        }
        return -1;
    }

    private int firstLeadingFrom(@Nullable String version) {
        for (int i = 0; i < migrations.size(); i++) {
            if (Objects.equals(version, migrations.get(i).getFromVersion())) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The version that follows upon the present one by a migration: {@code 1.0}, then {@code 1.0+1.5be1f0}, then
     * {@code 1.0+2.c04a7d}. The last part is made from all that the migration says, so that two people who refactor
     * at the same time never call two different schemas the same.
     *
     * @param at ISO 8601 instant
     */
    public String next(String operation, List<String> arguments, String at) {
        String present = schema.getVersion() == null ? "0" : schema.getVersion();
        int plus = present.indexOf('+');
        String base = plus < 0 ? present : present.substring(0, plus);
        String said = String.join("\n", present, operation, String.join("\n", arguments), at);
        return base + "+" + (migrations.size() + 1) + "." + fingerprint(said);
    }

    private static String fingerprint(String said) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
