package eu.sigill.privacy.model.register;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaActivities implements Activities {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Activity activity) {
        entities.persist(activity);
    }

    @Override
    public Optional<Activity> find(Processing processing) {
        return Optional.ofNullable(entities.find(Activity.class, processing));
    }

    @Override
    public List<Activity> all() {
        return entities.createQuery("select a from Activity a", Activity.class)
                .getResultStream()
                .sorted(comparing(Activity::processing))
                .toList();
    }

    @Override
    public Controller controller() {
        return Optional.ofNullable(entities.find(Controller.class, Controller.ONLY))
                .orElseGet(this::nameless);
    }

    private Controller nameless() {
        var nameless = new Controller();
        entities.persist(nameless);
        return nameless;
    }
}
