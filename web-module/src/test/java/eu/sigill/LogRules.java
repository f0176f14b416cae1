package eu.sigill;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Logs are declared, and hold no value. */
class LogRules {

    private static final String WHY = "of ADR 0005: what can be logged stands in one list, where everybody sees it";

    @ArchTest
    static final ArchRule loggersAreDeclared = noClasses()
            .that(not(areMessageLoggers()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..", "org.slf4j..", "org.apache.commons.logging..", "org.jboss.logging")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(System.Logger.class)
            .because(WHY);

    @ArchTest
    static final ArchRule aMessageLoggerIsNamedLog = classes()
            .that()
            .areAnnotatedWith(MessageLogger.class)
            .should()
            .beInterfaces()
            .andShould()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Log")
            .because(WHY);

    @ArchTest
    static final ArchRule onlyDeclaredMessagesAreLogged = noClasses()
            .that(not(areMessageLoggers()))
            .should()
            .accessTargetWhere(callsWhatNoMessageDeclares())
            .because(WHY);

    @ArchTest
    static final ArchRule onlyCommandLinesWriteToTheConsole = noClasses()
            .that(not(simpleNameEndingWith("CommandLine"))
                    .and(describe(
                            "are not the kit's command line",
                            type -> !type.getPackageName().startsWith("eu.sigill.link.kit.cli"))))
            .should()
            .accessTargetWhere(Calls.to(System.class, "out", "err"))
            .because(WHY);

    @ArchTest
    static final ArchRule nobodyPrintsAStackTrace = noClasses()
            .should()
            .accessTargetWhere(
                    describe("prints a stack trace", call -> call.getName().equals("printStackTrace")))
            .because("of ADR 0005: the messages of databases and parsers quote what people typed");

    /** The interfaces, and what the build generates from them. */
    private static DescribedPredicate<JavaClass> areMessageLoggers() {
        return describe(
                "are message loggers",
                type -> type.isAnnotatedWith(MessageLogger.class)
                        || type.getAllRawInterfaces().stream()
                                .anyMatch(parent -> parent.isAnnotatedWith(MessageLogger.class)));
    }

    private static DescribedPredicate<JavaAccess<?>> callsWhatNoMessageDeclares() {
        return describe(
                "calls a logger's method that is no declared message",
                call -> call.getTargetOwner().isAssignableTo(BasicLogger.class)
                        && call.getTarget()
                                .resolveMember()
                                .map(member -> !member.isAnnotatedWith(Message.class))
                                .orElse(true)
                        && !call.getName().equals("LOG"));
    }
}
