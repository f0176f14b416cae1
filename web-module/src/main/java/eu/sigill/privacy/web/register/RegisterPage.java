package eu.sigill.privacy.web.register;

import eu.sigill.platform.web.language.Languages;
import eu.sigill.privacy.model.register.Entry;
import eu.sigill.privacy.service.register.ActivityView;
import eu.sigill.privacy.service.register.RegisterService;
import eu.sigill.privacy.service.register.RegisterView;
import eu.sigill.privacy.web.MarketPart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/privacy/register.xhtml}: what is done with personal data, and for how long. */
@Named
@RequestScoped
public class RegisterPage {

    private static final int SHOPS_SHOWN = 20;

    @Inject
    RegisterService register;

    @Inject
    MarketPart market;

    @Inject
    HttpServletRequest request;

    private @Nullable RegisterView view;

    public RegisterView view() {
        if (view == null) {
            view = register.of(market.getMarket());
        }
        return view;
    }

    /** What stands under Art. 30(1): what the operator answers for, and what nobody was given yet. */
    public List<ActivityView> listed() {
        return view().activities().stream()
                .filter(activity -> activity.isControlled() || !activity.isDecided())
                .toList();
    }

    public Entry[] getTold() {
        return new Entry[] {Entry.PURPOSE, Entry.PERSONS, Entry.DATA, Entry.RECIPIENTS};
    }

    public String entry(ActivityView activity, Entry entry) {
        return wording().entry(activity, entry, view().arrangement());
    }

    public List<String> limits(ActivityView activity) {
        return wording().limits(activity, view());
    }

    public String role(ActivityView activity) {
        return wording().role(activity);
    }

    private Wording wording() {
        return new Wording(Languages.texts(request));
    }

    /** The first shops for which the operator works; the export has all. */
    public List<String> controllers() {
        return view().shops().stream()
                .limit(SHOPS_SHOWN)
                .map(shop -> shop.controller() + " (" + shop.domain() + ")")
                .toList();
    }

    /** How many more there are. */
    public int more() {
        return Math.max(0, view().shops().size() - SHOPS_SHOWN);
    }
}
