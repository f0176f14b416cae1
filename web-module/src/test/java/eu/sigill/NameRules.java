package eu.sigill;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Timeout;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import java.beans.Introspector;

/** Names mean what they say. */
class NameRules {

    private static final String WHY = "of ADR 0001: a name tells what a class is, without opening it";

    @ArchTest
    static final ArchRule whatHasAPathIsAResource = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .because(WHY);

    @ArchTest
    static final ArchRule aResourceHasAPath = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .beAnnotatedWith(Path.class)
            .because(WHY);

    @ArchTest
    static final ArchRule whatServesHttpIsAServlet = classes()
            .that()
            .areAssignableTo(HttpServlet.class)
            .should()
            .haveSimpleNameEndingWith("Servlet")
            .andShould()
            .beAnnotatedWith(WebServlet.class)
            .because(WHY);

    @ArchTest
    static final ArchRule aServletServesHttp = classes()
            .that()
            .haveSimpleNameEndingWith("Servlet")
            .or()
            .areAnnotatedWith(WebServlet.class)
            .should()
            .beAssignableTo(HttpServlet.class)
            .because(WHY);

    @ArchTest
    static final ArchRule onlyATimerHasASchedule = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .or()
            .areAnnotatedWith(Schedules.class)
            .or()
            .areAnnotatedWith(Timeout.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Timer")
            .because(WHY);

    @ArchTest
    static final ArchRule aTimerHasASchedule = classes()
            .that()
            .haveSimpleNameEndingWith("Timer")
            .should(keepASchedule())
            .because(WHY);

    /** {@code xPage} stands behind the page {@code x}; {@code xPart} is a piece that several pages share. */
    @ArchTest
    static final ArchRule whatPagesCallByNameIsAPageOrAPart = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should(beCalledPageOrPart())
            .because(WHY);

    @ArchTest
    static final ArchRule aPageOrAPartCanBeCalledByName = classes()
            .that()
            .haveSimpleNameEndingWith("Page")
            .or()
            .haveSimpleNameEndingWith("Part")
            .should()
            .beAnnotatedWith(Named.class)
            .andShould()
            .resideInAPackage("..web..")
            .because(WHY);

    @ArchTest
    static final ArchRule noNameSaysNothing = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helpers?|D[Tt][Oo]|Utilities|Misc|Common)")
            .because(WHY);

    private static ArchCondition<JavaClass> keepASchedule() {
        return new ArchCondition<>("keep a schedule") {
            @Override
            public void check(JavaClass timer, ConditionEvents events) {
                var fits = timer.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Schedule.class));
                events.add(new SimpleConditionEvent(timer, fits, timer.getName() + " is a timer without a schedule"));
            }
        };
    }

    private static ArchCondition<JavaClass> beCalledPageOrPart() {
        return new ArchCondition<>("be called …Page or …Part by pages, on the web floor") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                var given = bean.getAnnotationOfType(Named.class).value();
                var called = given.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : given;
                var fits = (called.endsWith("Page") || called.endsWith("Part")) && isOnTheWebFloor(bean);
                events.add(new SimpleConditionEvent(
                        bean, fits, "%s is called %s by pages".formatted(bean.getName(), called)));
            }
        };
    }

    private static boolean isOnTheWebFloor(JavaClass bean) {
        return Rooms.floorOf(bean).map("web"::equals).orElse(false);
    }
}
