package org.peristiwa.edit.internal.refactor;

import org.peristiwa.edit.ChangeWriter;
import org.peristiwa.edit.schema.refactor.ElementRef.OptionRef;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage.Literals;

/** Lets one value of an attribute be another. */
record OptionChange(ChangeWriter changes, OptionRef option, UseChange change) {

    void apply(Layer layer) {
        Carrier.forEach(layer, carrier -> {
            for (AttributeValue value : carrier.all(option.attribute())) {
                int index = value.getValues().indexOf(option.id());
                if (index >= 0) {
                    change.ruleFor(carrier.use(option.id()))
                            .filter(rule -> !option.id().equals(rule.into()))
                            .ifPresent(rule -> replace(carrier, value, index, rule));
                }
            }
        });
    }

    private void replace(Carrier carrier, AttributeValue value, int index, UseChange.Rule rule) {
        changes.remove(value, Literals.ATTRIBUTE_VALUE__VALUES, option.id());
        rule.name()
                .filter(name -> !value.getValues().contains(name))
                .ifPresent(name -> changes.add(value, Literals.ATTRIBUTE_VALUE__VALUES, index, name));
        if (value.getValues().isEmpty()) {
            changes.remove(carrier.owner(), carrier.feature(), value);
        }
    }
}
