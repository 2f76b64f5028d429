package org.peristiwa.ui.workbench.internal;

import java.util.List;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplication;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.platform.app.Application;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.addons.StyleSheets;

/** The workbench as the program that runs on the main thread. */
@Component(property = Application.KIND + "=" + Application.UI)
public final class WorkbenchApplication implements Application {

    private final Bundle bundle;
    private final Theme theme;

    /** The workbench whose application model lies in this component's bundle. */
    @Activate
    public WorkbenchApplication(BundleContext context, @Reference Theme theme) {
        this.bundle = context.getBundle();
        this.theme = theme;
    }

    @Override
    public int run(String[] arguments) throws Exception {
        boolean anew = new ModelStamp(bundle.getBundleContext()).renew();
        Object result = new E4Application()
                .start(new WorkbenchContext(bundle, List.of(arguments), StyleSheets.id(theme.mode()), anew));
        return IApplication.EXIT_OK.equals(result) ? 0 : 1;
    }
}
