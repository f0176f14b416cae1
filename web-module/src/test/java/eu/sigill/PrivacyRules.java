package eu.sigill;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person said, or who they are, is printed by nobody. */
class PrivacyRules {

    /** What a component is called that holds a person's words or traces, or a secret. */
    private static final Set<String> PERSONAL = Set.of(
            "email",
            "maskedEmail",
            "name",
            "displayName",
            "author",
            "ref",
            "skus",
            "tags",
            "text",
            "payload",
            "link",
            "password",
            "token",
            "secret",
            "reveal",
            "encryptKey",
            "authKey",
            "jti");

    /** Here a name is a shop's, a business's or a form field's. */
    private static final Set<String> NAMING_NO_PERSON =
            Set.of("ShopProfile", "ShopBody", "ShopAnswer", "MerchantView", "ReviewBlock", "Entry", "Field");

    @ArchTest
    static final ArchRule aRecordOfAPersonPrintsAsItsKind = classes()
            .that(describe(
                    "are records that hold something personal",
                    type -> !personalIn(type).isEmpty()))
            .should(printNothingPersonal())
            .because("of ADR 0005: a record is printed sooner or later, in a log or an exception");

    @ArchTest
    static void noExceptionIsStale(JavaClasses house) {
        assertThat(house.stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> type.tryGetField("name").isPresent())
                        .map(JavaClass::getSimpleName))
                .containsAll(NAMING_NO_PERSON);
    }

    private static Set<String> personalIn(JavaClass type) {
        return type.isRecord()
                ? type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(PrivacyRules::printsItsContent)
                        .map(JavaField::getName)
                        .filter(PERSONAL::contains)
                        .filter(name -> !name.equals("name") || !NAMING_NO_PERSON.contains(type.getSimpleName()))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Text, or a list or an option of texts; an array of bytes prints as its address only. */
    private static boolean printsItsContent(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.isAssignableTo(CharSequence.class));
    }

    private static ArchCondition<JavaClass> printNothingPersonal() {
        return new ArchCondition<>("have a toString of their own that prints nothing personal") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var personal = personalIn(type);
                var fits = type.tryGetMethod("toString")
                        .map(method -> isWritten(method) && isSilentAbout(personal, method))
                        .orElse(false);
                events.add(new SimpleConditionEvent(type, fits, "%s prints %s".formatted(type.getName(), personal)));
            }
        };
    }

    /** The one that the compiler adds to a record is final. */
    private static boolean isWritten(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.FINAL);
    }

    /** Reads no personal component, unless to measure it. */
    private static boolean isSilentAbout(Set<String> personal, JavaMethod method) {
        var reads = method.getAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().equals(method.getOwner()))
                .filter(access -> personal.contains(access.getName()))
                .count();
        var measures = method.getMethodCallsFromSelf().stream()
                .filter(call -> Set.of("length", "size").contains(call.getName()))
                .filter(call -> !call.getTargetOwner().equals(method.getOwner()))
                .count();
        return reads <= measures;
    }
}
