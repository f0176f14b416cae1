package eu.sigill.platform.service.mail;

import java.util.Optional;

/**
 * What this house was told about mails at its start.
 *
 * @param smtp which mail server takes them; without one they stay in the outbox, readable in the console
 * @param sender the address that they come from
 */
public record MailSettings(Optional<SmtpAddress> smtp, String sender) {}
