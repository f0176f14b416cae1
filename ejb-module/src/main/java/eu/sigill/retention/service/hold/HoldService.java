package eu.sigill.retention.service.hold;

import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Slice;
import eu.sigill.retention.model.hold.Hold;
import eu.sigill.retention.model.hold.HoldId;
import eu.sigill.retention.model.hold.Holds;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.Names;
import eu.sigill.retention.service.rule.UnknownKind;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Orders that something stays, for the privacy officer: proceedings that go on, a request that is looked into. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class HoldService {

    @Inject
    Holds holds;

    @Inject
    HoldBook book;

    @Inject
    Kinds kinds;

    @Inject
    Names names;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /**
     * From now on it stays, whatever its rules say.
     *
     * @throws UnknownKind if nobody keeps such data
     * @throws UnknownRow if there is none of it with that id
     * @throws NoReason if it does not say why
     * @throws HoldOver if it would have ended already
     */
    public HoldView place(HoldOrder order) {
        demandReason(order.reason());
        order.until().ifPresent(this::demandLater);
        var data = kinds.find(order.kind()).orElseThrow(UnknownKind::new);
        return HoldView.of(book.place(data, order, caller()), names);
    }

    private static void demandReason(String reason) {
        if (reason.isBlank() || reason.length() > Hold.Why.LONGEST_REASON) {
            throw new NoReason();
        }
    }

    private void demandLater(LocalDate day) {
        if (!day.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw new HoldOver();
        }
    }

    /**
     * It need not stay any longer.
     *
     * @throws UnknownHold if there is no such order
     * @throws HoldReleased if somebody said so already
     */
    public void release(HoldId id) {
        var hold = holds.find(id).orElseThrow(UnknownHold::new);
        if (hold.releasedAt().isPresent()) {
            throw new HoldReleased();
        }
        book.release(hold, caller());
    }

    /** The newest first. */
    public Slice<HoldView> list(@Nullable HoldId after, int limit) {
        return Slice.of(holds.list(after, limit + 1), limit, hold -> hold.id().toString())
                .map(hold -> HoldView.of(hold, names));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
