import type { FieldSet } from '../data';
import type { OrderPage } from '../order-page';

type Text = Record<string, string>;

/** What leaves the page in one case. */
export interface HandedOver {
  order: Text;
  products?: Text[];
}

function pick(fields: { required: string[]; optional: string[] }, values: object): Text {
  const picked: Text = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' && (fields.required.includes(name) || fields.optional.includes(name))) {
      picked[name] = value;
    }
  }
  return picked;
}

/**
 * Exactly the fields of the set, and of products only those that can be reviewed: everything else stays on the page. The
 * order's date stands on no page; it is the day on which the server hears of the order.
 */
export function handOver(set: FieldSet, page: OrderPage): HandedOver {
  const order = pick(set.order, page.order);
  const fields = set.product;
  const products = fields === undefined ? [] : page.products.map((product) => pick(fields, product));
  const whole = products.filter((product) => fields?.required.every((name) => name in product));
  return whole.length === 0 ? { order } : { order, products: whole };
}
