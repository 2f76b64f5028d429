package org.peristiwa.store.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.schema.SchemaPackage;

/**
 * How the objects of a class stand in a file. Worked out once from the model for each class: a new attribute in the
 * model is in the files without a line of code here.
 */
public final class ClassForm {

    private static final List<EPackage> PACKAGES =
            List.of(CorpusPackage.eINSTANCE, LayerPackage.eINSTANCE, SchemaPackage.eINSTANCE);

    private static final Map<EClass, ClassForm> FORMS = PACKAGES.stream()
            .flatMap(known -> known.getEClassifiers().stream())
            .filter(EClass.class::isInstance)
            .map(EClass.class::cast)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), ClassForm::new));

    private final EClass type;
    private final EFactory factory;
    private final Map<String, Slot> slots;
    private final List<Slot> inTag;
    private final List<Slot> elements;
    private final List<Slot> all;
    private final @Nullable Slot id;

    private ClassForm(EClass type) {
        this.type = type;
        factory = type.getEPackage().getEFactoryInstance();
        all = type.getEAllStructuralFeatures().stream()
                .filter(ClassForm::isStored)
                .map(feature -> Slot.of(type, feature))
                .toList();
        slots = all.stream().collect(Collectors.toUnmodifiableMap(Slot::name, Function.identity()));
        inTag = all.stream().filter(Slot::isInTag).toList();
        elements = all.stream().filter(slot -> !slot.isInTag()).toList();
        id = all.stream().filter(Slot::isId).findFirst().orElse(null);
    }

    private static boolean isStored(EStructuralFeature feature) {
        return !feature.isTransient() && !(feature instanceof EReference reference && reference.isContainer());
    }

    /** The forms of all classes. */
    static Collection<ClassForm> everyForm() {
        return FORMS.values();
    }

    public static ClassForm of(EClass type) {
        ClassForm form = FORMS.get(type);
        if (form == null) {
            throw new IllegalArgumentException("no class of the model: " + type);
        }
        return form;
    }

    /** The form of a class, by its interface. */
    static ClassForm of(Class<?> kind) {
        return FORMS.values().stream()
                .filter(form -> form.type.getInstanceClass() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class of the model: " + kind));
    }

    /** The class that a file names, in the namespace that it names; empty where the model has none. */
    static Optional<EClass> named(String namespace, String name) {
        return packages(namespace)
                .map(known -> known.getEClassifier(name))
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .findFirst();
    }

    static boolean isKnown(String namespace) {
        return packages(namespace).findAny().isPresent();
    }

    private static Stream<EPackage> packages(String namespace) {
        return PACKAGES.stream().filter(known -> known.getNsURI().equals(namespace));
    }

    /** The form of a class by its {@link #qualifiedName}. */
    public static ClassForm qualified(String name) {
        int colon = name.indexOf(':');
        return PACKAGES.stream()
                .filter(known -> known.getNsPrefix().equals(name.substring(0, Math.max(colon, 0))))
                .map(known -> known.getEClassifier(name.substring(colon + 1)))
                .filter(EClass.class::isInstance)
                .map(found -> of((EClass) found))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the model has no class " + name));
    }

    /** Such as {@code layer:EventMention}. */
    public String qualifiedName() {
        return type.getEPackage().getNsPrefix() + ":" + type.getName();
    }

    public EClass type() {
        return type;
    }

    /** A new and empty object of this class. */
    InternalEObject create() {
        return (InternalEObject) factory.create(type);
    }

    /** The slot of this name; null where the class has none. */
    @Nullable
    Slot slot(String name) {
        return slots.get(name);
    }

    /**
     * The slot of this name.
     *
     * @throws IllegalStateException if the class has none
     */
    public Slot slotOrFail(String name) {
        Slot slot = slots.get(name);
        if (slot == null) {
            throw new IllegalStateException(type.getName() + " has no " + name);
        }
        return slot;
    }

    /** All that is stored, in the order of the model. */
    public List<Slot> all() {
        return all;
    }

    /** What stands in the opening tag, in the order of the model. */
    List<Slot> inTag() {
        return inTag;
    }

    /** What stands between the tags, in the order of the model. */
    List<Slot> elements() {
        return elements;
    }

    /** The slot of the id; null where objects of this class have none. */
    @Nullable
    Slot id() {
        return id;
    }
}
