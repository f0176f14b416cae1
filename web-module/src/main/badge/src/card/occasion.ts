import type { BadgeData, Cover, Level } from '../data';
import type { OrderPage } from '../order-page';
import { cents } from './cents';

/**
 * What the card is there for.
 *
 * - protected, reminded: a member's order goes over at once, and the card says what that means
 * - join, remind: somebody new is offered it, and a click registers them
 * - form: the page does not tell enough, or people cannot join on the spot; a click opens a form
 */
export type Occasion =
  | { kind: 'protected'; cover: Cover; more: Cover | null }
  | { kind: 'reminded' }
  | { kind: 'join'; cover: Cover; more: Cover | null }
  | { kind: 'remind' }
  | { kind: 'form'; form: 'membership' | 'protection'; level: Level };

const LEVELS: Record<number, Level> = { 1: 'BASIC', 2: 'PLUS', 3: 'REMINDERS' };

/** What is to be said on this page to somebody of this level; null where there is nothing. */
export function occasionFor(data: BadgeData, page: OrderPage, code: number): Occasion | null {
  const level = LEVELS[code];
  return data.card.fields.PROTECTION === undefined || level === 'REMINDERS'
    ? ofReminders(data, page, level)
    : ofProtection(data, page, level);
}

function ofReminders({ card }: BadgeData, page: OrderPage, level: Level | undefined): Occasion | null {
  if (card.fields.REMINDER === undefined) {
    return null;
  }
  const enough = page.sufficientFor.reviewInvitation;
  if (level !== undefined) {
    return enough ? { kind: 'reminded' } : null;
  }
  return enough ? { kind: 'remind' } : { kind: 'form', form: 'membership', level: 'REMINDERS' };
}

function ofProtection({ card }: BadgeData, page: OrderPage, level: Level | undefined): Occasion {
  const covers = [...(card.covers ?? [])].sort((a, b) => Number(cents(a.amount) - cents(b.amount)));
  const cover = covers.find((one) => one.level === (level ?? 'BASIC')) ?? covers.at(-1);
  if (card.registration !== true || cover === undefined) {
    return { kind: 'form', form: 'protection', level: level ?? 'BASIC' };
  }
  const { orderAmount, currency } = page.order;
  if (!page.sufficientFor.buyerProtection || orderAmount === null || currency !== cover.currency) {
    return { kind: 'form', form: level === undefined ? 'membership' : 'protection', level: level ?? 'BASIC' };
  }
  const most = covers.at(-1) ?? cover;
  const better = cents(orderAmount) > cents(cover.amount) && cents(most.amount) > cents(cover.amount);
  return { kind: level === undefined ? 'join' : 'protected', cover, more: better ? most : null };
}
