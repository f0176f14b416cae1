package eu.sigill.retention.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.KindView;
import eu.sigill.retention.service.sweep.run.KindService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/retention/kinds.xhtml}: what is kept, how long, and how much of it is due. */
@Named
@RequestScoped
public class KindsPage {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    @Inject
    KindService kinds;

    @Inject
    HttpServletRequest request;

    private @Nullable List<KindView> all;

    public List<KindView> all() {
        if (all == null) {
            all = kinds.all(getMarket());
        }
        return all;
    }

    /** Periods, the shortest first, each with the kinds of data that are kept so long. */
    public List<Row> rows() {
        var rows = new TreeMap<String, List<KindView>>(comparing(KindsPage::length));
        all().stream()
                .filter(kind -> kind.rule().isPresent())
                .collect(groupingBy(KindsPage::period))
                .forEach(rows::put);
        return rows.entrySet().stream()
                .map(row -> new Row(Period.parse(row.getKey()), row.getValue()))
                .toList();
    }

    private static String period(KindView kind) {
        return kind.rule().orElseThrow().period().term().length();
    }

    private static LocalDate length(String period) {
        return ANY_DAY.plus(Period.parse(period));
    }

    /** Of which nobody says how long they are kept here. */
    public List<KindView> unruled() {
        return all().stream().filter(kind -> kind.rule().isEmpty()).toList();
    }

    /** Those with rows that no rule dates, in whatever market. */
    public List<KindView> getUndated() {
        return all().stream().filter(kind -> kind.undated() + kind.astray() > 0).toList();
    }

    public StartEvent[] getStarts() {
        return StartEvent.values();
    }

    public Market[] getMarkets() {
        return Market.values();
    }

    /** The one that the address names, else the Netherlands. */
    public Market getMarket() {
        return Optional.ofNullable(request.getParameter("market"))
                .flatMap(name -> Arrays.stream(Market.values())
                        .filter(market -> market.name().equals(name))
                        .findFirst())
                .orElse(Market.NL);
    }

    /** One row of the matrix. */
    public record Row(Period period, List<KindView> kinds) {

        public List<KindView> startingWith(StartEvent start) {
            return kinds.stream().filter(kind -> kind.start() == start).toList();
        }
    }
}
