package com.sautai.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyPaymentKnowsStripe =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("com.sautai.server.payment..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.stripe..")
                    .because("another payment provider must cost one package")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule sqlIsInStoresAndQueries =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "com.sautai.server.platform..", "com.sautai.server.db..")
                    .and()
                    .haveNameNotMatching(".*(Store|Queries)(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jooq..")
                    .because(
                            "who changes a table looks for its SQL in its Store or Queries and nowhere else")
                    .allowEmptyShould(true);
}
