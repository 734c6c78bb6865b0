package com.sautai.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theModelNeedsNothingButTheLanguage =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "com.sautai.model..",
                            "java.lang..",
                            "java.math",
                            "java.nio",
                            "java.nio.charset",
                            "java.security",
                            "java.text",
                            "java.time..",
                            "java.util",
                            "java.util.concurrent..",
                            "java.util.function",
                            "java.util.random",
                            "java.util.regex",
                            "java.util.stream",
                            "org.jspecify.annotations",
                            "com.fasterxml.jackson.annotation")
                    .because(
                            "server and desktop run the same rules, so the rules must not read files,"
                                    + " networks or databases, nor know either program")
                    .allowEmptyShould(true);
}
