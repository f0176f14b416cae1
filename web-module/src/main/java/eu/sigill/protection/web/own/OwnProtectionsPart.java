package eu.sigill.protection.web.own;

import eu.sigill.member.web.MemberSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a member's own page that says which of their orders are protected, what became of their claims, and which are not. */
@Named
@RequestScoped
public class OwnProtectionsPart {

    @Inject
    OwnOrders orders;

    @Inject
    HttpServletRequest request;

    private @Nullable List<OwnOrder> rows;
    private @Nullable List<OtherOrder> others;

    /** Of whoever came in, the newest first. */
    public List<OwnOrder> getRows() {
        if (rows == null) {
            rows = MemberSession.of(request).map(orders::of).orElseGet(List::of);
        }
        return rows;
    }

    /** Of whoever came in, those that wait for a reminder only. */
    public List<OtherOrder> getOthers() {
        if (others == null) {
            others = MemberSession.of(request).map(orders::othersOf).orElseGet(List::of);
        }
        return others;
    }
}
