package eu.sigill.retention.service.rule.deciding;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.OperatorType;
import eu.sigill.retention.model.rule.RecordClass;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * When is it over?
 *
 * @param kind of data; {@link DataKind#ANY}: whatever has records of the class
 * @param recordClass empty: every class that records of the kind are of
 * @param event the day of what starts the period
 * @param yearEnd when business years end; empty: as those of whoever runs the house
 * @param operator empty: what whoever runs the house is
 */
public record DueQuestion(
        DataKind kind,
        Market market,
        Optional<RecordClass> recordClass,
        LocalDate event,
        Optional<MonthDay> yearEnd,
        Optional<OperatorType> operator) {}
