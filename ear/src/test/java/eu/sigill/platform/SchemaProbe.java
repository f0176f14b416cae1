package eu.sigill.platform;

import eu.sigill.platform.model.Schema;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

/** Stands in the server beside the house and holds its tables against its entities. */
@Stateless
@PermitAll
public class SchemaProbe {

    @PersistenceUnit(unitName = "sigill")
    @SuppressWarnings("NullAway.Init")
    EntityManagerFactory entities;

    public void validate() {
        Schema.validate(entities);
    }

    public int entities() {
        return entities.getMetamodel().getEntities().size();
    }
}
