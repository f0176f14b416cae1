package eu.sigill.platform.service;

import eu.sigill.platform.model.Schema;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;

/**
 * Wakes the house: tables first, then keys. Whoever else starts by itself says {@code @DependsOn("StartUp")}, and each timer
 * {@code @DependsOn("Restoration")}, which comes after it.
 */
@Startup
@Singleton
public class StartUp {

    @Resource(lookup = "java:jboss/datasources/SigillDS")
    DataSource database;

    @PersistenceUnit
    EntityManagerFactory entities;

    @Inject
    FirstKeys keys;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void wake() {
        AtStart.must(() -> {
            PlatformLog.LOG.migrated(Schema.migrate(database));
            Schema.validate(entities);
            keys.open();
        });
    }
}
