import type { BadgeData, Level } from '../data';
import type { OrderPage } from '../order-page';

/**
 * A form's address with what the page tells in its fragment, which no browser sends: the form is filled in the browser,
 * and nobody knows of it before its last click.
 */
export function formAddress(
  form: string,
  known: Record<string, string> & { level: Level },
  data: BadgeData,
  page: OrderPage,
): string {
  const { PROTECTION, REMINDER } = data.card.fields;
  const fields = (known.level === 'REMINDERS' ? REMINDER : (PROTECTION ?? REMINDER))?.order;
  const fragment = new URLSearchParams(known);
  for (const [name, value] of Object.entries(page.order)) {
    if (value !== null && (fields?.required.includes(name) || fields?.optional.includes(name))) {
      fragment.set(name, value);
    }
  }
  return `${form}#${fragment}`;
}
