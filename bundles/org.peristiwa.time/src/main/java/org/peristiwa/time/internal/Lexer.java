package org.peristiwa.time.internal;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Knows the parts that no rule has to list: numbers, names of months and weekdays. The names come from ICU. */
final class Lexer {

    /** The parts that it knows. */
    static final Set<String> PARTS =
            Set.of("digits", "number", "ordinal", "month", "weekday", "weekdayshort", "numeric");

    private static final int MOST_NUMBER_WORDS = 5;
    private static final int LAST_NUMBER_WORD = 999;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, Integer> shortWeekdays = new HashMap<>();
    private final char decimal;

    /** What was read. */
    record Read(int end, Meaning meaning) {}

    Lexer(Locale language) {
        ULocale locale = ULocale.forLocale(language);
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
            put(symbols.getMonths(DateFormatSymbols.FORMAT, width), (name, i) -> months.putIfAbsent(name, i + 1));
        }
        putWeekdays(symbols, DateFormatSymbols.WIDE, weekdays);
        putWeekdays(symbols, DateFormatSymbols.ABBREVIATED, shortWeekdays);
        RuleBasedNumberFormat words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        for (int n = 0; n <= LAST_NUMBER_WORD; n++) {
            numbers.putIfAbsent(words.format(n).toLowerCase(Locale.ROOT), n);
        }
        String ordinal = language.getLanguage().equals("en") ? "%spellout-ordinal" : "";
        for (int n = 1; !ordinal.isEmpty() && n < 100; n++) {
            ordinals.putIfAbsent(words.format(n, ordinal).toLowerCase(Locale.ROOT), n);
        }
        decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /** ICU counts from Sunday as 1, ISO 8601 from Monday as 1. */
    private static void putWeekdays(DateFormatSymbols symbols, int width, Map<String, Integer> into) {
        put(
                symbols.getWeekdays(DateFormatSymbols.FORMAT, width),
                (name, i) -> into.putIfAbsent(name, i == 1 ? 7 : i - 1));
    }

    private static void put(String[] names, BiConsumer<String, Integer> into) {
        for (int i = 0; i < names.length; i++) {
            String name = names[i].toLowerCase(Locale.ROOT).replace(".", "");
            if (!name.isEmpty()) {
                into.accept(name, i);
            }
        }
    }

    /** The part {@code part} at token {@code at}; null where it does not stand there. */
    @Nullable
    Read read(String part, List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(at);
        return switch (part) {
            case "digits" -> isDigits(token.word()) ? amount(token.word(), at) : null;
            case "number" -> number(tokens, at);
            case "ordinal" -> ordinal(token, at);
            // Neither language writes them small, and may, march and minggu small are other words.
            case "month" -> token.isCapitalised() ? named(months, token, at) : null;
            case "weekday" -> token.isCapitalised() ? named(weekdays, token, at) : null;
            case "weekdayshort" -> token.isCapitalised() ? named(shortWeekdays, token, at) : null;
            case "numeric" ->
                Character.isDigit(token.word().charAt(0)) ? new Read(at + 1, new Meaning.Code(token.word())) : null;
            default -> null;
        };
    }

    private static boolean isDigits(String word) {
        return word.length() <= 6 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Read amount(String digits, int at) {
        return new Read(at + 1, Meaning.Amount.of(Long.parseLong(digits)));
    }

    private static @Nullable Read named(Map<String, Integer> names, Token token, int at) {
        Integer number = names.get(token.word());
        return number == null ? null : new Read(at + 1, Meaning.Amount.of(number));
    }

    private @Nullable Read number(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        if (decimal == '.' && word.matches("\\d{1,3}\\.\\d{1,2}")) {
            return new Read(at + 1, new Meaning.Amount(new BigDecimal(word)));
        }
        if (decimal == ',' && at + 2 < tokens.size() && isDecimal(tokens, at)) {
            return new Read(
                    at + 3,
                    new Meaning.Amount(
                            new BigDecimal(word + "." + tokens.get(at + 2).word())));
        }
        return isDigits(word) ? amount(word, at) : numberWords(tokens, at);
    }

    private static boolean isDecimal(List<Token> tokens, int at) {
        Token sign = tokens.get(at + 1);
        return isDigits(tokens.get(at).word())
                && sign.word().equals(",")
                && sign.begin() == tokens.get(at).end()
                && sign.end() == tokens.get(at + 2).begin()
                && isDigits(tokens.get(at + 2).word());
    }

    private @Nullable Read numberWords(List<Token> tokens, int at) {
        Read longest = null;
        StringBuilder phrase = new StringBuilder();
        for (int i = at; i < Math.min(tokens.size(), at + MOST_NUMBER_WORDS); i++) {
            phrase.append(i == at ? "" : " ").append(tokens.get(i).word());
            Integer number = numbers.get(phrase.toString());
            if (number != null) {
                longest = new Read(i + 1, Meaning.Amount.of(number));
            }
        }
        return longest;
    }

    private @Nullable Read ordinal(Token token, int at) {
        String word = token.word();
        if (word.matches("\\d{1,3}(?:st|nd|rd|th)")) {
            return amount(word.substring(0, word.length() - 2), at);
        }
        return named(ordinals, token, at);
    }
}
