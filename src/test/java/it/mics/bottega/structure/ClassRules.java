package it.mics.bottega.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.springframework.data.repository.Repository;

/** The rules that the compiler alone does not keep. */
final class ClassRules {
    static final ArchRule ENTITIES_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("only their module may touch them");

    static final ArchRule REPOSITORIES_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("only their module may touch them");

    static final ArchRule VIEWS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should()
            .bePackagePrivate()
            .because("views are reached by address");

    static final ArchRule ROUTES_SAY_WHO_MAY_OPEN_THEM = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should()
            .beAnnotatedWith(AnonymousAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(DenyAll.class);

    static final ArchRule LUCENE_STAYS_IN_THE_INDEX = noClasses()
            .that()
            .resideOutsideOfPackage("..matching.index..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.lucene.."))
            .because("the index is reached through its port");

    /** A contract that a module above fulfils may name a component; securing the pages and starting the application know Vaadin too. */
    private static final DescribedPredicate<JavaClass> VAADIN_BEYOND_CONTRACTS = resideInAPackage("com.vaadin..")
            .and(DescribedPredicate.not(DescribedPredicate.describe(
                    "Component", type -> type.getName().equals(Component.class.getName()))))
            .and(DescribedPredicate.not(resideInAnyPackage("com.vaadin.flow.spring.security..")));

    static final ArchRule VAADIN_STAYS_IN_THE_INTERFACE = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..uikit..", "..shell..")
            .and()
            .doNotHaveSimpleName("BottegaApplication")
            .should()
            .dependOnClassesThat(VAADIN_BEYOND_CONTRACTS)
            .because("rules and services know no interface");

    static final ArchRule KERNEL_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage("..kernel..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework..", "com.vaadin..", "org.apache.lucene..", "org.hibernate..")
                    .and(DescribedPredicate.not(resideInAPackage("org.springframework.modulith.."))));

    static final ArchRule THE_SCORER_IS_PURE = noClasses()
            .that()
            .haveSimpleName("MatchScorer")
            .or()
            .resideInAPackage("..matching.factor..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework..", "com.vaadin..", "org.apache.lucene..", "jakarta.."));

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto|Base|Abstract|Common|Data|Info)$")
            .because("a name says what a thing is for");

    static final ArchRule IDS_AND_EVENTS_ARE_RECORDS = classes()
            .that()
            .areAnnotatedWith(Embeddable.class)
            .and()
            .haveSimpleNameEndingWith("Id")
            .should()
            .beRecords();

    private ClassRules() {}
}
