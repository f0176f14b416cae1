package eu.sigill.recognition.model;

import eu.sigill.merchant.model.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaShopRecognitions implements ShopRecognitions {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(ShopRecognition recognition) {
        entities.persist(recognition);
    }

    @Override
    public Optional<ShopRecognition> find(ShopId shop) {
        return Optional.ofNullable(entities.find(ShopRecognition.class, shop));
    }

    @Override
    public List<ShopRecognition> all() {
        return entities.createQuery("select r from ShopRecognition r", ShopRecognition.class)
                .getResultList();
    }
}
