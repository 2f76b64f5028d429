package org.peristiwa.platform.internal.equinox;

import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * Gives each bundle an object of its own, since the JDK's parser factories may be configured by whoever holds one.
 *
 * @param <T> the service
 */
public record PerBundle<T>(Supplier<T> source) implements ServiceFactory<T> {

    @Override
    public T getService(Bundle bundle, ServiceRegistration<T> registration) {
        return source.get();
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {}
}
