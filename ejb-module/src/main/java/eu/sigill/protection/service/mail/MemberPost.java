package eu.sigill.protection.service.mail;

import eu.sigill.member.model.MemberId;
import eu.sigill.member.service.MemberService;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.platform.service.mail.MailText;
import eu.sigill.platform.service.mail.Mailer;
import eu.sigill.platform.service.setting.Settings;
import eu.sigill.privacy.service.objection.ObjectionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes to a member about an order. The mail names the shop and leads to their page, where the rest stands: mails pass
 * through many hands. Whoever left is written to no more.
 */
@ApplicationScoped
class MemberPost {

    private static final Duration USE = Duration.ofDays(7);

    @Inject
    MemberService members;

    @Inject
    ShopDirectory shops;

    @Inject
    Mailer mailer;

    @Inject
    ObjectionService objections;

    @Inject
    Settings settings;

    /** The same, unless they want no reminders. */
    void remind(String kind, MemberId member, ShopId shop, Object... more) {
        if (members.contactOf(member)
                .filter(to -> !objections.stops(to.email()))
                .isPresent()) {
            write(kind, member, shop, more);
        }
    }

    /** @param more what fills the places of the text behind the shop's name and the address of the page */
    void write(String kind, MemberId member, ShopId shop, Object... more) {
        var places = new ArrayList<Object>();
        places.add(nameOf(shop));
        places.add(settings.publicUrl() + "/member");
        places.addAll(List.of(more));
        members.contactOf(member)
                .map(to -> new MailText(kind).to(to.email(), to.language(), places.toArray()))
                .ifPresent(mail -> mailer.post(kind, mail, USE));
    }

    private String nameOf(ShopId shop) {
        return shops.find(shop).map(found -> found.profile().name()).orElse("");
    }
}
