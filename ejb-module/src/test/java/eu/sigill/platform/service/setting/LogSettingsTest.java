package eu.sigill.platform.service.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.sigill.platform.service.CannotStart;
import eu.sigill.platform.service.MapConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogSettingsTest {

    @Test
    void haveDefaults() {
        assertThat(read(Map.of())).isEqualTo(new LogSettings(30, false, false));
    }

    @Test
    void areReadByTheirNames() {
        assertThat(read(Map.of("SIGILL_LOG_DAYS", "90", "SIGILL_LOG_NETWORKS", "true", "SIGILL_PROXY", "true")))
                .isEqualTo(new LogSettings(90, true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "91", "36500"})
    void knowNoTermBeyondWhatWasPromised(String days) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> read(Map.of("SIGILL_LOG_DAYS", days)))
                .withMessage("SIGILL_LOG_DAYS is no number of days from 1 to 90");
    }

    @ParameterizedTest
    @CsvSource({
        "SIGILL_LOG_DAYS, a month, SIGILL_LOG_DAYS is no number",
        "SIGILL_PROXY, nginx, SIGILL_PROXY is neither true nor false",
        "SIGILL_LOG_NETWORKS, 24, SIGILL_LOG_NETWORKS is neither true nor false"
    })
    void nameTheSettingThatMakesNoSense(String setting, String value, String why) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> read(Map.of(setting, value)))
                .withMessage(why);
    }

    private static LogSettings read(Map<String, String> environment) {
        return SettingsReader.readLogs(new MapConfig(environment));
    }
}
