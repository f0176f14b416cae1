import { type Cents, readAmount } from './amount';
import { readCurrency } from './currency';
import { readDeliveryDate } from './delivery-date';
import { isEmailAddress } from './email';
import type { Issues } from './issue';
import { meaningOf } from './meaning';
import { textOf } from './tree';

/** The fields of an order, by the ids that shops print them under. */
const IDS = {
  orderNr: 'tsCheckoutOrderNr',
  customerNr: 'tsCheckoutBuyerId',
  buyerEmail: 'tsCheckoutBuyerEmail',
  orderAmount: 'tsCheckoutOrderAmount',
  currency: 'tsCheckoutOrderCurrency',
  paymentType: 'tsCheckoutOrderPaymentType',
  estDeliveryDate: 'tsCheckoutOrderEstDeliveryDate',
} as const;

type Field = keyof typeof IDS;

/** The fields as they are printed. */
export type Raw = Record<Field, string | null>;

/** The fields as they are meant. */
export type Order = Omit<Raw, 'orderAmount'> & { orderAmount: Cents | null };

/** The text that each field has, null where there is none. */
export function rawFrom(elements: Iterable<Element>): Raw {
  const byId = new Map<string, Element>();
  for (const element of elements) {
    if (!byId.has(element.id)) {
      byId.set(element.id, element);
    }
  }
  return Object.fromEntries(Object.entries(IDS).map(([field, id]) => [field, textOf(byId.get(id))])) as Raw;
}

function readEmail(text: string | null, issues: Issues): string | null {
  issues.note('EMAIL_MISSING', text === null);
  if (text === null) {
    return null;
  }
  const address = text.toLowerCase();
  issues.note('EMAIL_NORMALISED', address !== text);
  issues.note('EMAIL_INVALID', !isEmailAddress(address));
  return isEmailAddress(address) ? address : null;
}

function readPaymentType(text: string | null, issues: Issues): string | null {
  const isEmail = text !== null && isEmailAddress(text.toLowerCase());
  issues.note('PAYMENT_TYPE_MISSING', text === null);
  issues.note('PAYMENT_TYPE_IS_EMAIL', isEmail);
  return isEmail ? null : text;
}

export function readOrder(raw: Raw, issues: Issues): Order {
  const text = (field: Field) => meaningOf(raw[field], issues);
  return {
    orderNr: text('orderNr'),
    customerNr: text('customerNr'),
    buyerEmail: readEmail(text('buyerEmail'), issues),
    orderAmount: readAmount(text('orderAmount'), issues),
    currency: readCurrency(text('currency'), issues),
    paymentType: readPaymentType(text('paymentType'), issues),
    estDeliveryDate: readDeliveryDate(text('estDeliveryDate'), issues),
  };
}
