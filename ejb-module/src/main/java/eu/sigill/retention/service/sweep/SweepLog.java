package eu.sigill.retention.service.sweep;

import eu.sigill.retention.model.row.Obstacle;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.run.ExitReason;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What the sweep says: kinds, reasons and counts only. */
@MessageLogger(projectCode = "SIGILL")
interface SweepLog extends BasicLogger {

    SweepLog LOG =
            Logger.getMessageLogger(java.lang.invoke.MethodHandles.lookup(), SweepLog.class, "eu.sigill.retention");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 801, value = "The sweep ended: %s")
    void ended(ExitReason reason);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 802, value = "The sweep failed (%s); the next one goes on")
    void failed(String kind);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 803, value = "A row of %s could not be destroyed (%s), and waits")
    void parked(DataKind kind, Obstacle obstacle);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 804, value = "The ledger could not be copied (%s): nothing is destroyed until it can")
    void notCopied(String kind);
}
