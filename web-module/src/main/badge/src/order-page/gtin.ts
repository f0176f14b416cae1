import type { Issues } from './issue';

const DIGITS = /^(?:[0-9]{8}|[0-9]{12,14})$/;

/** From the right, digits count three times and once in turn; the last one brings the sum up to a ten. */
function checks(gtin: string): boolean {
  const sum = [...gtin].reverse().reduce((so, digit, at) => so + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return DIGITS.test(gtin) && sum % 10 === 0;
}

export function readGtin(text: string | null, issues: Issues): string | null {
  if (text === null) {
    return null;
  }
  const gtin = text.replaceAll(' ', '');
  issues.note('GTIN_NORMALISED', gtin !== text);
  issues.note('GTIN_INVALID', !checks(gtin));
  return checks(gtin) ? gtin : null;
}
