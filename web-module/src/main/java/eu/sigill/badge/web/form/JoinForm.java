package eu.sigill.badge.web.form;

import eu.sigill.badge.service.card.Registration;
import eu.sigill.badge.service.card.ShopOffer;
import eu.sigill.member.model.Level;
import eu.sigill.member.service.MembershipTerms;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.web.language.Texts;
import eu.sigill.protection.service.cover.CoverView;
import eu.sigill.purchase.service.HandedOver;
import eu.sigill.purchase.service.field.OrderField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What {@code joining/join.xhtml} shows: a form for joining, or for having an order protected, with what somebody typed.
 *
 * @param order whether there must be an order
 * @param typed by the names of the fields
 * @param wrong what is wrong with a field, by its name; under the empty name, with the whole
 */
public record JoinForm(ShopOffer offer, boolean order, Map<String, String> typed, Map<String, String> wrong) {

    private static final String LEVEL = "level";

    private static final String TERMS = "terms";

    /** What can be typed of an order: all but its products. */
    private static final Set<OrderField> FIELDS = EnumSet.allOf(OrderField.class);

    static JoinForm fresh(ShopOffer offer, boolean order) {
        return new JoinForm(offer, order, Map.of(), Map.of());
    }

    /** With what a browser sent. */
    static JoinForm typed(ShopOffer offer, boolean order, UnaryOperator<@Nullable String> parameter) {
        var typed = new HashMap<String, String>();
        FIELDS.forEach(field -> keep(field.text(), parameter, typed));
        keep(LEVEL, parameter, typed);
        keep(TERMS, parameter, typed);
        return new JoinForm(offer, order, Map.copyOf(typed), Map.of());
    }

    private static void keep(String name, UnaryOperator<@Nullable String> parameter, Map<String, String> typed) {
        var value = parameter.apply(name);
        if (value != null && !value.isBlank()) {
            typed.put(name, value.strip());
        }
    }

    /** The same, with what the house says against it: beside its field, where the form has it. */
    JoinForm refused(Refusal no, Texts texts) {
        var field = no.field().map(name -> name.equals("email") ? OrderField.EMAIL.text() : name);
        var shown = field.filter(name -> name.equals(LEVEL)
                        || FIELDS.stream().anyMatch(one -> one.text().equals(name)))
                .orElse("");
        return new JoinForm(offer, order, typed, Map.of(shown, texts.no(no)));
    }

    /**
     * What the last click asks for. What an order costs, and all that goes with it, matters for protection only, so a
     * reminder leaves it here, whatever was typed.
     *
     * @throws InvalidField if no level was chosen
     */
    Registration registration(Language language) {
        var level = choices().stream()
                .map(Choice::level)
                .filter(one -> one.name().equals(typed.get(LEVEL)))
                .findFirst()
                .orElseThrow(() -> new InvalidField(LEVEL, "choose a level"));
        var handed = handedOver(level);
        return new Registration(
                offer.shop().id(),
                level,
                typed.getOrDefault(TERMS, ""),
                language,
                handed.isPresent() ? Optional.empty() : address(),
                handed,
                Registration.Place.FORM);
    }

    private Optional<EmailAddress> address() {
        return Optional.ofNullable(typed.get(OrderField.EMAIL.text()))
                .map(text -> EmailAddress.parse(text)
                        .orElseThrow(() -> new InvalidField(OrderField.EMAIL.text(), "this is no address")));
    }

    private Optional<HandedOver> handedOver(Level level) {
        if (!order && !typed.containsKey(OrderField.ORDER_NUMBER.text())) {
            return Optional.empty();
        }
        var taken = offer.caseOf(level).fields();
        var handed = FIELDS.stream()
                .filter(taken::allows)
                .map(OrderField::text)
                .filter(typed::containsKey)
                .collect(Collectors.toMap(name -> name, name -> typed.getOrDefault(name, "")));
        return Optional.of(new HandedOver(handed, List.of()));
    }

    /** What somebody can choose here; where orders are not protected, reminders alone, and at some shops nothing. */
    public List<Choice> choices() {
        var all = new ArrayList<Choice>();
        if (offer.isProtecting()) {
            offer.covers().covers().forEach(cover -> all.add(new Choice(cover.level(), Optional.of(cover))));
        }
        if (offer.isReminding() && (all.isEmpty() || !order)) {
            all.add(new Choice(Level.REMINDERS, Optional.empty()));
        }
        return List.copyOf(all);
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    public String currency() {
        return typed.getOrDefault(
                OrderField.CURRENCY.text(), offer.market().currency().getCurrencyCode());
    }

    public String termsVersion() {
        return MembershipTerms.VERSION;
    }

    @Override
    public String toString() {
        return "JoinForm[" + offer.shop().id() + "]";
    }

    /** A level with what it covers. */
    public record Choice(Level level, Optional<CoverView> cover) {}
}
