package eu.sigill.protection.web;

import eu.sigill.member.web.MemberSession;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.protection.service.ProtectionService;
import eu.sigill.protection.service.ProtectionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a member's own page that says which of their orders are protected. */
@Named
@RequestScoped
public class OwnProtectionsPart {

    @Inject
    ProtectionService protections;

    @Inject
    ShopDirectory shops;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Row> rows;

    /** A protected order, and whose shop it was. */
    public record Row(String shop, ProtectionView protection) {

        @Override
        public String toString() {
            return "Row[" + protection + "]";
        }
    }

    /** Of whoever came in, the newest first. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = MemberSession.of(request).map(protections::of).orElseGet(List::of).stream()
                    .map(one -> new Row(nameOf(one), one))
                    .toList();
        }
        return rows;
    }

    private String nameOf(ProtectionView protection) {
        return shops.find(protection.shop())
                .map(ShopView::profile)
                .map(profile -> profile.name())
                .orElse("");
    }
}
