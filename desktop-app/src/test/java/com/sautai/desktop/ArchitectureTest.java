package com.sautai.desktop;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule sqlIsInLocal =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "com.sautai.desktop.local..", "com.sautai.desktop.db..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jooq..")
                    .because(
                            "every change takes the one write path that also fills the outbox and undo")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewModelsKnowNoNode =
            noClasses()
                    .that()
                    .haveNameMatching(".*ViewModel(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.scene..")
                    .because("a view-model is tested without a stage")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheGridKnowsTheCalendarLibrary =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("com.sautai.desktop.calendar.grid..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.calendarfx..")
                    .because("it can be replaced without touching the calendar's screen");

    @ArchTest
    static final ArchRule theServerIsStartedAndNotReachedInto =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("com.sautai.server..")
                                    .and(
                                            not(
                                                    nameMatching(
                                                            "com\\.sautai\\.server\\.Server(App|Config)(\\$.*)?"))))
                    .because("the embedded server is spoken to by HTTP, like any other server")
                    .allowEmptyShould(true);
}
