package eu.sigill.platform.service.mail;

import eu.sigill.platform.model.mail.MailId;
import eu.sigill.platform.model.mail.Outbox;
import eu.sigill.platform.model.mail.OutgoingMail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class InMemoryOutbox implements Outbox {

    private final List<OutgoingMail> mails = new ArrayList<>();

    @Override
    public void add(OutgoingMail mail) {
        mails.add(mail);
    }

    @Override
    public Optional<OutgoingMail> find(MailId id) {
        return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    @Override
    public List<MailId> due(Instant now, int limit) {
        return mails.stream()
                .filter(mail -> mail.isDue(now))
                .sorted(Comparator.comparing(OutgoingMail::nextTryAt))
                .limit(limit)
                .map(OutgoingMail::id)
                .toList();
    }

    @Override
    public void keep() {
        // what is in memory is kept
    }

    @Override
    public void remove(OutgoingMail mail) {
        mails.remove(mail);
    }

    @Override
    public int removeStale(Instant now) {
        var before = mails.size();
        mails.removeIf(mail -> !now.isBefore(mail.usefulUntil()));
        return before - mails.size();
    }

    @Override
    public List<OutgoingMail> waiting(@Nullable MailId after, int limit) {
        return mails.reversed().stream().limit(limit).toList();
    }
}
