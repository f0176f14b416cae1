package eu.sigill.platform.web;

import eu.sigill.platform.service.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What pages may know of the settings. */
@Named
@ApplicationScoped
public class SettingsPart {

    @Inject
    Settings settings;

    public boolean isDemo() {
        return settings.demo();
    }
}
