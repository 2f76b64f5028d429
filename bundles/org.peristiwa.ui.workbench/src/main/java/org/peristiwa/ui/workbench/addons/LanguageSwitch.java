package org.peristiwa.ui.workbench.addons;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.core.services.nls.ILocaleChangeService;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.messages.Language;

/** Lets menus and tabs follow the chosen language. */
public final class LanguageSwitch {

    private final MApplication application;
    private final Language language;
    private @Nullable ListenerHandle following;

    @Inject
    public LanguageSwitch(MApplication application, Language language) {
        this.application = application;
        this.language = language;
    }

    @PostConstruct
    void start() {
        application.getContext().set(TranslationService.LOCALE, language.current());
        following = language.listen(() ->
                application.getContext().get(ILocaleChangeService.class).changeApplicationLocale(language.current()));
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.close();
        }
    }
}
