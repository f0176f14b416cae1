package eu.sigill.protection.service.mail;

import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.mail.Mail;
import eu.sigill.platform.service.mail.PostedMails;
import eu.sigill.privacy.service.objection.Objecting;
import eu.sigill.protection.service.ProtectionRoom;
import java.nio.file.Path;
import java.util.List;

/** The room protection, and what it posts to members. */
public final class MailRoom {

    private final ProtectionRoom protection;
    private final PostedMails posted;
    private final Objecting objecting = new Objecting();

    public MailRoom(ProtectionRoom protection) {
        this.protection = protection;
        this.posted = new PostedMails(protection.bookshop().clock());
    }

    public EndingSweep endings() {
        var sweep = new EndingSweep();
        sweep.protections = protection.protections();
        sweep.post = post();
        sweep.clock = protection.bookshop().clock();
        return sweep;
    }

    MemberPost post() {
        var post = new MemberPost();
        post.members = protection.members();
        post.shops = protection.bookshop().directory();
        post.mailer = posted.mailer();
        post.objections = objecting.service();
        post.settings = Keys.settings(Path.of("none"));
        return post;
    }

    Objecting objecting() {
        return objecting;
    }

    ProtectionRoom protection() {
        return protection;
    }

    /** The newest first. */
    List<Mail> mails() {
        return posted.all();
    }
}
