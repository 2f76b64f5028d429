package org.peristiwa.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Only verbs, importers, the store's loading and the merge of files write the model; all others run a verb. */
class ModelWriteTest {

    private static final List<String> WRITERS =
            List.of("org.peristiwa.model", "org.peristiwa.edit", "org.peristiwa.store", "org.peristiwa.merge");
    private static final Set<String> LIST_WRITES = Set.of(
            "add", "addAll", "remove", "removeAll", "retainAll", "clear", "set", "move", "addUnique", "setUnique");

    @Test
    void given_a_bundle_that_is_no_writer_when_it_touches_the_model_then_it_only_reads() {
        Set<String> offences = new TreeSet<>();
        for (JavaClass from : BuiltBundles.classes()) {
            String bundle = BuiltBundles.bundleOf(from);
            if (!WRITERS.contains(bundle) && !bundle.startsWith("org.peristiwa.exchange")) {
                from.getMethodCallsFromSelf().stream()
                        .filter(ModelWriteTest::writesTheModel)
                        .forEach(call -> offences.add(call.getDescription()));
            }
        }
        assertThat(offences).isEmpty();
    }

    private static boolean writesTheModel(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        if (owner.startsWith("org.peristiwa.model.")) {
            return method.startsWith("set") || method.equals("eSet") || method.equals("eUnset");
        }
        if (owner.equals("org.eclipse.emf.ecore.EObject")) {
            return method.equals("eSet") || method.equals("eUnset");
        }
        return owner.equals("org.eclipse.emf.common.util.EList") && LIST_WRITES.contains(method);
    }
}
