package org.peristiwa.tests.felix.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

class ComponentsTest {

    private final RunningProduct product = new RunningProduct();
    private final ServiceComponentRuntime runtime = product.service(ServiceComponentRuntime.class);

    @Test
    void given_the_started_bundles_then_every_component_is_satisfied() {
        Collection<ComponentDescriptionDTO> components = runtime.getComponentDescriptionDTOs(product.bundles().stream()
                .filter(bundle -> (bundle.getState() & (Bundle.STARTING | Bundle.ACTIVE)) != 0)
                .toArray(Bundle[]::new));
        assertThat(components).hasSizeGreaterThan(1);
        List<String> unsatisfied = new ArrayList<>();
        components.forEach(component -> unsatisfied.addAll(problems(component)));
        assertThat(unsatisfied).isEmpty();
    }

    private List<String> problems(ComponentDescriptionDTO component) {
        Collection<ComponentConfigurationDTO> configurations = runtime.getComponentConfigurationDTOs(component);
        List<String> problems = new ArrayList<>();
        if (configurations.isEmpty()) {
            problems.add(component.name + " has no configuration");
        }
        for (ComponentConfigurationDTO configuration : configurations) {
            if (configuration.state != ComponentConfigurationDTO.SATISFIED
                    && configuration.state != ComponentConfigurationDTO.ACTIVE) {
                List<String> missing = new ArrayList<>();
                for (var reference : configuration.unsatisfiedReferences) {
                    missing.add(reference.name + " " + reference.target);
                }
                problems.add(component.name + " lacks " + missing + " " + configuration.failure);
            }
        }
        return problems;
    }
}
