package eu.sigill.privacy.service.register;

import static java.util.stream.Collectors.toSet;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.setting.LogSettings;
import eu.sigill.privacy.model.register.Activities;
import eu.sigill.privacy.model.register.Activity;
import eu.sigill.privacy.model.register.ControllerDetails;
import eu.sigill.privacy.model.register.Entry;
import eu.sigill.privacy.model.register.Processing;
import eu.sigill.privacy.model.roles.RoleMatrices;
import eu.sigill.privacy.model.roles.RoleMatrix;
import eu.sigill.privacy.service.ShopPractices;
import eu.sigill.privacy.service.Typed;
import eu.sigill.retention.model.rule.DataKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The register of what is done with personal data, for whoever answers for it. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class RegisterService {

    private static final int LONGEST_ENTRY = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CONTACT = 1_000;

    @Inject
    Activities activities;

    @Inject
    RoleMatrices matrices;

    @Inject
    TimeLimits limits;

    @Inject
    ShopPractices shops;

    @Inject
    LogSettings logs;

    public RegisterView of(Market market) {
        var matrix = matrices.newest(market);
        var all = activities.all();
        return new RegisterView(
                market,
                activities.controller().details(),
                matrix.map(RoleMatrix::arrangement),
                all.stream().map(one -> view(one, matrix, market)).toList(),
                gaps(all),
                shops.in(market),
                logs);
    }

    /**
     * One entry.
     *
     * @throws UnknownActivity if there is none
     */
    public ActivityView find(Processing processing, Market market) {
        return view(known(processing), matrices.newest(market), market);
    }

    private ActivityView view(Activity activity, Optional<RoleMatrix> matrix, Market market) {
        return new ActivityView(
                activity.processing(),
                activity.words(),
                activity.kinds(),
                matrix.flatMap(roles -> roles.row(activity.processing())),
                limits.of(activity.kinds(), market));
    }

    private List<DataKind> gaps(Collection<Activity> all) {
        var named = all.stream().flatMap(one -> one.kinds().stream()).collect(toSet());
        return limits.known().stream().filter(kind -> !named.contains(kind)).toList();
    }

    /** Every kind of data that an entry can name. */
    public List<DataKind> kinds() {
        return limits.known();
    }

    /**
     * Changes an entry.
     *
     * @param words own words; what is blank is said in the house's again
     * @param kinds the data it keeps, whose rules tell how long
     */
    public void change(Processing processing, Map<Entry, String> words, Set<DataKind> kinds) {
        var checked = new EnumMap<Entry, String>(Entry.class);
        words.forEach((entry, text) ->
                checked.put(entry, Typed.text(entry.name().toLowerCase(Locale.ROOT), text, LONGEST_ENTRY)));
        var activity = known(processing);
        activity.say(checked);
        activity.keep(kinds.stream().filter(limits.known()::contains).collect(toSet()));
    }

    private Activity known(Processing processing) {
        return activities.find(processing).orElseThrow(UnknownActivity::new);
    }

    public ControllerDetails controller() {
        return activities.controller().details();
    }

    /** Says who answers for this house. */
    public void describe(String name, String contact, String representative, String officer) {
        activities
                .controller()
                .describe(new ControllerDetails(
                        Typed.required("name", name, LONGEST_NAME),
                        Typed.required("contact", contact, LONGEST_CONTACT),
                        Typed.text("representative", representative, LONGEST_CONTACT),
                        Typed.text("officer", officer, LONGEST_CONTACT)));
    }
}
