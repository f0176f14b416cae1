import type { Issues } from './issue';

const PLAIN = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const EUROPEAN = /^([0-9]{2})([./])([0-9]{2})\2([0-9]{4})$/;

/** Whether the calendar has this day; asks no clock and knows no time zone. */
function exists(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const longest = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= longest;
}

export function readDeliveryDate(text: string | null, issues: Issues): string | null {
  const date = text?.replace(EUROPEAN, '$4-$3-$1') ?? '';
  const [, year, month, day] = PLAIN.exec(date) ?? [];
  const fits = exists(Number(year), Number(month), Number(day));
  issues.note('DELIVERY_DATE_INVALID', text !== null && !fits);
  issues.note('DELIVERY_DATE_NORMALISED', fits && date !== text);
  return fits ? date : null;
}
