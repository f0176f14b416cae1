import type { Issues } from './issue';

/** Money in hundredths, since a float is never exact. */
export type Cents = bigint;

const PLAIN = /^[0-9]+\.[0-9]{2}$/;

/** The dot of an abbreviated currency, as in 59,90 kr., is no mark of a number. */
const NOISE = /[\p{L}\p{M}]+\.?|[\p{Sc}\p{White_Space}'‘’]/gu;

const WHOLE = /^[0-9]{1,15}$/;
const FRACTION = /^[0-9]{1,30}$/;

/** The last mark is the decimal one; the other kind groups. One that stands twice can be neither. */
function parse(text: string): Cents | null {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const whole = at < 0 ? text : text.slice(0, at).replaceAll(text[at] === '.' ? ',' : '.', '');
  const fraction = at < 0 ? '0' : text.slice(at + 1);
  if (!WHOLE.test(whole) || !FRACTION.test(fraction)) {
    return null;
  }
  const padded = fraction.padEnd(3, '0');
  return BigInt(whole + padded.slice(0, 2)) + (padded.charAt(2) >= '5' ? 1n : 0n);
}

export function readAmount(text: string | null, issues: Issues): Cents | null {
  const amount = text === null ? null : parse(text.replace(NOISE, ''));
  issues.note('AMOUNT_INVALID', text !== null && amount === null);
  issues.note('AMOUNT_NORMALISED', text !== null && amount !== null && !PLAIN.test(text));
  return amount;
}

export const format = (amount: Cents): string => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
