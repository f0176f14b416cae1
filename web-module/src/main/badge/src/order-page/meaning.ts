import type { Issues } from './issue';

/** What templates print when they have no value. */
const PLACEHOLDERS = new Set(['undefined', 'null', '-']);

/** The text, unless it only says that there is none. */
export function meaningOf(text: string | null, issues: Issues): string | null {
  const empty = text !== null && PLACEHOLDERS.has(text);
  issues.note('PLACEHOLDER_VALUE', empty);
  return empty ? null : text;
}
