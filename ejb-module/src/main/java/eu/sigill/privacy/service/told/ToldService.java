package eu.sigill.privacy.service.told;

import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.OwnKey;
import eu.sigill.privacy.model.told.Tellings;
import eu.sigill.privacy.model.told.Told;
import eu.sigill.privacy.service.Recipient;
import eu.sigill.retention.model.rule.DataKind;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Tells shops what became of data that they got, by the order number alone (GDPR Art. 19).
 *
 * <p>It is called by other rooms; which shops a caller may look at, those find out.
 */
@Stateless
@PermitAll
public class ToldService {

    private static final int MOST = 200;

    @Inject
    Tellings tellings;

    @Inject
    KeysAtRest keys;

    @Inject
    Clock clock;

    /** Tells the shops among them, each once. */
    public void tell(Collection<Recipient> recipients, DataKind kind, Told.Change change) {
        recipients.stream()
                .filter(one -> one.kind() == Recipient.Kind.SHOP)
                .distinct()
                .forEach(shop -> tell(shop, kind, change));
    }

    private void tell(Recipient shop, DataKind kind, Told.Change change) {
        var now = clock.instant();
        var id = Told.nextId(now);
        var reference = OwnKey.fresh(keys, bound(id)).around(shop.reference());
        tellings.add(Told.of(id, new Told.About(shop.id(), kind, change), reference, now));
    }

    /** What one was told lately, the newest first. */
    public List<ToldView> to(String recipient) {
        return tellings.to(recipient, MOST).stream().map(this::view).toList();
    }

    private ToldView view(Told told) {
        var reference = told.reference();
        return new ToldView(
                told.about().kind(),
                told.about().change(),
                OwnKey.of(reference.wrappedKey(), keys, bound(told.id())).openText(reference.sealed()),
                told.toldOn());
    }

    private static String bound(UUID id) {
        return "told " + id;
    }
}
