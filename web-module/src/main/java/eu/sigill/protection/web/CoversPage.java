package eu.sigill.protection.web;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.web.Choice;
import eu.sigill.platform.web.language.Says;
import eu.sigill.protection.service.CoverService;
import eu.sigill.protection.service.MarketCovers;
import eu.sigill.purchase.service.field.Amount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Behind {@code console/protection/covers.xhtml}: what is covered in each market. */
@Named
@RequestScoped
public class CoversPage {

    private static final BigDecimal MOST = new BigDecimal("10000000");
    private static final int LONGEST = 365;

    @Inject
    CoverService covers;

    @Inject
    HttpServletRequest request;

    private Market market = Market.NL;
    private Level level = Level.BASIC;
    private String amount = "";
    private String days = "30";

    public List<MarketCovers> getMarkets() {
        return covers.everywhere();
    }

    public void promise() {
        Says.attempt("promise", () -> {
            covers.promise(market, level, new Money(typedAmount(), market.currency()), typedDays());
            Says.done("protection.covers.promised");
        });
    }

    /** Of the row that the form names. */
    public void withdraw() {
        Says.attempt("promise", () -> {
            covers.withdraw(
                    Choice.exactly(Market.class, "market", String.valueOf(request.getParameter("market"))),
                    Choice.exactly(Level.class, "level", String.valueOf(request.getParameter("level"))));
            Says.done("protection.covers.withdrawn");
        });
    }

    /** Of the row that the form names. */
    public void takeByForm() {
        register(true);
    }

    public void takeByClick() {
        register(false);
    }

    private void register(boolean byForm) {
        Says.attempt("promise", () -> {
            covers.takeByForm(
                    Choice.exactly(Market.class, "market", String.valueOf(request.getParameter("market"))), byForm);
            Says.done(byForm ? "protection.covers.form.done" : "protection.covers.click.done");
        });
    }

    private BigDecimal typedAmount() {
        return Amount.parse(amount)
                .map(Amount::value)
                .filter(value -> value.signum() > 0 && value.compareTo(MOST) <= 0)
                .orElseThrow(() -> new InvalidField("amount", "an amount is more than nothing, such as 100.00"));
    }

    private int typedDays() {
        try {
            var number = Integer.parseInt(days.strip());
            if (number >= 1 && number <= LONGEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as any other number that cannot be
        }
        throw new InvalidField("days", "days are a number from 1 to " + LONGEST);
    }

    public Market[] getAllMarkets() {
        return Market.values();
    }

    public List<Level> getLevels() {
        return Arrays.stream(Level.values()).filter(Level::isProtected).toList();
    }

    public Market getMarket() {
        return market;
    }

    public void setMarket(Market market) {
        this.market = market;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
