package org.peristiwa.merge.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of a merged list: that of the version that changed it, ours where both did. What only the other version has
 * comes behind what it follows there.
 */
final class ListOrder {

    private ListOrder() {}

    /** The elements of {@code ours} and {@code theirs}; each is a set in its order. */
    static <K> List<K> merge(Set<K> base, Set<K> ours, Set<K> theirs) {
        boolean oursIsAsBefore = inSameOrder(base, ours);
        Set<K> leading = oursIsAsBefore ? theirs : ours;
        Set<K> other = oursIsAsBefore ? ours : theirs;
        Map<@Nullable K, List<K>> followers = new HashMap<>();
        K before = null;
        for (K key : other) {
            if (leading.contains(key)) {
                before = key;
            } else {
                followers.computeIfAbsent(before, none -> new ArrayList<>()).add(key);
            }
        }
        List<K> merged = new ArrayList<>(followers.getOrDefault(null, List.of()));
        for (K key : leading) {
            merged.add(key);
            merged.addAll(followers.getOrDefault(key, List.of()));
        }
        return merged;
    }

    private static <K> boolean inSameOrder(Set<K> one, Set<K> other) {
        Iterator<K> common = common(one, other).iterator();
        for (K key : common(other, one)) {
            if (!key.equals(common.next())) {
                return false;
            }
        }
        return true;
    }

    private static <K> Collection<K> common(Set<K> one, Set<K> other) {
        return one.stream().filter(other::contains).toList();
    }
}
