package eu.sigill.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.sigill.access.service.UserService;
import eu.sigill.house.Shipped;
import eu.sigill.link.service.LinkKeyService;
import eu.sigill.link.service.LinkService;
import eu.sigill.member.model.Level;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.MerchantService;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.platform.model.Market;
import eu.sigill.protection.service.CoverService;
import eu.sigill.protection.service.ProtectionBooks;
import eu.sigill.protection.service.claim.ClaimDesk;
import eu.sigill.purchase.service.refused.RefusedFieldService;
import eu.sigill.retention.service.log.LogCheckService;
import eu.sigill.review.service.ReviewService;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.IOException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What only somebody inside the server can see. */
@Tag("once")
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // the container fills the fields
class ShippedEarIT {

    private static final String MODULE = "java:app/ejb-module/";
    private static final ShopId NOWHERE = ShopId.fromString("X" + "0".repeat(32));

    @EJB(lookup = MODULE + "ShopService")
    ShopService shops;

    @EJB(lookup = MODULE + "MerchantService")
    MerchantService merchants;

    @EJB(lookup = MODULE + "UserService")
    UserService users;

    @EJB(lookup = MODULE + "LinkService")
    LinkService links;

    @EJB(lookup = MODULE + "LinkKeyService")
    LinkKeyService keys;

    @EJB(lookup = MODULE + "ReviewService")
    ReviewService reviews;

    @EJB(lookup = MODULE + "RefusedFieldService")
    RefusedFieldService refused;

    @EJB(lookup = MODULE + "CoverService")
    CoverService covers;

    @EJB(lookup = MODULE + "ProtectionBooks")
    ProtectionBooks protections;

    @EJB(lookup = MODULE + "ClaimDesk")
    ClaimDesk claims;

    @EJB(lookup = MODULE + "LogCheckService")
    LogCheckService logs;

    @EJB
    SchemaProbe schema;

    @Deployment
    static EnterpriseArchive deployment() {
        return Shipped.ear(ShippedEarIT.class, SchemaProbe.class);
    }

    @Test
    void lettingNobodyInIsNotLeftToThePagesAlone() {
        List<Executable> calls = List.of(
                () -> shops.list(null, 1),
                () -> shops.find(NOWHERE),
                () -> merchants.list(),
                () -> merchants.people(),
                () -> users.all(),
                () -> links.inspect(NOWHERE, "x"),
                () -> keys.list(NOWHERE),
                () -> keys.generate(NOWHERE),
                () -> reviews.list(NOWHERE, null, 1),
                () -> refused.list(NOWHERE),
                () -> covers.withdraw(Market.NL, Level.BASIC),
                () -> protections.list(NOWHERE, null, 1),
                () -> claims.list(NOWHERE, null, 1),
                () -> claims.open(),
                () -> logs.check());

        calls.forEach(call -> assertThrows(EJBAccessException.class, call));
    }

    @Test
    void entitiesFitTheirTables() {
        assertDoesNotThrow(schema::validate);
        assertTrue(schema.entities() > 5);
    }

    @Test
    @RunAsClient
    void timersAreWoundUp(@ArquillianResource ManagementClient management) throws IOException {
        var bean = Operations.createAddress(
                "deployment",
                "sigill.ear",
                "subdeployment",
                "ejb-module.jar",
                "subsystem",
                "ejb3",
                "singleton-bean",
                "TallyTimer");
        var question = Operations.createReadResourceOperation(bean);
        question.get("include-runtime").set(true);

        var answer = management.getControllerClient().execute(question);

        assertTrue(Operations.isSuccessfulOutcome(answer), answer::asString);
        assertFalse(Operations.readResult(answer).get("timers").asList().isEmpty());
    }
}
