package eu.sigill.retention.web.rule;

import eu.sigill.retention.model.rule.Area;
import eu.sigill.retention.model.rule.Certainty;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.OperatorType;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.Rounding;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.rule.DraftRule;
import eu.sigill.retention.service.rule.RuleView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the form of a rule holds, whatever somebody typed. */
public class TypedRule {

    private String kind = DataKind.ANY.value();
    private String market = Area.NL.name();
    private String recordClass = RecordClass.OWN.name();
    private String operatorType = OperatorType.ANY.name();
    private String startEvent = StartEvent.END_OF_PROCESS.name();
    private String period = "";
    private String unit = "Y";
    private String rounding = Rounding.DAY.name();
    private String validFrom = "";
    private boolean coversOlder = true;
    private String source = "";
    private String certainty = Certainty.C.name();

    void follow(RuleView rule) {
        var term = rule.period().term();
        kind = rule.key().kind().value();
        market = rule.key().area().name();
        recordClass = rule.key().recordClass().name();
        operatorType = rule.key().operator().name();
        startEvent = rule.period().start().name();
        unit = term.length().substring(term.length().length() - 1);
        period = term.length().substring(1, term.length().length() - 1);
        rounding = term.rounding().name();
        source = rule.period().source();
        certainty = rule.period().certainty().name();
    }

    DraftRule draft() {
        return new DraftRule(
                kind,
                market,
                recordClass,
                operatorType,
                startEvent,
                "P" + period.strip() + unit,
                rounding,
                validFrom,
                coversOlder,
                source,
                certainty);
    }

    /** Faces makes null of a choice that is not there. */
    private static String orNothing(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = orNothing(kind);
    }

    public String getMarket() {
        return market;
    }

    public void setMarket(@Nullable String market) {
        this.market = orNothing(market);
    }

    public String getRecordClass() {
        return recordClass;
    }

    public void setRecordClass(@Nullable String recordClass) {
        this.recordClass = orNothing(recordClass);
    }

    public String getOperatorType() {
        return operatorType;
    }

    public void setOperatorType(@Nullable String operatorType) {
        this.operatorType = orNothing(operatorType);
    }

    public String getStartEvent() {
        return startEvent;
    }

    public void setStartEvent(@Nullable String startEvent) {
        this.startEvent = orNothing(startEvent);
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = orNothing(period);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = orNothing(unit);
    }

    public String getRounding() {
        return rounding;
    }

    public void setRounding(@Nullable String rounding) {
        this.rounding = orNothing(rounding);
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable String validFrom) {
        this.validFrom = orNothing(validFrom);
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = orNothing(source);
    }

    public String getCertainty() {
        return certainty;
    }

    public void setCertainty(@Nullable String certainty) {
        this.certainty = orNothing(certainty);
    }

    public boolean isCoversOlder() {
        return coversOlder;
    }

    public void setCoversOlder(boolean coversOlder) {
        this.coversOlder = coversOlder;
    }
}
