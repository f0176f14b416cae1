package eu.sigill.retention.web.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.web.language.Says;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.RuleId;
import eu.sigill.retention.service.rule.PendingRule;
import eu.sigill.retention.service.rule.RuleService;
import eu.sigill.retention.service.rule.RuleView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/retention/rules.xhtml}: which rules there are, and which of them wait for approval. */
@Named
@RequestScoped
public class RulesPage {

    @Inject
    RuleService rules;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable List<PendingRule> pending;

    public List<Versions> getShown() {
        return rules.speakingOf(DataKind.parse(getKind()), market()).stream()
                .collect(groupingBy(RuleView::key, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(versions -> Versions.of(versions, today()))
                .toList();
    }

    public List<PendingRule> getPending() {
        if (pending == null) {
            pending = rules.pending();
        }
        return pending;
    }

    /** On which day a version that waits would make data due: at once, or when it is the law. */
    public LocalDate firstDay(RuleView rule) {
        return rule.validity().from().isAfter(today()) ? rule.validity().from() : today();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Empty once nobody knows them any more. */
    public String approverOf(RuleView rule) {
        return rules.approverOf(rule).orElse("");
    }

    /** Whether anybody keeps such data by rules; a few go by settings. */
    public boolean isKept(RuleView rule) {
        return rule.key().kind().equals(DataKind.ANY)
                || getKinds().contains(rule.key().kind());
    }

    /** Of the version that the form names, with the number that its page showed. */
    public void approve() {
        change(() -> {
            rules.approve(rule(), Long.parseLong(typed("seen")));
            Says.done("retention.rules.approval.done");
        });
    }

    public void withdraw() {
        change(() -> {
            rules.withdraw(rule());
            Says.done("retention.rules.withdrawn");
        });
    }

    private void change(Runnable change) {
        Says.attempt("pending", () -> {
            change.run();
            pending = null;
        });
    }

    private RuleId rule() {
        return RuleId.fromString(typed("rule"));
    }

    private String typed(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** What became of the version that was just saved: ON or DRY; empty: none was. */
    public String getSaved() {
        var saved = typed("saved");
        return saved.equals("ON") || saved.equals("DRY") ? saved : "";
    }

    public List<DataKind> getKinds() {
        return rules.kinds();
    }

    public Market[] getMarkets() {
        return Market.values();
    }

    /** The one that the address names; empty: every one. */
    public String getKind() {
        var kind = typed("kind");
        return getKinds().stream().anyMatch(one -> one.value().equals(kind)) ? kind : "";
    }

    /** The one that the address names, {@code all} of them, or the Netherlands. */
    public String getMarket() {
        return market().map(Market::name).orElse("all");
    }

    private Optional<Market> market() {
        var name = typed("market");
        if (name.equals("all")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Market.values())
                .filter(market -> market.name().equals(name))
                .findFirst()
                .orElse(Market.NL));
    }
}
