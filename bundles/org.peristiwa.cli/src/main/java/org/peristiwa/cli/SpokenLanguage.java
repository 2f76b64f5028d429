package org.peristiwa.cli;

import java.util.Locale;
import org.peristiwa.cli.commands.RootCommand;

/** The language to speak: {@code --lang}, wherever it stands, else the machine's. */
final class SpokenLanguage {

    private SpokenLanguage() {}

    static Locale of(String... arguments) {
        String option = RootCommand.LANGUAGE;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(option + "=")) {
                return Locale.forLanguageTag(arguments[i].substring(option.length() + 1));
            }
            if (arguments[i].equals(option) && i + 1 < arguments.length) {
                return Locale.forLanguageTag(arguments[i + 1]);
            }
        }
        return Locale.getDefault(Locale.Category.DISPLAY);
    }
}
