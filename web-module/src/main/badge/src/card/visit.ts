import type { BadgeData, FieldSet, Level } from '../data';
import type { House } from '../house';
import type { Language } from '../language';
import type { OrderPage } from '../order-page';
import { type Code, post, recognise } from '../recognition/recognition';
import { handOver } from './handed-over';
import type { Scene } from './scene';

/** What becomes of the order. */
export type Outcome = 'PROTECTED' | 'WAITING' | 'UNPROTECTED' | 'REMINDED' | 'NONE';

/** What a registration brought about. */
export interface Registered {
  level: Level;
  order: Outcome;
  protectedUpTo?: { amount: string; currency: string };
  /** By which our page confirms it, in a tab of its own. */
  confirmation: string;
}

/** One order on this page. Everything is asked and sent once for it, however often the card is put up. */
export class Visit {
  readonly #house: House;
  readonly #data: BadgeData;
  readonly #page: OrderPage;
  #code: Promise<Code> | null = null;
  #handedOver: Promise<unknown> | null = null;
  /** Whether the shopper is done with the card. */
  over = false;

  constructor(house: House, data: BadgeData, page: OrderPage) {
    this.#house = house;
    this.#data = data;
    this.#page = page;
  }

  /** Who it is; nobody where the shop asks first, or where it could not be found out. */
  recognise(orderToken: string | null): Promise<Code> {
    const { consent, recognition } = this.#data.card;
    this.#code ??=
      consent === true
        ? Promise.resolve(0)
        : recognise(recognition ?? 'OFF', this.#page, this.#house, orderToken).catch(() => 0);
    return this.#code;
  }

  /** Hands a member's order over. */
  handOver(set: FieldSet): Promise<unknown> {
    this.#handedOver ??= post(`${this.#house.url}/api/v1/purchases`, {
      shop: this.#house.shop,
      ...handOver(set, this.#page),
    });
    return this.#handedOver;
  }

  /** The click that begins a contract, with the order it is about. */
  async register(level: Level, set: FieldSet, language: Language): Promise<Registered> {
    const answer = await post(`${this.#house.url}/api/v1/registrations?lang=${language}`, {
      shop: this.#house.shop,
      level,
      terms: this.#data.card.terms,
      language,
      ...handOver(set, this.#page),
    });
    return answer.json();
  }
}

const visits = new Map<string, Visit>();

/** The visit of the order on this page; the same one if the page is looked at again. */
export function visitOf(page: OrderPage, { house, data }: Scene): Visit {
  const key = page.order.orderNr ?? page.order.buyerEmail ?? '';
  const visit = visits.get(key) ?? new Visit(house, data, page);
  visits.set(key, visit);
  return visit;
}
