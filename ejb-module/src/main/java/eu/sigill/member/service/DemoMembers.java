package eu.sigill.member.service;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.AtStart;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.setting.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Locale;

/** Somebody of each level, for the shops of a demo: {@code basic@books.example} and so on. */
@Startup
@Singleton
@DependsOn("StartUp")
public class DemoMembers {

    private static final String DOMAIN = "@books.example";

    @Inject
    MemberService members;

    @Inject
    Settings settings;

    /** The address of the one who has this level. */
    public static String addressOf(Level level) {
        return level.name().toLowerCase(Locale.ROOT) + DOMAIN;
    }

    @PostConstruct
    void begin() {
        AtStart.must(this::join);
    }

    private void join() {
        if (settings.demo()) {
            for (var level : Level.values()) {
                members.join(new EmailAddress(addressOf(level)), level, Market.NL, Language.EN);
            }
        }
    }
}
