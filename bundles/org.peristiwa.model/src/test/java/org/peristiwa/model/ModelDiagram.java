package org.peristiwa.model;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Writes packages of the model as class diagrams in Mermaid's language, which forges and editors draw.
 * Source of the language: mermaid.js.org/syntax/classDiagram.html.
 */
final class ModelDiagram {

    private static final String HEAD =
            """
            # The model as diagrams

            Made from the Xcore by the build; do not edit. A filled diamond is a part that goes with its whole, a dashed arrow names
            something by reference, a triangle points to the more general. What is a list has `[*]`. [What it means](model.md).
            """;

    private final List<String> lines = new ArrayList<>();

    /** A page with one diagram for each package. */
    String page(EPackage... packages) {
        lines.add(HEAD);
        for (EPackage each : packages) {
            draw(each);
        }
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private void draw(EPackage drawn) {
        lines.add("## " + drawn.getName());
        lines.add("");
        lines.add("```mermaid");
        lines.add("classDiagram");
        lines.add("  direction LR");
        for (EClassifier classifier : drawn.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                draw(type);
            } else if (classifier instanceof EEnum literals) {
                draw(literals);
            }
        }
        for (EClassifier classifier : drawn.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                tie(type);
            }
        }
        lines.add("```");
        lines.add("");
    }

    private void draw(EClass type) {
        boolean plain = !type.isAbstract() && !type.isInterface();
        if (plain && type.getEAttributes().isEmpty()) {
            lines.add("  class " + type.getName());
            return;
        }
        lines.add("  class " + type.getName() + " {");
        if (!plain) {
            lines.add("    <<" + (type.isInterface() ? "interface" : "abstract") + ">>");
        }
        for (EAttribute attribute : type.getEAttributes()) {
            lines.add("    " + kind(attribute) + " " + attribute.getName() + many(attribute));
        }
        lines.add("  }");
    }

    /** As Xcore has it: {@code String}, not {@code EString}. */
    private static String kind(EAttribute attribute) {
        Class<?> type = attribute.getEType().getInstanceClass();
        return type == null ? attribute.getEType().getName() : type.getSimpleName();
    }

    private static String many(EStructuralFeature feature) {
        return feature.isMany() ? "[*]" : "";
    }

    private void draw(EEnum literals) {
        lines.add("  class " + literals.getName() + " {");
        lines.add("    <<enumeration>>");
        for (EEnumLiteral literal : literals.getELiterals()) {
            lines.add("    " + literal.getLiteral());
        }
        lines.add("  }");
    }

    private void tie(EClass type) {
        for (EClass general : type.getESuperTypes()) {
            lines.add("  " + general.getName() + " <|-- " + type.getName());
        }
        for (EReference reference : type.getEReferences()) {
            if (!reference.isContainer()) {
                String arrow = reference.isContainment() ? " *-- " : " ..> ";
                lines.add("  " + type.getName() + arrow
                        + reference.getEReferenceType().getName() + " : " + reference.getName() + many(reference));
            }
        }
    }
}
