package eu.sigill.retention.service.outlook;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.row.Glimpses;
import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.model.row.Ripe;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.period.Law;
import eu.sigill.retention.service.period.Timetable;
import eu.sigill.retention.service.period.Window;
import eu.sigill.retention.service.rule.RuleView;
import eu.sigill.retention.service.sweep.Census;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks at what would go, by the same windows that the sweep destroys by, and leaves it where it is. */
@Stateless
@PermitAll
public class Outlooks {

    /** So many rows of a kind are shown. */
    static final int SAMPLES = 5;

    @Inject
    Kinds kinds;

    @Inject
    RetainedRows store;

    @Inject
    Glimpses glimpses;

    /** What of this kind is due by this law, on the day that it is in each market. */
    public Outlook due(DataKind kind, Law law, Function<Optional<Market>, LocalDate> day) {
        return look(kinds.find(kind).stream().toList(), law, day, (timetable, in) -> timetable.due(in.day()));
    }

    /** What is due by one law, and would not be by another. */
    public Outlook beyond(Law law, Law other, Function<Optional<Market>, LocalDate> day) {
        return look(
                kinds.all(),
                law,
                day,
                (timetable, in) -> timetable.dueBeyond(other.of(in.data(), in.market()), in.day()));
    }

    private Outlook look(List<RetainedData> all, Law law, Function<Optional<Market>, LocalDate> day, Windows windows) {
        return new Outlook(all.stream()
                .map(data -> part(
                        data,
                        Census.markets(data).stream()
                                .map(market -> new Place(data, market, day.apply(market)))
                                .toList(),
                        law,
                        windows))
                .filter(part -> part.count() > 0)
                .toList());
    }

    private Outlook.OfKind part(RetainedData data, List<Place> places, Law law, Windows windows) {
        var markets = new ArrayList<Outlook.InMarket>();
        var samples = new ArrayList<Outlook.Sample>();
        for (var place : places) {
            var timetable = law.of(data, place.market());
            var ripe = windows.of(timetable, place).stream().map(place::ripe).toList();
            var rows = ripe.stream().mapToLong(store::countRipe).sum();
            if (rows > 0) {
                markets.add(new Outlook.InMarket(place.market(), rows));
                ripe.forEach(one -> samples.addAll(samples(one, timetable, SAMPLES - samples.size())));
            }
        }
        return new Outlook.OfKind(data.kind(), markets, samples);
    }

    private List<Outlook.Sample> samples(Ripe ripe, Timetable timetable, int most) {
        return glimpses.some(ripe, most).stream()
                .flatMap(row -> timetable.of(row.since(), ripe.today()).stream()
                        .map(due -> new Outlook.Sample(row.row(), ripe.market(), row.since(), RuleView.of(due.rule()))))
                .toList();
    }

    /** Which days of events a look is about. */
    private interface Windows {

        List<Window> of(Timetable timetable, Place place);
    }

    private record Place(RetainedData data, Optional<Market> market, LocalDate day) {

        Ripe ripe(Window window) {
            return new Ripe(data.table(), market, window.first(), window.last(), day);
        }
    }
}
