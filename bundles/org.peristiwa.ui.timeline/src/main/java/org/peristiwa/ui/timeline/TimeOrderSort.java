package org.peristiwa.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Puts events in an order in which what is said to come before another does; else as in the text. */
final class TimeOrderSort {

    private TimeOrderSort() {}

    /**
     * Sorts places of a list.
     *
     * @param count how many there are
     * @param later for a place those that come after it; places in a circle come last, as in the text
     * @return the places in order
     */
    static List<Integer> sort(int count, Map<Integer, Set<Integer>> later) {
        Map<Integer, Integer> waiting = new HashMap<>();
        later.values().forEach(behind -> behind.forEach(place -> waiting.merge(place, 1, Integer::sum)));
        PriorityQueue<Integer> free = new PriorityQueue<>();
        for (int i = 0; i < count; i++) {
            if (!waiting.containsKey(i)) {
                free.add(i);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!free.isEmpty()) {
            int next = free.remove();
            order.add(next);
            for (int behind : later.getOrDefault(next, Set.of())) {
                if (waiting.merge(behind, -1, Integer::sum) == 0) {
                    free.add(behind);
                }
            }
        }
        Set<Integer> placed = new HashSet<>(order);
        for (int i = 0; i < count; i++) {
            if (!placed.contains(i)) {
                order.add(i);
            }
        }
        return order;
    }
}
