import type { House } from './house';

export interface Fields {
  required: string[];
  optional: string[];
}

/** Exactly what may leave the page in one case; without products where they are none of our business. */
export interface FieldSet {
  order: Fields;
  product?: Fields;
}

export type Level = 'REMINDERS' | 'BASIC' | 'PLUS';

/** Up to how much an order of a member of this level is protected here. */
export interface Cover {
  level: Level;
  amount: string;
  currency: string;
}

export interface CardData {
  /** Whether nothing may be asked or sent before the shopper clicks. */
  consent?: boolean;
  recognition?: 'V1' | 'V2' | 'OFF';
  /** Whether people can join on the spot in this market; else there is a form. */
  registration?: boolean;
  terms: string;
  covers?: Cover[];
  fields: { REMINDER?: FieldSet; PROTECTION?: FieldSet };
}

/** What the server tells of a shop. */
export interface BadgeData {
  shop: string;
  name: string;
  market: string;
  language: string;
  certificate?: { validFrom: string; validTo: string };
  rating?: { count: number; mean: number; grade: string };
  profile: string;
  card: CardData;
}

export async function fetchData(house: House): Promise<BadgeData> {
  const answer = await fetch(`${house.url}/badge/${house.shop}.json`, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!answer.ok) {
    throw new Error(`the badge's data: ${answer.status}`);
  }
  return answer.json();
}
