package eu.sigill.retention.web.rule;

import eu.sigill.platform.web.language.Says;
import eu.sigill.retention.model.rule.Area;
import eu.sigill.retention.model.rule.Certainty;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.OperatorType;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.Rounding;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.rule.RuleService;
import eu.sigill.retention.service.rule.RuleView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/retention/rule.xhtml}: one more version of a rule, or a new rule. */
@Named
@RequestScoped
public class RulePage {

    @Inject
    RuleService rules;

    @Inject
    HttpServletRequest request;

    private @Nullable RuleView former;
    private final TypedRule typed = new TypedRule();

    @PostConstruct
    void load() {
        var id = Objects.requireNonNullElse(request.getParameter("follows"), "");
        former = rules.all().stream()
                .filter(rule -> rule.id().toString().equals(id))
                .findFirst()
                .orElse(null);
        getFormer().ifPresent(typed::follow);
    }

    public void save() throws IOException {
        Says.attempt("rule", () -> {
            var saved = rules.propose(typed.draft());
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/console/retention/rules?saved=" + saved.mode() + "&market=all&kind="
                            + saved.key().kind());
        });
    }

    /** The version that this one follows; empty: there is none, since the rule is new. */
    public Optional<RuleView> getFormer() {
        return Optional.ofNullable(former);
    }

    public TypedRule getTyped() {
        return typed;
    }

    /** Every kind at first, since laws speak of classes of records. */
    public List<DataKind> getKinds() {
        var all = new ArrayList<DataKind>();
        all.add(DataKind.ANY);
        all.addAll(rules.kinds());
        return all;
    }

    public Area[] getAreas() {
        return Area.values();
    }

    public RecordClass[] getClasses() {
        return RecordClass.values();
    }

    public OperatorType[] getOperators() {
        return OperatorType.values();
    }

    public StartEvent[] getStarts() {
        return StartEvent.values();
    }

    public Rounding[] getRoundings() {
        return Rounding.values();
    }

    public Certainty[] getCertainties() {
        return Certainty.values();
    }

    /** What periods are counted in, as ISO 8601 names it. */
    public List<String> getUnits() {
        return List.of("Y", "M", "D");
    }
}
