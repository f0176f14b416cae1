package eu.sigill.privacy.service.register;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.setting.LogSettings;
import eu.sigill.privacy.model.register.ControllerDetails;
import eu.sigill.privacy.model.roles.Arrangement;
import eu.sigill.privacy.service.ShopPractice;
import eu.sigill.retention.model.rule.DataKind;
import java.util.List;
import java.util.Optional;

/**
 * The register as it stands in one market.
 *
 * @param arrangement what was agreed with shops there; empty: nobody decided yet
 * @param gaps kinds of data that no activity names
 * @param shops whose processor the operator can be
 * @param logs how long entries of logs are kept
 */
public record RegisterView(
        Market market,
        ControllerDetails controller,
        Optional<Arrangement> arrangement,
        List<ActivityView> activities,
        List<DataKind> gaps,
        List<ShopPractice> shops,
        LogSettings logs) {

    /** What the operator answers for, alone or with shops: Art. 30(1). */
    public List<ActivityView> controlled() {
        return activities.stream().filter(ActivityView::isControlled).toList();
    }

    /** What it does for shops: Art. 30(2). */
    public List<ActivityView> processed() {
        return activities.stream().filter(ActivityView::isProcessed).toList();
    }

    /** Of which nobody said who decides. */
    public List<ActivityView> undecided() {
        return activities.stream().filter(activity -> !activity.isDecided()).toList();
    }
}
