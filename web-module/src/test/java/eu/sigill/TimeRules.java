package eu.sigill;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Timeout;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;

/** Where time comes from. */
class TimeRules {

    private static final String WHY = "of ADR 0003: time comes from the clock, so that tests and people can move it";

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .accessTargetWhere(asksTheMachineForNow())
            .orShould()
            .accessTargetWhere(Calls.to(System.class, "currentTimeMillis"))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .because(WHY);

    @ArchTest
    static final ArchRule theMachinesClockComesInAtOneDoor = noClasses()
            .that(not(name("eu.sigill.platform.service.SystemClock"))
                    .and(not(name("eu.sigill.link.kit.cli.CommandLine")))
                    .and(not(name("eu.sigill.platform.threshold.Threshold")))) // the server makes it, and no container
            .should()
            .accessTargetWhere(makesAClock())
            .because(WHY);

    @ArchTest
    static final ArchRule timersWaitUntilABackupIsBroughtUpToDate = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .or()
            .areAnnotatedWith(Timeout.class)
            .should()
            .beDeclaredInClassesThat(waitForTheRestoration())
            .because("of ADR 0024: nobody is mailed, read or told of who was forgotten since the backup was made");

    private static DescribedPredicate<JavaClass> waitForTheRestoration() {
        return describe(
                "depend on the Restoration",
                type -> type.tryGetAnnotationOfType(DependsOn.class)
                        .filter(first -> List.of(first.value()).contains("Restoration"))
                        .isPresent());
    }

    /** Any {@code now} that is not told which clock to read. */
    private static DescribedPredicate<JavaAccess<?>> asksTheMachineForNow() {
        return describe(
                "asks the machine what time it is",
                call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getName().equals("now")
                        && call instanceof JavaCodeUnitAccess<?> unit
                        && unit.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isAssignableTo(Clock.class)));
    }

    private static DescribedPredicate<JavaAccess<?>> makesAClock() {
        return describe(
                "makes a clock of the machine's time",
                call -> (call.getTargetOwner().isEquivalentTo(Clock.class)
                                || call.getTargetOwner().isEquivalentTo(InstantSource.class))
                        && (call.getName().startsWith("system")
                                || call.getName().startsWith("tickM")
                                || call.getName().startsWith("tickS")));
    }
}
