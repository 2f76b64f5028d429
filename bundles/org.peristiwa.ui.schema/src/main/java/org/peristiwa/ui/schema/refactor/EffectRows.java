package org.peristiwa.ui.schema.refactor;

import java.util.ArrayList;
import java.util.List;
import org.peristiwa.edit.schema.refactor.PreviewedEffect;
import org.peristiwa.edit.schema.refactor.PreviewedRule;
import org.peristiwa.edit.schema.refactor.RefactoringPreview;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.names.AnnotationNames;
import org.peristiwa.ui.rows.Row;
import org.peristiwa.ui.rows.Rows;

/** What a refactoring would do, as rows: first what is lost or becomes a problem, then rules, then the rest. */
final class EffectRows implements Rows {

    private final RefactoringPreview preview;
    private final List<PreviewedEffect> effects;
    private final Messages words;

    EffectRows(RefactoringPreview preview, Messages words) {
        this.preview = preview;
        this.words = words;
        this.effects = new ArrayList<>();
        preview.effects().stream().filter(EffectRows::costs).forEach(effects::add);
        preview.effects().stream().filter(effect -> !costs(effect)).forEach(effects::add);
    }

    private static boolean costs(PreviewedEffect effect) {
        return effect.kind().isLoss() || effect.kind() == PreviewedEffect.Kind.PROBLEM;
    }

    /** What the columns are called. */
    static List<String> headings(Messages words) {
        return List.of(
                words.get("column.effect"),
                words.get("column.words"),
                words.get("column.change"),
                words.get("column.layer"));
    }

    @Override
    public int size() {
        return effects.size() + preview.rules().size();
    }

    @Override
    public Row at(int index) {
        int rules = preview.rules().size();
        if (index < rules) {
            PreviewedRule rule = preview.rules().get(index);
            return row(
                    rule.kind().isLoss(),
                    List.of(
                            words.get("effect." + rule.kind().word()),
                            rule.rule(),
                            change(rule.before(), rule.after()),
                            ""));
        }
        PreviewedEffect effect = effects.get(index - rules);
        return row(
                costs(effect),
                List.of(
                        words.get("effect." + effect.kind().word()),
                        AnnotationNames.shortened(effect.text()),
                        effect.kind() == PreviewedEffect.Kind.PROBLEM
                                ? problem(effect)
                                : change(effect.before(), effect.after()),
                        effect.layer().article() + " · " + effect.layer().annotator()));
    }

    private static Row row(boolean costs, List<String> cells) {
        return new Row(cells, 0, Row.Mark.NONE, costs ? Row.Tone.STRONG : Row.Tone.PLAIN, null);
    }

    private String problem(PreviewedEffect effect) {
        String key = "problem." + effect.before();
        String sort = words.has(key) ? words.get(key) : effect.before();
        return effect.after().isEmpty() ? sort : sort + ": " + effect.after();
    }

    private static String change(String before, String after) {
        if (before.isEmpty()) {
            return after;
        }
        return after.isEmpty() ? before : before + " → " + after;
    }

    /** How many there are of each sort, in one sentence. */
    String summary() {
        if (preview.effects().isEmpty() && preview.rules().isEmpty()) {
            return words.get("preview.nothing", preview.elements().size());
        }
        List<String> counts = new ArrayList<>();
        preview.counts().forEach((kind, count) -> counts.add(words.get("count." + kind.word(), count)));
        if (!preview.rules().isEmpty()) {
            counts.add(words.get("preview.rules", preview.rules().size()));
        }
        String places = words.get(
                "preview.places", preview.layers().size(), preview.elements().size());
        return places + ": " + String.join(", ", counts);
    }
}
