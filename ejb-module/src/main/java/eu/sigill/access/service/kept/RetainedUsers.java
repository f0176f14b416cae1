package eu.sigill.access.service.kept;

import eu.sigill.access.model.ApiTokens;
import eu.sigill.access.model.KeptUsers;
import eu.sigill.access.model.UserId;
import eu.sigill.access.service.user.UsersGoing;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Users, once they were shut out; whatever other rooms know of them goes at the same moment. */
@ApplicationScoped
class RetainedUsers implements RetainedData {

    @Inject
    ApiTokens tokens;

    @Inject
    Event<UsersGoing> going;

    @Override
    public RetainedTable table() {
        return KeptUsers.USERS;
    }

    @Override
    public Set<RecordClass> classes() {
        return Set.of(RecordClass.OWN);
    }

    @Override
    public StartEvent start() {
        return StartEvent.END_OF_RELATIONSHIP;
    }

    @Override
    public void beforeDestroying(List<UUID> rows) {
        var users = rows.stream().map(UserId::new).toList();
        tokens.removeOf(users);
        going.fire(new UsersGoing(users));
    }
}
