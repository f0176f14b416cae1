package eu.sigill;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is built where. */
class ModuleRules {

    private static final String THRESHOLD = "eu.sigill.platform.threshold..";

    private static final Pattern BUILT = Pattern.compile("/([^/]+)/target/");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    /** The EAR has tests only, and what is measured with is not shipped. */
    private static final Set<String> WITHOUT_RULES = Set.of("ear", "benchmarks");

    @ArchTest
    static final ArchRule everyClassHasARoomAndAFloor = classes()
            .that(resideInAPackage("eu.sigill.."))
            .should(haveRoomAndFloor())
            .because("of ADR 0001: a room's secrets stay behind its door, and a newcomer finds the door");

    @ArchTest
    static final ArchRule theThresholdStandsInFrontOfTheHouse = classes()
            .that()
            .resideInAPackage(THRESHOLD)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "org.jspecify.annotations",
                    "io.undertow..",
                    "org.xnio..",
                    "jakarta.servlet",
                    THRESHOLD)
            .andShould()
            .onlyHaveDependentClassesThat()
            .resideInAPackage(THRESHOLD)
            .because("of ADR 0020: it is a module of the server, which knows no EAR");

    /** A rule that does not see a module holds there by chance. */
    @ArchTest
    static void everyModuleIsSeen(JavaClasses house) throws IOException {
        var modules = MODULE.matcher(Files.readString(Path.of("../pom.xml")))
                .results()
                .map(found -> found.group(1))
                .filter(module -> !WITHOUT_RULES.contains(module));

        assertThat(house.stream().map(ModuleRules::builtIn).flatMap(Optional::stream))
                .containsAll(modules.toList());
    }

    /** A floor is a Maven module, so a class of a floor must also have been built there. */
    private static ArchCondition<JavaClass> haveRoomAndFloor() {
        return new ArchCondition<>("stand on a floor of a room, in that floor's module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var fits = Rooms.all().contains(Rooms.roomOf(type))
                        && Rooms.moduleOf(type).equals(builtIn(type));
                events.add(new SimpleConditionEvent(
                        type, fits, "%s has no room and floor where it was built".formatted(type.getName())));
            }
        };
    }

    /** In a build, classes come from {@code <module>/target}, in a jar or not. */
    private static Optional<String> builtIn(JavaClass type) {
        var built = BUILT.matcher(
                type.getSource().map(source -> source.getUri().toString()).orElse(""));
        return built.find() ? Optional.of(built.group(1)) : Optional.empty();
    }
}
