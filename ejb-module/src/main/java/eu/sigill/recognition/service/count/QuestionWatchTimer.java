package eu.sigill.recognition.service.count;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Tells each morning where pages asked too much the day before, when that day is over in every market. */
@Startup
@Singleton
@PermitAll
@DependsOn("Restoration")
public class QuestionWatchTimer {

    @Inject
    QuestionWatch watch;

    @Inject
    Clock clock;

    // Not persistent: the console shows the same, whenever somebody looks.
    @Schedule(hour = "6", minute = "17", timezone = "UTC", persistent = false)
    public void everyMorning() {
        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        watch.tooMuchOn(yesterday).forEach(WatchLog.LOG::asksTooMuch);
    }
}
