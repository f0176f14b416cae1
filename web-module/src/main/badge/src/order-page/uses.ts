import { type Cents, format } from './amount';
import type { Order } from './order';
import { isReviewable, type Product } from './product';

/** Which uses the fields of a page are enough for. */
export interface SufficientFor {
  reviewInvitation: boolean;
  buyerProtection: boolean;
  productReviewsNl: boolean;
  productReviewsPl: boolean;
}

/** How much of an order could be protected, by level. */
export type Protectable = Partial<Record<'BASIC' | 'PLUS' | 'PL_SINGLE', string>>;

const BASIC: Cents = 100_00n;
const PLUS: Cents = 20_000_00n;
const PL_SINGLE: Cents = 10_000_00n;

export function usesOf(order: Order, products: Product[]): SufficientFor {
  const { buyerEmail, orderNr, orderAmount, currency, paymentType } = order;
  const reviewInvitation = buyerEmail !== null && orderNr !== null;
  const reviewable = products.filter(isReviewable);
  return {
    reviewInvitation,
    buyerProtection: reviewInvitation && orderAmount !== null && currency !== null && paymentType !== null,
    productReviewsNl: reviewInvitation && reviewable.length > 0,
    productReviewsPl: reviewInvitation && reviewable.some(({ sku, gtin }) => sku !== null && gtin !== null),
  };
}

const capped = (amount: Cents, cap: Cents): string => format(amount < cap ? amount : cap);

export function protectableOf({ orderAmount, currency }: Order, uses: SufficientFor): Protectable {
  if (!uses.buyerProtection || orderAmount === null) {
    return {};
  }
  if (currency === 'EUR') {
    return { BASIC: capped(orderAmount, BASIC), PLUS: capped(orderAmount, PLUS) };
  }
  return currency === 'PLN' ? { PL_SINGLE: capped(orderAmount, PL_SINGLE) } : {};
}

/** Whether a Basic member would be offered more; null where there is no Basic. */
export const upgradeOf = (order: Order, protectable: Protectable): boolean | null =>
  protectable.BASIC === undefined || order.orderAmount === null ? null : order.orderAmount > BASIC;
