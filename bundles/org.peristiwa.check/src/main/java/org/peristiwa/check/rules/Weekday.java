package org.peristiwa.check.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.verbs.SetTimeValue;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.words.Localised;

/** A time names a day of the week that its value is not. */
@Component(service = Rule.class)
public final class Weekday extends StandardRule implements AnnotationRule {

    public Weekday() {
        super("weekday", Severity.WARNING);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (!(annotation instanceof TimeMention time)
                || time.getValue() == null
                || !context.text().holds(time.getExtent())) {
            return;
        }
        Optional<LocalDate> day = Days.of(time.getValue())
                .filter(days -> days.from().plusDays(1).equals(days.to()))
                .map(Days::from);
        Locale language = languageOf(context);
        List<DayOfWeek> said = daysIn(context.text().slice(time.getExtent(), " "), language);
        if (day.isEmpty() || said.size() != 1 || day.get().getDayOfWeek() == said.get(0)) {
            return;
        }
        LocalDate meant = nearest(day.get(), said.get(0));
        String value = meant + time.getValue().substring(meant.toString().length());
        findings.add(
                time,
                message(
                        "message",
                        context.quote(time),
                        day.get().toString(),
                        new DayName(day.get().getDayOfWeek())),
                fix("setValue", new SetTimeValue(time, value, time.getMod() == null ? "" : time.getMod()), value));
    }

    private static Locale languageOf(LayerContext context) {
        String tag = context.article().getLanguage();
        return tag == null ? Locale.ROOT : Locale.forLanguageTag(tag);
    }

    // As the language spells them: Indonesian "minggu" is a week, "Minggu" a Sunday.
    private static List<DayOfWeek> daysIn(String words, Locale language) {
        Set<String> tokens = Set.copyOf(List.of(words.split("[^\\p{L}\\p{M}'’]+")));
        return Stream.of(DayOfWeek.values())
                .filter(day -> tokens.contains(day.getDisplayName(TextStyle.FULL, language)))
                .toList();
    }

    private static LocalDate nearest(LocalDate date, DayOfWeek day) {
        LocalDate before = date.with(TemporalAdjusters.previous(day));
        LocalDate after = date.with(TemporalAdjusters.next(day));
        return ChronoUnit.DAYS.between(before, date) <= ChronoUnit.DAYS.between(date, after) ? before : after;
    }

    /** The name of a day in the language of the reader. */
    private record DayName(DayOfWeek day) implements Localised {

        @Override
        public String in(Locale language) {
            return day.getDisplayName(TextStyle.FULL, language);
        }
    }
}
