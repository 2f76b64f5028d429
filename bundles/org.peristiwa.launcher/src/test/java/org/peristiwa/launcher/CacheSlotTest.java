package org.peristiwa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheSlotTest {

    private static final Plan EMPTY = new Plan(List.of(), Map.of());

    @TempDir
    private Path folder;

    @Test
    void given_a_slot_in_use_when_another_is_taken_then_it_is_a_different_one() throws IOException {
        try (CacheSlot first = CacheSlot.take(folder);
                CacheSlot second = CacheSlot.take(folder)) {
            assertThat(second.framework()).isNotEqualTo(first.framework());
        }
    }

    @Test
    void given_a_slot_given_back_when_one_is_taken_then_it_is_that_one_with_what_it_holds() throws IOException {
        Path first;
        try (CacheSlot slot = CacheSlot.take(folder)) {
            first = slot.framework();
            slot.complete(EMPTY, "content");
        }
        try (CacheSlot slot = CacheSlot.take(folder)) {
            assertThat(slot.framework()).isEqualTo(first);
            assertThat(slot.holds("content")).isTrue();
            assertThat(slot.holds("other content")).isFalse();
            assertThat(slot.plan()).isEqualTo(EMPTY);
        }
    }

    @Test
    void given_an_installation_that_was_cut_off_then_the_slot_holds_nothing() throws IOException {
        try (CacheSlot slot = CacheSlot.take(folder)) {
            slot.complete(EMPTY, "content");
            slot.begin();
            assertThat(slot.holds("content")).isFalse();
        }
    }

    @Test
    void given_a_product_when_a_bundle_changes_then_its_signature_does() throws IOException {
        Files.createDirectories(folder.resolve("features"));
        Path bundle = Files.createDirectories(folder.resolve("bundles")).resolve("a.jar");
        Files.writeString(bundle, "a");
        Files.setLastModifiedTime(bundle, FileTime.fromMillis(1_000));
        String before = ProductContent.signature(List.of(folder));
        assertThat(ProductContent.signature(List.of(folder))).isEqualTo(before);
        Files.setLastModifiedTime(bundle, FileTime.fromMillis(2_000));
        assertThat(ProductContent.signature(List.of(folder))).isNotEqualTo(before);
    }
}
