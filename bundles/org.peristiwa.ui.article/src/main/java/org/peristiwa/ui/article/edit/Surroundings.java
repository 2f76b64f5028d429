package org.peristiwa.ui.article.edit;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/**
 * What an editor needs of the workbench around it.
 *
 * @param words the words of this bundle
 * @param language of the screen
 * @param theme the colours
 * @param settings where what was chosen last is kept
 * @param warn tells the user in one sentence why something was not done
 */
public record Surroundings(
        Messages words, Supplier<Locale> language, Theme theme, Settings settings, Consumer<String> warn) {}
