package org.peristiwa.ui.welcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.peristiwa.ui.tour.Tour;

/** Every tour that there is at the moment. */
@Component(service = Tours.class)
public final class Tours {

    private final Map<Tour, Integer> ranked = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addTour(Tour tour, Map<String, Object> properties) {
        ranked.put(tour, properties.get("service.ranking") instanceof Integer ranking ? ranking : 0);
    }

    void removeTour(Tour tour) {
        ranked.remove(tour);
    }

    /** By ranking, the product's own first. */
    List<Tour> all() {
        List<Tour> tours = new ArrayList<>(ranked.keySet());
        tours.sort(Comparator.comparing((Tour tour) -> ranked.getOrDefault(tour, 0))
                .reversed()
                .thenComparing(Tour::id));
        return tours;
    }

    Optional<Tour> named(String id) {
        return all().stream().filter(tour -> tour.id().equals(id)).findFirst();
    }
}
