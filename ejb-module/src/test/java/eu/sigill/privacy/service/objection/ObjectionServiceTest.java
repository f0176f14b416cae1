package eu.sigill.privacy.service.objection;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.service.EmailAddress;
import org.junit.jupiter.api.Test;

class ObjectionServiceTest {

    private static final EmailAddress MARIA = new EmailAddress("maria@lezer.example");

    private final ObjectionService objections = new Objecting().service();

    @Test
    void stopsWhatGoesToWhoeverObjectedUntilTheyWithdraw() {
        objections.object(new EmailAddress(" MARIA@Lezer.example"));

        assertThat(objections.stops(MARIA)).isTrue();
        assertThat(objections.stops(new EmailAddress("mario@lezer.example"))).isFalse();

        objections.withdraw(MARIA);

        assertThat(objections.stops(MARIA)).isFalse();
    }

    @Test
    void remembersSinceWhen() {
        objections.object(MARIA);
        var since = objections.since(MARIA);

        objections.object(MARIA);

        assertThat(objections.since(MARIA)).isPresent().isEqualTo(since);
    }
}
