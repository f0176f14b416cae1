package eu.sigill;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.HttpMethod;

/** Who may come in, and by which door. */
class DoorRules {

    private static final String CALLERS =
            "of ADR 0004: what nobody said a word about is open to all, and nobody notices";

    private static final String PUBLIC_PAGES =
            "of ADR 0007: public pages need no session, and the console's holds only who and which shop";

    @ArchTest
    static final ArchRule everyEndpointSaysWhoMayCall = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should(beAnnotatedWith(RolesAllowed.class)
                    .or(beAnnotatedWith(PermitAll.class))
                    .or(beAnnotatedWith(DenyAll.class)))
            .because(CALLERS);

    @ArchTest
    static final ArchRule everyServiceSaysWhoMayCall = classes()
            .that(areEjbs())
            .and(offerSomething())
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because(CALLERS);

    @ArchTest
    static final ArchRule onlyTheRoomAccessHoldsASession = noClasses()
            .that()
            .resideOutsideOfPackage("eu.sigill.access.web..")
            .and()
            .doNotHaveFullyQualifiedName(
                    "eu.sigill.member.web.MemberSession") // who came in by a mailed code, and no more
            .and()
            .doNotHaveFullyQualifiedName("eu.sigill.privacy.web.right.RightsSession") // the same, of anybody
            .should()
            .dependOnClassesThat()
            .areAssignableTo(HttpSession.class)
            .orShould()
            .accessTargetWhere(
                    describe("asks for a session", call -> call.getName().equals("getSession")))
            .because(PUBLIC_PAGES);

    @ArchTest
    static final ArchRule theSessionKnowsWhichShopAndNoMore = classes()
            .that()
            .areAnnotatedWith(SessionScoped.class)
            .should()
            .haveFullyQualifiedName("eu.sigill.merchant.web.ShopChoice")
            .because(PUBLIC_PAGES);

    private static DescribedPredicate<JavaClass> areEjbs() {
        return describe(
                "are enterprise beans",
                type -> type.isAnnotatedWith(Stateless.class)
                        || type.isAnnotatedWith(Stateful.class)
                        || type.isAnnotatedWith(Singleton.class));
    }

    /** A bean that only wakes at the start has no method that a stranger could call. */
    private static DescribedPredicate<JavaClass> offerSomething() {
        return describe(
                "have a public method",
                type -> type.getMethods().stream()
                        .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.STATIC)
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)));
    }
}
