package eu.sigill.retention.service.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.retention.model.run.RunId;
import eu.sigill.retention.service.gauge.GaugeService;
import eu.sigill.retention.service.ledger.copy.Copyist;
import eu.sigill.retention.service.level.LevelKeeper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepTimerTest {

    private final List<String> done = new ArrayList<>();
    private final SweepTimer timer = new SweepTimer();

    @BeforeEach
    void wire() {
        timer.turns = new SweepTurns() {
            @Override
            public void readClock() {}

            @Override
            public boolean isTime() {
                return true;
            }
        };
        timer.sweep = new Sweep() {
            @Override
            public Optional<RunId> run() {
                done.add("swept");
                return Optional.empty();
            }
        };
        timer.levels = new LevelKeeper() {
            @Override
            public void keep() {
                done.add("levelled");
            }
        };
        timer.gauges = new GaugeService() {
            @Override
            public void refresh() {
                done.add("counted");
            }
        };
    }

    @Test
    void sweepsWhereTheLedgerCannotBeCopiedSoThatTheRunSaysSo() {
        timer.copyist = new Copyist() {
            @Override
            public void catchUp() {
                throw new UncheckedIOException(new IOException());
            }
        };

        timer.everyHour();

        assertThat(done).containsExactly("swept", "levelled", "counted");
    }
}
