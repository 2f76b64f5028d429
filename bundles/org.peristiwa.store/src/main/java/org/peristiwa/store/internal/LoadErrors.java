package org.peristiwa.store.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.jspecify.annotations.Nullable;

/** Says what EMF and the XML parser found in the words of someone who looks at the file. */
final class LoadErrors {

    private LoadErrors() {}

    static String reason(Resource.Diagnostic error) {
        if (error instanceof FeatureNotFoundException unknown) {
            return "unknown attribute or element \"" + unknown.getName() + "\"";
        }
        if (error instanceof ClassNotFoundException unknown) {
            return "unknown type \"" + unknown.getName() + "\"";
        }
        if (error instanceof PackageNotFoundException unknown) {
            return "unknown namespace \"" + unknown.uri() + "\"";
        }
        if (error instanceof UnresolvedReferenceException dangling) {
            return "refers to \"" + dangling.getReference() + "\", which is not there";
        }
        if (error instanceof IllegalValueException illegal) {
            return illegal(illegal);
        }
        return error instanceof Exception failure ? reason(failure) : String.valueOf(error.getMessage());
    }

    private static String illegal(IllegalValueException illegal) {
        EStructuralFeature feature = illegal.getFeature();
        String what = feature == null ? "value" : feature.getName();
        Object found = illegal.getValue() instanceof EObject object ? EcoreUtil.getID(object) : illegal.getValue();
        String value = found == null ? "" : " \"" + found + "\"";
        Throwable cause = illegal.getCause();
        boolean ours = cause instanceof IllegalArgumentException && cause.getMessage() != null;
        return what + " cannot be" + value + (ours ? ": " + cause.getMessage() : "");
    }

    /** The innermost message: what is around it says only that loading failed. */
    static String reason(Throwable failure) {
        Throwable innermost = failure;
        @Nullable Throwable cause = failure.getCause();
        while (cause != null) {
            innermost = cause;
            cause = cause.getCause();
        }
        return innermost.getMessage() == null ? innermost.getClass().getSimpleName() : innermost.getMessage();
    }
}
