package org.peristiwa.schemas.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;

/** What the sample says fits the pack; where the two annotators break it, that is meant and listed. */
class SampleSchemaTest {

    /** What the annotators forgot or mistook, for the Problems view to show: layer, event type, role. */
    private static final Set<String> MEANT = Set.of(
            "ani fisheries-talks Contact.SignAgreement lacks Signatory",
            "ani larangan-ekspor Economy.ChangeIndicator lacks Indicator",
            "budi rapat-jakarta Contact.Meet mistakes Place");

    private final Schema schema = ModelFiles.pack();
    private final SchemaView types = SchemaView.of(schema);

    private static Stream<Annotation> annotations() {
        return SampleCorpus.layers().stream().flatMap(layer -> layer.getAnnotations().stream());
    }

    @Test
    void given_a_mention_when_its_type_is_looked_up_then_the_pack_has_it_and_offers_it() {
        annotations().filter(Mention.class::isInstance).map(Mention.class::cast).forEach(mention -> {
            AnnotationType type = types.typeOf(mention).orElseThrow(() -> new AssertionError(mention.getType()));
            assertThat(type.isAbstract()).as(type.getId()).isFalse();
        });
    }

    @Test
    void given_gold_when_counted_then_every_type_that_the_pack_offers_occurs() {
        Set<String> used = SampleCorpus.gold(Mention.class).stream()
                .map(Mention::getType)
                .collect(Collectors.toCollection(TreeSet::new));
        List<AnnotationType> offered = new ArrayList<>(schema.getEventTypes());
        offered.addAll(schema.getEntityTypes());
        offered.addAll(schema.getValueTypes());

        assertThat(offered)
                .filteredOn(type -> !type.isAbstract())
                .extracting(AnnotationType::getId)
                .allMatch(used::contains);
    }

    @Test
    void given_the_layers_when_held_against_the_pack_then_they_break_it_only_where_that_is_meant() {
        Set<String> broken = new TreeSet<>();
        for (Layer layer : SampleCorpus.layers()) {
            for (Annotation annotation : layer.getAnnotations()) {
                if (annotation instanceof EventMention event) {
                    String where = layer.getAnnotator() + " " + layer.getArticle() + " " + event.getType();
                    broken.addAll(breaches(event, where));
                }
            }
        }

        assertThat(broken).isEqualTo(new TreeSet<>(MEANT)).noneMatch(one -> one.startsWith("gold"));
    }

    private List<String> breaches(EventMention event, String where) {
        List<String> breaches = new ArrayList<>();
        for (Role role : types.roles(event.getType())) {
            List<Argument> arguments = event.getArguments().stream()
                    .filter(argument -> argument.getRole().equals(role.getId()))
                    .toList();
            if (arguments.size() < role.getLower()) {
                breaches.add(where + " lacks " + role.getId());
            }
            if (role.getUpper() >= 0 && arguments.size() > role.getUpper()) {
                breaches.add(where + " repeats " + role.getId());
            }
            arguments.stream()
                    .map(Argument::getFiller)
                    .filter(Objects::nonNull)
                    .filter(filler -> !types.mayFill(role, filler))
                    .forEach(filler -> breaches.add(where + " mistakes " + role.getId()));
        }
        event.getArguments().stream()
                .filter(argument ->
                        types.role(event.getType(), argument.getRole()).isEmpty())
                .forEach(argument -> breaches.add(where + " does not know " + argument.getRole()));
        return breaches;
    }

    @Test
    void given_an_argument_without_filler_when_read_then_it_is_marked_implicit() {
        annotations()
                .filter(EventMention.class::isInstance)
                .flatMap(event -> ((EventMention) event).getArguments().stream())
                .filter(argument -> argument.getFiller() == null)
                .forEach(argument ->
                        assertThat(argument.isImplicit()).as(argument.getRole()).isTrue());
    }

    @Test
    void given_a_relation_when_its_ends_are_read_then_its_type_allows_them() {
        annotations()
                .filter(Relation.class::isInstance)
                .map(Relation.class::cast)
                .forEach(relation -> {
                    RelationType type = types.relationType(relation.getType()).orElseThrow();
                    assertThat(type.isAbstract()).isFalse();
                    assertThat(fits(type.getSourceTypes(), relation.getSource()))
                            .as("%s from %s", type.getId(), relation.getSource())
                            .isTrue();
                    assertThat(fits(type.getTargetTypes(), relation.getTarget()))
                            .as("%s to %s", type.getId(), relation.getTarget())
                            .isTrue();
                });
    }

    private boolean fits(List<FillerType> allowed, Filler end) {
        Role role = SchemaFactory.eINSTANCE.createRole();
        role.setId("end");
        role.getFillerTypes().addAll(EcoreUtil.copyAll(allowed));
        return types.mayFill(role, end);
    }

    @Test
    void given_an_attribute_when_read_then_the_type_carries_it_and_its_values_are_options() {
        annotations().filter(Mention.class::isInstance).map(Mention.class::cast).forEach(mention -> {
            List<AttributeDefinition> carried =
                    types.attributes(types.typeOf(mention).orElseThrow());
            for (AttributeValue value : mention.getAttributes()) {
                AttributeDefinition definition = carried.stream()
                        .filter(one -> one.getId().equals(value.getAttribute()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(mention.getType() + " " + value.getAttribute()));
                assertThat(value.getValues()).isNotEmpty();
                if (definition.getKind() == AttributeKind.ONE_OF || definition.getKind() == AttributeKind.MANY_OF) {
                    assertThat(definition.getOptions().stream().map(option -> option.getId()))
                            .containsAll(value.getValues());
                }
            }
        });
    }
}
