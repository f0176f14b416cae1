package eu.sigill.purchase.service;

import static eu.sigill.privacy.service.PersonalField.given;
import static eu.sigill.privacy.service.PersonalField.known;

import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.privacy.service.FieldName;
import eu.sigill.privacy.service.Person;
import eu.sigill.privacy.service.PersonalData;
import eu.sigill.privacy.service.PersonalField;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.privacy.service.Source;
import eu.sigill.purchase.model.KeptOrders;
import eu.sigill.purchase.model.Purchase;
import eu.sigill.purchase.model.PurchasesEver;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.field.OrderField;
import eu.sigill.purchase.service.field.ProductField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders that somebody had handed over, for their own eyes. They are known by the ids that other rooms know them by. */
@ApplicationScoped
class OwnOrders implements PersonalData {

    @Inject
    PurchasesEver ever;

    @Inject
    PurchaseSeals seals;

    @Inject
    ShopDirectory shops;

    @Override
    public List<PersonalRow> of(Person person) {
        return ever.of(person.ids()).stream().map(this::row).toList();
    }

    @Override
    public Optional<PersonalRow> row(UUID id) {
        return ever.find(id).map(this::row);
    }

    private PersonalRow row(Purchase purchase) {
        var facts = purchase.facts();
        var fields = new ArrayList<PersonalField>();
        fields.add(known(
                FieldName.SHOP,
                shops.find(facts.shop()).map(shop -> shop.profile().name()).orElse("")));
        fields.add(given(FieldName.ORDERED_ON, facts.orderedOn()));
        fields.add(known(
                FieldName.TAKEN_ON,
                LocalDate.ofInstant(purchase.takenAt(), facts.market().zone())));
        purchase.remindedOn().ifPresent(day -> fields.add(known(FieldName.REMINDED_ON, day)));
        seals.open(purchase).forEach((field, value) -> fields.add(given(named(field), value)));
        seals.openProducts(purchase)
                .forEach(product -> product.forEach((field, value) -> fields.add(given(named(field), value))));
        var kind = facts.use() == Use.REMINDER ? KeptOrders.REMINDERS.kind() : KeptOrders.PROTECTED.kind();
        return PersonalRow.of(kind, purchase.id().value(), purchase.keeping(), Source.SHOP, fields);
    }

    private static FieldName named(OrderField field) {
        return switch (field) {
            case ORDER_NUMBER -> FieldName.ORDER_NUMBER;
            case ORDER_DATE -> FieldName.ORDERED_ON;
            case EMAIL -> FieldName.EMAIL;
            case CUSTOMER_NUMBER -> FieldName.CUSTOMER_NUMBER;
            case AMOUNT -> FieldName.AMOUNT;
            case CURRENCY -> FieldName.CURRENCY;
            case DELIVERY_DATE -> FieldName.DELIVERY;
            case PAYMENT_TYPE -> FieldName.PAYMENT;
        };
    }

    private static FieldName named(ProductField field) {
        return switch (field) {
            case URL -> FieldName.PRODUCT_ADDRESS;
            case IMAGE_URL -> FieldName.PRODUCT_PICTURE;
            case NAME -> FieldName.PRODUCT;
            case SKU, GTIN, MPN -> FieldName.PRODUCT_CODE;
            case BRAND -> FieldName.BRAND;
        };
    }
}
