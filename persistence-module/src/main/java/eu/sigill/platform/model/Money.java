package eu.sigill.platform.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in a currency, to the cent and never less than nothing.
 *
 * @param amount with as many decimals as the currency has
 */
@Embeddable
public record Money(
        @Column(name = "amount") BigDecimal amount,
        @Column(name = "currency") Currency currency) implements Comparable<Money> {

    /** What an order may add up to at most, in whole units of any currency. */
    public static final BigDecimal MOST = new BigDecimal("9999999999");

    public Money {
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("money is between nothing and " + MOST);
        }
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money nothing(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public boolean isNothing() {
        return amount.signum() == 0;
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /** @throws IllegalArgumentException if the currencies differ: nobody here knows what one is worth in the other */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("two currencies cannot be compared");
        }
        return other;
    }
}
