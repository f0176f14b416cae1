package eu.sigill;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Which way arrows run. */
class RoomRules {

    private static final String WHY =
            "of ADR 0001: a room's secrets stay behind its door, and a newcomer finds the door";

    @ArchTest
    static final ArchRule arrowsRunDownTheFloors = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("web")
            .definedBy("eu.sigill.*.web..")
            .layer("service")
            .definedBy("eu.sigill.*.service..")
            .layer("model")
            .definedBy("eu.sigill.*.model..")
            .layer("kit")
            .definedBy("eu.sigill.link.kit..")
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("service")
            .mayOnlyBeAccessedByLayers("web")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("web", "service")
            .whereLayer("kit")
            .mayNotAccessAnyLayer()
            .because(WHY);

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching("eu.sigill.(*)..").should().beFreeOfCycles().because(WHY);

    @ArchTest
    static final ArchRule aRoomUsesOnlyRoomsBelowIt = classes()
            .that(resideInAPackage("eu.sigill.."))
            .should(useOnlyRoomsBelow())
            .because(WHY);

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = classes()
            .that(resideInAPackage("eu.sigill.."))
            .should(beNullMarked())
            .because(WHY);

    @ArchTest
    static final ArchRule theKitNeedsNothingButTheJdk = classes()
            .that()
            .resideInAPackage("eu.sigill.link.kit..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.crypto..", "org.jspecify.annotations", "eu.sigill.link.kit..")
            .because("of ADR 0006: seals need no container, and a shop puts them on its own server");

    private static ArchCondition<JavaClass> useOnlyRoomsBelow() {
        return new ArchCondition<>("use only rooms below its own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = Rooms.roomOf(type);
                var below = Rooms.below(own);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> Rooms.isOurs(use.getTargetClass()))
                        .filter(use -> !own.equals(Rooms.roomOf(use.getTargetClass()))
                                && !below.contains(Rooms.roomOf(use.getTargetClass())))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> beNullMarked() {
        return new ArchCondition<>("stand in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var fits = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, fits, type.getName() + " stands in an unmarked package"));
            }
        };
    }
}
