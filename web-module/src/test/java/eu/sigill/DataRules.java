package eu.sigill;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Who holds what the house remembers. */
class DataRules {

    private static final String MODEL = "of ADR 0002: only the model touches the database";

    @ArchTest
    static final ArchRule entitiesStayInTheirRoomBelowTheWeb = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(beUsedInTheirRoomOnly())
            .because(MODEL);

    @ArchTest
    static final ArchRule onlyTheModelHoldsAnEntityManager = noClasses()
            .that()
            .resideOutsideOfPackage("..model..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because(MODEL);

    @ArchTest
    static final ArchRule onlyTheModelKnowsHowThingsAreStored = noClasses()
            .that()
            .resideOutsideOfPackage("..model..")
            .and(not(simpleName("StartUp"))) // hands the factory to the model's check of the tables
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.flywaydb..")
            .because(MODEL);

    @ArchTest
    static final ArchRule onlyTheCellarAsksTheDatabaseWhetherItIsThere = noClasses()
            .that()
            .resideOutsideOfPackages("..model..", "eu.sigill.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .because(MODEL);

    @ArchTest
    static final ArchRule settingsStandInOneList = noClasses()
            .that(not(simpleName("Setting")).and(not(simpleName("SettingsReader"))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Config.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ConfigProvider.class)
            .orShould()
            .accessTargetWhere(Calls.to(System.class, "getenv", "getProperty")
                    .and(not(Calls.from(name("eu.sigill.link.kit.cli.CommandLine")
                            .or(name("eu.sigill.platform.service.DatabaseCommandLine"))))))
            .because("of ADR 0008: whoever runs the house must find every setting in one list");

    @ArchTest
    static final ArchRule onlyConstantsAreInPublic = fields().that()
            .arePublic()
            .should()
            .beStatic()
            .andShould()
            .beFinal()
            .because("of ADR 0001: what anybody can write to, nobody can rely on");

    private static ArchCondition<JavaClass> beUsedInTheirRoomOnly() {
        return new ArchCondition<>("be used in their own room only, and never by the web floor") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                for (var use : entity.getDirectDependenciesToSelf()) {
                    var user = use.getOriginClass();
                    var fits = Rooms.roomOf(user).equals(Rooms.roomOf(entity))
                            && !Rooms.floorOf(user).equals(Optional.of("web"));
                    events.add(new SimpleConditionEvent(use, fits, use.getDescription()));
                }
            }
        };
    }
}
