package eu.sigill.protection.web.claim;

import eu.sigill.access.web.SessionPart;
import eu.sigill.merchant.web.ShopPart;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.model.Slice;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.web.language.Says;
import eu.sigill.protection.model.claim.ClaimId;
import eu.sigill.protection.model.claim.ClaimReason;
import eu.sigill.protection.service.claim.ClaimDesk;
import eu.sigill.protection.service.claim.UnknownClaim;
import eu.sigill.protection.service.claim.told.ClaimView;
import eu.sigill.protection.service.claim.told.NewClaim;
import eu.sigill.purchase.service.field.Amount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/protection/claims.xhtml}: shops answer there, and the operator decides. */
@Named
@RequestScoped
public class ClaimsPage {

    private static final int ON_A_PAGE = 25;
    private static final BigDecimal MOST = new BigDecimal("10000000");

    @Inject
    ClaimDesk desk;

    @Inject
    ShopPart shop;

    @Inject
    SessionPart session;

    @Inject
    HttpServletRequest request;

    private @Nullable Slice<ClaimView> slice;
    private String answer = "";
    private String payout = "";
    private String verdict = "";
    private String orderNr = "";
    private String text = "";
    private ClaimReason reason = ClaimReason.NO_DELIVERY;
    private @Nullable Part file;
    private @Nullable ClaimView fresh;

    /** The one that the address or the form names; empty where it names none of the caller's. */
    public Optional<ClaimView> chosen() {
        if (fresh != null) {
            return Optional.of(fresh);
        }
        try {
            return Optional.of(desk.find(named()));
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    private ClaimId named() {
        return Optional.ofNullable(request.getParameter("claim"))
                .flatMap(ClaimId::parse)
                .orElseThrow(UnknownClaim::new);
    }

    /** What waits for the operator or a shop, of all shops. */
    public List<ClaimView> getOpen() {
        return session.isOperator() ? desk.open() : List.of();
    }

    public Slice<ClaimView> found() {
        if (slice == null) {
            var after = Optional.ofNullable(request.getParameter("after")).flatMap(ClaimId::parse);
            slice = shop.current()
                    .map(current -> desk.list(current.id(), after.orElse(null), ON_A_PAGE))
                    .orElseGet(() -> new Slice<>(List.of(), null));
        }
        return slice;
    }

    public boolean isContinued() {
        return request.getParameter("after") != null;
    }

    /** For a member who wrote or called; the claim is shown at once, for its files to be added. */
    public void report() {
        Says.attempt("report", () -> {
            fresh = desk.reportFor(new NewClaim(shop.ofForm(), orderNr, reason, text));
            Says.done("protection.claims.taken");
        });
    }

    public void prove() throws IOException {
        Says.attempt("prove", () -> {
            desk.addEvidenceFor(named(), new Upload(Optional.ofNullable(file)).content());
            Says.done("protection.claims.proved");
        });
    }

    public void sendAnswer() {
        Says.attempt("reply", () -> {
            desk.answer(named(), answer);
            Says.done("protection.claims.answered");
        });
    }

    public void grant() {
        Says.attempt("decide", () -> {
            var id = named();
            desk.grant(id, typed(desk.find(id)), verdict);
            Says.done("protection.claims.granted");
        });
    }

    public void reject() {
        Says.attempt("decide", () -> {
            desk.reject(named(), verdict);
            Says.done("protection.claims.rejected");
        });
    }

    public void pay() {
        Says.attempt("paid", () -> {
            desk.pay(named());
            Says.done("protection.claims.paid");
        });
    }

    private Money typed(ClaimView claim) {
        return Amount.parse(payout)
                .map(Amount::value)
                .filter(value -> value.compareTo(MOST) <= 0)
                .map(value -> new Money(value, claim.sum().currency()))
                .orElseThrow(() -> new InvalidField("payout", "a payout is an amount such as 100.00"));
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getPayout() {
        return payout;
    }

    public void setPayout(String payout) {
        this.payout = payout;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public ClaimReason[] getReasons() {
        return ClaimReason.values();
    }

    public String getOrderNr() {
        return orderNr;
    }

    public void setOrderNr(String orderNr) {
        this.orderNr = orderNr;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ClaimReason getReason() {
        return reason;
    }

    public void setReason(ClaimReason reason) {
        this.reason = reason;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
