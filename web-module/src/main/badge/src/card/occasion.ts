import type { BadgeData, Cover, Level } from '../data';
import type { OrderPage } from '../order-page';
import { cents } from './cents';

/**
 * What the card is there for.
 *
 * - protected, reminded: a member's order goes over at once, and the card says what that means
 * - join, remind: somebody new is offered it, and a click registers them
 * - form: the page does not tell enough, or people cannot join on the spot; a click opens a form
 *
 * Somebody new who is offered protection may want a reminder alone, where the shop has one.
 */
export type Occasion =
  | { kind: 'protected'; cover: Cover; more: Cover | null }
  | { kind: 'reminded' }
  | { kind: 'join'; cover: Cover; more: Cover | null; remind: boolean }
  | { kind: 'remind' }
  | { kind: 'form'; form: 'membership' | 'protection'; why: Why; level: Level; remind: boolean };

/** Why there is a form: for protection or a reminder something is missing, or the order is in another currency. */
export type Why = 'protect' | 'currency' | 'remind';

const LEVELS: Record<number, Level> = { 1: 'BASIC', 2: 'PLUS', 3: 'REMINDERS' };

/** What is to be said on this page to somebody of this level; null where there is nothing. */
export function occasionFor(data: BadgeData, page: OrderPage, code: number): Occasion | null {
  const level = LEVELS[code];
  const covers = [...(data.card.covers ?? [])].sort((a, b) => Number(cents(a.amount) - cents(b.amount)));
  const cover = covers.find((one) => one.level === (level ?? 'BASIC')) ?? covers.at(-1);
  return data.card.fields.PROTECTION === undefined || cover === undefined || level === 'REMINDERS'
    ? ofReminders(data, page, level)
    : ofProtection(data, page, level, cover, covers.at(-1) ?? cover);
}

function ofReminders({ card }: BadgeData, page: OrderPage, level: Level | undefined): Occasion | null {
  if (card.fields.REMINDER === undefined) {
    return null;
  }
  const enough = page.sufficientFor.reviewInvitation;
  if (level !== undefined) {
    return enough ? { kind: 'reminded' } : null;
  }
  return enough
    ? { kind: 'remind' }
    : { kind: 'form', form: 'membership', why: 'remind', level: 'REMINDERS', remind: false };
}

function ofProtection(
  { card }: BadgeData,
  page: OrderPage,
  level: Level | undefined,
  cover: Cover,
  most: Cover,
): Occasion {
  const remind = level === undefined && card.fields.REMINDER !== undefined && page.sufficientFor.reviewInvitation;
  const { orderAmount, currency } = page.order;
  const why = currency !== null && currency !== cover.currency ? 'currency' : 'protect';
  const form = { kind: 'form', why, level: level ?? 'BASIC', remind } as const;
  if (card.registration !== true) {
    return { ...form, form: 'protection' };
  }
  if (!page.sufficientFor.buyerProtection || orderAmount === null || why === 'currency') {
    return { ...form, form: level === undefined ? 'membership' : 'protection' };
  }
  const better = cents(orderAmount) > cents(cover.amount) && cents(most.amount) > cents(cover.amount);
  const more = better ? most : null;
  return level === undefined ? { kind: 'join', cover, more, remind } : { kind: 'protected', cover, more };
}
