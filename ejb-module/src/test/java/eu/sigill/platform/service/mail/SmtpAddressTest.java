package eu.sigill.platform.service.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.service.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpAddressTest {

    @Test
    void knowsTheUsualPorts() {
        assertThat(SmtpAddress.parse("smtp://mail.example").port()).isEqualTo(587);
        assertThat(SmtpAddress.parse("SMTPS://mail.example/").port()).isEqualTo(465);
        assertThat(SmtpAddress.parse("smtp://mail.example:2525").port()).isEqualTo(2525);
        assertThat(SmtpAddress.parse("smtps://mail.example").tls()).isTrue();
        assertThat(SmtpAddress.parse("smtp://mail.example").tls()).isFalse();
    }

    @Test
    void readsWhoWeAre() {
        var login =
                SmtpAddress.parse("smtps://trust%40shop:p+%3Ass@mail.example").login();

        assertThat(login).map(SmtpAddress.Login::user).contains("trust@shop");
        assertThat(login).map(known -> known.password().reveal()).contains("p+:ss");
        assertThat(String.valueOf(login)).doesNotContain("p+:ss");
        assertThat(SmtpAddress.parse("smtp://mail.example").login()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example",
                "http://mail.example",
                "smtp:mail.example",
                "smtp://",
                "smtp://mail example",
                "smtp://mail.example/inbox",
                "smtp://mail.example?x=1",
                "smtp://user@mail.example",
                "smtp://:secret@mail.example",
                "smtp://user:%zz@mail.example"
            })
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> SmtpAddress.parse(text))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("SIGILL_SMTP_URL")
                .hasMessageNotContaining("secret");
    }
}
