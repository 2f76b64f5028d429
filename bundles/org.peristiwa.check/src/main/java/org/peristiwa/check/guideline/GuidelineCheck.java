package org.peristiwa.check.guideline;

import java.util.List;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.RuleSeverity;
import org.peristiwa.words.Message;

/** A rule of the schema's guidelines, in the hands of the checker. */
public final class GuidelineCheck implements AnnotationRule {

    private static final String PREFIX = "guideline.";

    private final GuidelineRule rule;
    private final SchemaView types;

    private GuidelineCheck(GuidelineRule rule, SchemaView types) {
        this.rule = rule;
        this.types = types;
    }

    /** The rules of the schema that are well made; what is wrong with the others is a problem of the schema. */
    public static List<GuidelineCheck> of(SchemaView types) {
        return types.schema().getRules().stream()
                .filter(rule -> GuidelineErrors.in(rule, types).isEmpty())
                .map(rule -> new GuidelineCheck(rule, types))
                .toList();
    }

    @Override
    public String id() {
        return PREFIX + rule.getId();
    }

    @Override
    public Message label() {
        return Message.of(
                GuidelineCheck.class,
                "label",
                rule.getLabels().isEmpty() ? rule.getId() : SchemaSentence.of(types, rule.getLabels()));
    }

    @Override
    public Severity defaultSeverity() {
        return Severity.of(rule.getSeverity()).orElse(Severity.WARNING);
    }

    @Override
    public boolean onByDefault() {
        return rule.getSeverity() != RuleSeverity.OFF;
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_NAMES_IT;
    }

    // A cluster is looked at where it fills a role; else whatever is said of its mentions would be said twice.
    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        PatternMatch match = new PatternMatch(context);
        if (annotation instanceof Cluster || !match.fitsOne(rule.getWhen(), annotation)) {
            return;
        }
        boolean fine = rule.getRequire().stream().allMatch(pattern -> match.fits(pattern, annotation))
                && rule.getForbid().stream().noneMatch(pattern -> match.fits(pattern, annotation));
        if (!fine) {
            SchemaSentence sentence = new SchemaSentence(
                    types, rule.getMessages(), context.quote(annotation), context.typeName(annotation));
            findings.add(annotation, Message.of(GuidelineCheck.class, "message", sentence));
        }
    }
}
