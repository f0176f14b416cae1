package eu.sigill.recognition;

import eu.sigill.member.model.Level;
import eu.sigill.member.service.MemberService;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.recognition.model.RecognitionMode;
import eu.sigill.recognition.model.ShopRecognition;
import eu.sigill.recognition.model.ShopRecognitions;
import eu.sigill.recognition.service.index.IndexBuilding;
import eu.sigill.recognition.service.index.IndexTimer;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stands in the server beside the house and lets people join and leave, as whoever they are clicks. */
@WebServlet("/members")
@SuppressWarnings("NullAway.Init") // the container fills the fields
public class MemberDeskServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @EJB(lookup = "java:app/ejb-module/MemberService")
    transient MemberService members;

    @EJB(lookup = "java:app/ejb-module/IndexTimer")
    transient IndexTimer timer;

    @Inject
    transient IndexBuilding building;

    @Inject
    transient ShopRecognitions decisions;

    @Inject
    transient UserTransaction transaction;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var many = Integer.parseInt(parameter(request, "many", "1"));
        for (var number = 0; number < many; number++) {
            var joining = request.getParameter("join");
            if (joining != null) {
                join(joining.replace("NUMBER", String.valueOf(number)), level(request.getParameter("level"), number));
            }
        }
        var leaving = request.getParameter("leave");
        if (leaving != null) {
            members.leave(members.at(new EmailAddress(leaving)).orElseThrow().id());
        }
        if (request.getParameter("build") != null) {
            building.build(clock.instant().truncatedTo(ChronoUnit.MICROS));
            timer.refresh();
        }
        var shop = request.getParameter("shop");
        if (shop != null) {
            decide(new ShopId(shop), RecognitionMode.valueOf(parameter(request, "mode", "V2")));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** As the owner of a fresh shop does it in the console. */
    private void decide(ShopId shop, RecognitionMode mode) {
        var decided = ShopRecognition.undecided(shop);
        if (mode == RecognitionMode.V1) {
            decided.allowHashes(LocalDate.now(clock).plusDays(30));
        }
        try {
            transaction.begin();
            decisions.add(decided);
            transaction.commit();
        } catch (NotSupportedException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException
                | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void join(String email, Level level) {
        members.join(new EmailAddress(email), level, Market.NL, Language.NL);
    }

    /** This one, or by turns each. */
    private static Level level(@Nullable String name, int number) {
        return name == null ? List.of(Level.values()).get(number % 3) : Level.valueOf(name);
    }

    private static String parameter(HttpServletRequest request, String name, String fallback) {
        var value = request.getParameter(name);
        return value == null ? fallback : value;
    }
}
