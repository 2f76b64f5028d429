package org.peristiwa.edit.internal.refactor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.edit.ChangeWriter;
import org.peristiwa.edit.internal.refactor.UseChange.Rule;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage.Literals;

/** Lets values of one attribute be values of others. Each value of one that may have many goes its own way. */
record AttributeChange(ChangeWriter changes, String attribute, UseChange change) {

    void apply(Layer layer) {
        Carrier.forEach(layer, carrier -> {
            for (AttributeValue value : carrier.all(attribute)) {
                apply(carrier, value);
            }
        });
    }

    private void apply(Carrier carrier, AttributeValue value) {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        List<String> gone = new ArrayList<>();
        List<String> said = value.getValues().isEmpty() ? List.of("") : value.getValues();
        for (String one : said) {
            Optional<Rule> rule = change.ruleFor(carrier.use(one));
            if (rule.isPresent() && rule.get().name().isEmpty()) {
                gone.add(one);
            } else if (rule.isPresent() && !attribute.equals(rule.get().into())) {
                ways.computeIfAbsent(rule.get().name().orElseThrow(), any -> new ArrayList<>())
                        .add(one);
            }
        }
        if (gone.isEmpty() && ways.isEmpty()) {
            return;
        }
        if (ways.size() == 1) {
            String into = ways.keySet().iterator().next();
            if (ways.get(into).size() == said.size() && carrier.of(into) == null) {
                changes.set(value, Literals.ATTRIBUTE_VALUE__ATTRIBUTE, into);
                return;
            }
        }
        gone.forEach(one -> changes.remove(value, Literals.ATTRIBUTE_VALUE__VALUES, one));
        ways.forEach((into, values) -> {
            values.forEach(one -> changes.remove(value, Literals.ATTRIBUTE_VALUE__VALUES, one));
            give(carrier, into, values);
        });
        if (value.getValues().isEmpty()) {
            changes.remove(carrier.owner(), carrier.feature(), value);
        }
    }

    private void give(Carrier carrier, String into, List<String> values) {
        AttributeValue present = carrier.of(into);
        if (present == null) {
            AttributeValue made = LayerFactory.eINSTANCE.createAttributeValue();
            made.setAttribute(into);
            made.getValues().addAll(values);
            changes.add(carrier.owner(), carrier.feature(), made);
        } else if (change.union()) {
            values.stream()
                    .filter(one -> !one.isEmpty() && !present.getValues().contains(one))
                    .forEach(one -> changes.add(present, Literals.ATTRIBUTE_VALUE__VALUES, one));
        }
    }
}
