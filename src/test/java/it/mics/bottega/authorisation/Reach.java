package it.mics.bottega.authorisation;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Which methods of which beans are called from another module or from a page, read from the byte code. */
final class Reach {
    private final String root;
    private final SortedMap<String, JavaMethod> methods = new TreeMap<>();
    private final SortedMap<String, Set<JavaClass>> callers = new TreeMap<>();

    private Reach(String root) {
        this.root = root;
    }

    /** The product. */
    static Reach ofProduct() {
        return of(
                "it.mics.bottega",
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("it.mics.bottega"));
    }

    /** All that lies below this package. */
    static Reach of(String root, JavaClasses classes) {
        Reach reach = new Reach(root);
        Set<JavaClass> beans = beans(classes);
        classes.forEach(caller -> Stream.concat(
                        caller.getMethodCallsFromSelf().stream(), caller.getMethodReferencesFromSelf().stream())
                .forEach(access -> reach.note(beans, access)));
        return reach;
    }

    private static Set<JavaClass> beans(JavaClasses classes) {
        Set<JavaClass> beans = new HashSet<>();
        for (JavaClass type : classes) {
            if (type.isMetaAnnotatedWith(Component.class)) beans.add(type);
            type.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(Bean.class))
                    .forEach(method -> beans.add(method.getRawReturnType()));
        }
        // What a bean promises through a contract of ours is called through that contract.
        Set<JavaClass> contracts = beans.stream()
                .flatMap(bean -> bean.getAllRawInterfaces().stream())
                .collect(Collectors.toSet());
        beans.addAll(contracts);
        return beans;
    }

    private void note(Set<JavaClass> beans, JavaAccess<?> access) {
        JavaClass caller = access.getOriginOwner();
        access.getTarget().resolveMember().ifPresent(member -> {
            if (!(member instanceof JavaMethod method)) return;
            JavaClass owner = method.getOwner();
            if (!beans.contains(owner) || !owner.getPackageName().startsWith(root)) return;
            if (!method.getModifiers().contains(JavaModifier.PUBLIC) || isPage(owner)) return;
            if (!isPage(caller) && module(caller).equals(module(owner))) return;
            String key = key(method);
            methods.put(key, method);
            callers.computeIfAbsent(key, k -> new HashSet<>()).add(caller);
        });
    }

    /** Each method under its name in the table. */
    SortedMap<String, JavaMethod> methods() {
        return methods;
    }

    /** Who calls it from a page. */
    Set<JavaClass> pagesCalling(String key) {
        return callers.getOrDefault(key, Set.of()).stream()
                .filter(Reach::isPage)
                .collect(Collectors.toSet());
    }

    private String key(JavaMethod method) {
        String owner = method.getOwner().getName().substring(root.length() + 1).replace('$', '.');
        return owner + "." + method.getName()
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private String module(JavaClass type) {
        String rest = type.getPackageName()
                .substring(Math.min(root.length() + 1, type.getPackageName().length()));
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    /** True for what draws pages or answers requests. */
    static boolean isPage(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.contains(".ui.") || name.contains(".uikit.") || name.contains(".shell.");
    }
}
