package be.cyberfam.lab;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom, and what nobody may use. The package-info of each package says the same in words. */
class ArchitectureTest {
    private static final String ROOT = "be.cyberfam.lab";
    private static final String[] CORE = packages("call floor scenario conversation exercise dialler measure assess");
    private static final JavaClasses MAIN = classesBeside(CallId.class);

    /** Each package and those of ours it may import. Not listed: the root and {@code cli}, which put everything together. */
    private static final Map<String, String> MAY_KNOW = Map.ofEntries(
            entry("call", ""),
            entry("measure", "call"),
            entry("assess", "call scenario measure"),
            entry("floor", "call dialler"),
            entry("scenario", "call dialler"),
            entry("conversation", "call scenario"),
            entry("dialler", "call"),
            entry("exercise", "call floor scenario dialler"),
            entry("conductor", "call floor exercise dialler assess"),
            entry("rtp", ""),
            entry("sip", "call"),
            entry("tls", ""),
            // proof packs are looked at where there is no lab
            entry("proof", ""),
            entry("voice", "call scenario rtp"),
            entry("words", "rtp"),
            entry("pack", "call scenario dialler assess"),
            entry("pbx", "conductor"),
            entry("ami", "call floor conductor"),
            entry("recording", "call floor conductor"),
            entry("store", "call floor exercise assess conductor"),
            // reads the journal and the recordings through the packages that own their form
            entry("books", "call conductor recording store"),
            // exports walk the store's reading side page by page
            entry("report", "call floor measure conductor proof store"),
            entry("metrics", "call floor conductor"),
            // who writes packs in the console works on the files the pack readers read
            entry("web", "call floor scenario dialler exercise measure assess conductor pack proof report"),
            // the joining packages: a person who does not exist is a mind, a voice and a telephone
            entry("sounds", "rtp"),
            entry("actor", "call scenario conversation exercise conductor sip rtp voice sounds words"),
            entry("robot", "call scenario sip rtp voice"),
            // the pack author's bench: a customer's lines and mind without a telephone
            entry("workbench", "scenario conversation rtp voice pack"),
            // measures the adapters themselves and, from the root (the dot), the lab as a whole
            entry("bench", ". call floor scenario exercise conductor sip rtp sounds voice pbx store robot"));

    @Test
    void theClassesAreReallyRead() {
        assertThat(MAIN.size()).isGreaterThan(300);
        assertThat(MAIN.contain(Lab.class)).isTrue();
    }

    @Test
    void everyPackageHasItsRule() {
        var found = MAIN.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        found.remove("cli");
        assertThat(found).isEqualTo(new TreeSet<>(MAY_KNOW.keySet()));
    }

    @Test
    void packagesKnowOnlyThoseTheyMay() {
        MAY_KNOW.forEach((name, known) -> noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT, ROOT + ".*")
                        .and(not(resideInAnyPackage(packages((name + " " + known).strip())))))
                .check(MAIN));
    }

    @Test
    void theCoreKnowsTheJdkOnly() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(also(
                        CORE,
                        "java.lang..",
                        "java.time..",
                        "java.util",
                        "java.util.function",
                        "java.util.stream",
                        "java.util.random",
                        "java.util.regex",
                        "org.jspecify.annotations"))))
                .check(MAIN);
    }

    @Test
    void theConductorKnowsVertxCoreAndNothingElseFromOutside() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".conductor")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                        ROOT + "..",
                        "java.lang..",
                        "java.time..",
                        "java.util",
                        "java.util.function",
                        "java.util.stream",
                        "java.util.regex",
                        "io.vertx.core",
                        "org.slf4j",
                        "org.jspecify.annotations")))
                .check(MAIN);
    }

    @Test
    void theCoreAndTheConductorHaveNoLocks() {
        var confined = also(CORE, ROOT + ".conductor");
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(confined)
                .should()
                .haveModifier(JavaModifier.VOLATILE)
                .check(MAIN);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(confined)
                .should()
                .haveModifier(JavaModifier.SYNCHRONIZED)
                .check(MAIN);
    }

    @Test
    void theCoreAndTheConductorReadNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(also(CORE, ROOT + ".conductor"))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(MAIN);
    }

    @Test
    void onlyAmiKnowsAsteriskJava() {
        onlyIn("ami", "org.asteriskjava..");
    }

    @Test
    void onlySipKnowsJainSip() {
        onlyIn("sip", "javax.sip..", "gov.nist..");
    }

    @Test
    void onlyStoreKnowsDatabases() {
        onlyIn("store", "java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..", "org.flywaydb..");
    }

    @Test
    void onlyMetricsKnowsMicrometer() {
        onlyIn("metrics", "io.micrometer..");
    }

    /** So that nothing of it is loaded before a paper is made. */
    @Test
    void onlyReportKnowsPaper() {
        onlyIn("report", "org.apache.pdfbox..", "org.apache.fontbox..", "com.google.zxing..");
    }

    /** The root's {@link ConfigFile} and {@link ConfiguredLines} read lab.yaml. */
    @Test
    void onlyThoseWhoReadOrWriteJsonAndYamlKnowJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages("web store pack"))
                .and()
                .doNotBelongToAnyOf(ConfigFile.class, ConfiguredLines.class)
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson.."))
                .check(MAIN);
    }

    @Test
    void rtpKnowsNoVertx() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("rtp sip pbx voice pack"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.vertx.."))
                .check(MAIN);
    }

    @Test
    void nobodySleepsOrLogsByTheJdk() {
        for (var classes : Set.of(MAIN, classesBeside(ArchitectureTest.class))) {
            noClasses().should().callMethod(Thread.class, "sleep", long.class).check(classes);
            noClasses()
                    .should()
                    .callMethod(Thread.class, "sleep", java.time.Duration.class)
                    .check(classes);
            noClasses()
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("java.util.logging"))
                    .check(classes);
        }
    }

    private static void onlyIn(String name, String... foreign) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + name)
                .should()
                .dependOnClassesThat(resideInAnyPackage(foreign))
                .check(MAIN);
    }

    private static String[] packages(String names) {
        return Arrays.stream(names.split(" "))
                .map(name -> name.equals(".") ? ROOT : ROOT + "." + name)
                .toArray(String[]::new);
    }

    private static String[] also(String[] some, String... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }

    /** All classes of the folder or jar a class comes from: tests and product lie apart. */
    private static JavaClasses classesBeside(Class<?> one) {
        return new ClassFileImporter()
                .importUrl(one.getProtectionDomain().getCodeSource().getLocation());
    }
}
