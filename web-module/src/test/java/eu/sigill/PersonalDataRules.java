package eu.sigill;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.privacy.service.PersonalData;
import eu.sigill.retention.model.row.Unhidden;
import eu.sigill.retention.service.RetainedData;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Set;

/** Whatever tells of a person is known as such, and somebody sees to it that it goes. */
class PersonalDataRules {

    private static final String KNOWN = "of ADR 0022: what nobody knows to be personal, nobody removes";

    /** Rooms whose personal data go by other ways than the sweep, and by which. */
    private static final Map<String, String> GOING_OTHERWISE = Map.of(
            "platform", "a mail goes when it was handed over, or is of no use any more",
            "link", "a used link is forgotten when it expires",
            "recognition", "hashes go in the transaction in which a member leaves",
            "merchant", "an employment goes with its user, whom access keeps");

    @ArchTest
    static final ArchRule everyFieldSaysWhetherItTellsOfAPerson = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .and()
            .areNotAnnotatedWith(Version.class)
            .should(sayWhetherTheyArePersonal())
            .because(KNOWN);

    @ArchTest
    static void everyRoomWithPersonalDataTellsTheSweepWhereTheyLie(JavaClasses house) {
        var telling = roomsWith(RetainedData.class, house);
        assertThat(keepers(house))
                .as(KNOWN)
                .allMatch(room -> telling.contains(room) || GOING_OTHERWISE.containsKey(room));
        assertThat(telling).as("no exception is stale").doesNotContainAnyElementsOf(GOING_OTHERWISE.keySet());
        assertThat(keepers(house)).as("no exception is stale").containsAll(GOING_OTHERWISE.keySet());
    }

    /** Rooms that tell nobody what they keep, and why nobody misses it. */
    private static final Map<String, String> TOLD_OTHERWISE = Map.of(
            "platform", "a mail that waits goes to whoever it is about",
            "retention", "marks, holds and rows set aside stand for rows that their own rooms tell of",
            "link", "a used link is a digest of itself, and knows no address",
            "recognition", "hashes are made of the address that the room member tells");

    @ArchTest
    static void everyRoomWithPersonalDataTellsPeopleWhatItKeepsOfThem(JavaClasses house) {
        var telling = roomsWith(PersonalData.class, house);
        assertThat(keepers(house))
                .as("of ADR 0027: whoever asks is told everything, whichever room keeps it")
                .allMatch(room -> telling.contains(room) || TOLD_OTHERWISE.containsKey(room));
        assertThat(telling).as("no exception is stale").doesNotContainAnyElementsOf(TOLD_OTHERWISE.keySet());
        assertThat(keepers(house)).as("no exception is stale").containsAll(TOLD_OTHERWISE.keySet());
    }

    private static final String FOR_WHOM = "of ADR 0027: what is blocked is seen by whoever it is about, and by whoever"
            + " looks with a reason, who asks the same";

    @ArchTest
    static final ArchRule whatIsBlockedIsReadForThoseItIsAbout = classes()
            .that()
            .areInterfaces()
            .and()
            .haveSimpleNameEndingWith("Ever")
            .should()
            .onlyHaveDependentClassesThat(describe(
                    "tell people what is kept of them",
                    type -> type.isAssignableTo(PersonalData.class) || isEver(type)))
            .because(FOR_WHOM);

    @ArchTest
    static final ArchRule whatIsBlockedIsFoundByThoseWhoSayThatTheyDo = methods()
            .that()
            .areDeclaredIn(Unhidden.class)
            .or()
            .haveName("ever")
            .should(beCalledByThoseWhoSayThatTheyReadPast())
            .because(FOR_WHOM);

    private static boolean isEver(JavaClass type) {
        return type.getSimpleName().endsWith("Ever");
    }

    private static ArchCondition<JavaMethod> beCalledByThoseWhoSayThatTheyReadPast() {
        return new ArchCondition<>("be called by what is named Ever or ever, and that by PersonalData") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                for (var call : method.getCallsOfSelf()) {
                    var fits = method.getName().equals("ever")
                            ? call.getOriginOwner().isAssignableTo(PersonalData.class)
                            : isEver(call.getOriginOwner())
                                    || call.getOrigin().getName().equals("ever");
                    events.add(new SimpleConditionEvent(call, fits, call.getDescription()));
                }
            }
        };
    }

    private static Set<String> roomsWith(Class<?> part, JavaClasses house) {
        return house.stream()
                .filter(type -> type.isAssignableTo(part) && !type.isInterface())
                .map(Rooms::roomOf)
                .collect(toSet());
    }

    private static Set<String> keepers(JavaClasses house) {
        return house.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(Personal.class))
                .map(field -> Rooms.roomOf(field.getOwner()))
                .collect(toSet());
    }

    private static ArchCondition<JavaField> sayWhetherTheyArePersonal() {
        return new ArchCondition<>("be marked as @Personal or @Impersonal, once") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var fits = isPersonal(field) != isImpersonal(field);
                events.add(new SimpleConditionEvent(field, fits, field.getFullName() + " is both or neither"));
            }
        };
    }

    private static boolean isPersonal(JavaField field) {
        return field.isAnnotatedWith(Personal.class);
    }

    private static boolean isImpersonal(JavaField field) {
        return field.isAnnotatedWith(Impersonal.class) || field.getOwner().isAnnotatedWith(Impersonal.class);
    }
}
