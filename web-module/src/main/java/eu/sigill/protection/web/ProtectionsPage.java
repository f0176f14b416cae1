package eu.sigill.protection.web;

import eu.sigill.merchant.web.ShopPart;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.model.Slice;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.web.language.Says;
import eu.sigill.protection.model.ProtectionId;
import eu.sigill.protection.service.ProtectionBooks;
import eu.sigill.protection.service.ProtectionView;
import eu.sigill.purchase.service.field.Amount;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Behind {@code console/protection/protections.xhtml}: a shop's protected orders, and what they may add up to. */
@Named
@RequestScoped
public class ProtectionsPage {

    private static final int ON_A_PAGE = 25;
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    @Inject
    ProtectionBooks books;

    @Inject
    ShopPart shop;

    @Inject
    HttpServletRequest request;

    private Slice<ProtectionView> slice = new Slice<>(List.of(), null);
    private String ceiling = "";

    @PostConstruct
    void load() {
        var after = Optional.ofNullable(request.getParameter("after")).flatMap(ProtectionId::parse);
        shop.current().ifPresent(current -> {
            slice = books.list(current.id(), after.orElse(null), ON_A_PAGE);
            ceiling = Optional.of(getStanding())
                    .filter(ProtectionBooks.Standing::own)
                    .map(standing -> standing.ceiling().amount().toPlainString())
                    .orElse("");
        });
    }

    public ProtectionBooks.Standing getStanding() {
        return books.standing(shop.require().id());
    }

    public void agree() {
        Says.attempt("agree", () -> {
            var about = shop.ofForm();
            books.agree(about, typed());
            Says.done("protection.protections.agreed");
        });
    }

    private Optional<Money> typed() {
        if (ceiling.isBlank()) {
            return Optional.empty();
        }
        var sum = Amount.parse(ceiling)
                .map(Amount::value)
                .filter(value -> value.compareTo(MOST) <= 0)
                .orElseThrow(() -> new InvalidField("ceiling", "a ceiling is an amount such as 250000"));
        return Optional.of(new Money(sum, shop.require().profile().market().currency()));
    }

    public List<ProtectionView> getProtections() {
        return slice.items();
    }

    public String getNext() {
        return slice.following().orElse("");
    }

    public boolean isContinued() {
        return request.getParameter("after") != null;
    }

    public String getCeiling() {
        return ceiling;
    }

    public void setCeiling(String ceiling) {
        this.ceiling = ceiling;
    }
}
