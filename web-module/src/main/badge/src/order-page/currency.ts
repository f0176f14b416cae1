import codes from '../../../../../../ejb-module/src/main/resources/eu/sigill/purchase/service/field/currencies.txt';
import type { Issues } from './issue';

const KNOWN = new Set(codes.split(/\s+/).filter(Boolean));

export function readCurrency(text: string | null, issues: Issues): string | null {
  if (text === null) {
    return null;
  }
  const code = text.toUpperCase();
  issues.note('CURRENCY_NORMALISED', code !== text);
  issues.note('CURRENCY_INVALID', !KNOWN.has(code));
  return KNOWN.has(code) ? code : null;
}
