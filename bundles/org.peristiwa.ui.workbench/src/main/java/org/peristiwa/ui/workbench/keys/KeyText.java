package org.peristiwa.ui.workbench.keys;

import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.bindings.keys.SWTKeySupport;

/** Keys as the user reads them. */
final class KeyText {

    private static final Map<String, String> SIGNS =
            Map.of("Add", "+", "Subtract", "−", "Multiply", "×", "Divide", "÷", "Decimal", ".", "Equal", "=");
    private static final Pattern NUMPAD = Pattern.compile("Numpad_(\\w+)");

    private KeyText() {}

    /** @param sequence in the way of the application model, "M1+NUMPAD_ADD"; what is no keys is given back as it stands */
    static String of(String sequence) {
        try {
            return NUMPAD.matcher(SWTKeySupport.getKeyFormatterForPlatform().format(KeySequence.getInstance(sequence)))
                    .replaceAll(key -> "Num " + SIGNS.getOrDefault(key.group(1), key.group(1)));
        } catch (ParseException e) {
            return sequence;
        }
    }
}
