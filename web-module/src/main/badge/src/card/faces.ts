import type { BadgeData, Cover } from '../data';
import type { OrderPage } from '../order-page';
import { make } from '../page/dom';
import type { Texts } from '../texts';
import { cents } from './cents';
import type { Action, Face } from './face';
import type { Why } from './occasion';
import type { Outcome } from './visit';

/** Stands in a sentence for a link; no text has it. */
const PLACE = '\u0001';

/** What the card says on each occasion. */
export class Faces {
  readonly #texts: Texts;
  readonly #data: BadgeData;
  readonly #page: OrderPage;
  readonly #terms: string;

  /** @param terms where the terms of membership stand */
  constructor(texts: Texts, data: BadgeData, page: OrderPage, terms: string) {
    this.#texts = texts;
    this.#data = data;
    this.#page = page;
    this.#terms = terms;
  }

  /** A member's order was handed over; where not all of it can be protected, there is more to be had. */
  protected(cover: Cover, more: Cover | null, upgrade: () => void): Face {
    const texts = this.#texts;
    const title = texts.get('badge.card.member');
    const figures = this.#figures(cover);
    if (more === null) {
      const lines = [texts.say('badge.card.member.text', this.#data.name)];
      return { title, lines, figures, dismiss: texts.get('badge.card.fine') };
    }
    return {
      title,
      lines: [
        texts.say('badge.card.protected.part', this.#amount),
        this.#isWhole(more)
          ? texts.say('badge.card.upgrade', money(more, texts))
          : texts.say('badge.card.upgrade.more', money(more, texts)),
      ],
      figures,
      action: {
        text: texts.get(this.#isWhole(more) ? 'badge.card.upgrade.go' : 'badge.card.upgrade.more.go'),
        run: upgrade,
      },
      dismiss: texts.get('badge.card.no'),
    };
  }

  reminded(products: boolean): Face {
    const texts = this.#texts;
    return {
      title: texts.get('badge.card.reminded'),
      lines: [
        texts.say('badge.card.reminded.text', this.#data.name),
        texts.get(products ? 'badge.card.reminded.products' : 'badge.card.reminded.order'),
      ],
      dismiss: texts.get('badge.card.fine'),
    };
  }

  /** Membership is offered, and what comes of it for this order. */
  join(cover: Cover, more: Cover | null, join: () => void, upgrade: () => void, remind: (() => void) | null): Face {
    const texts = this.#texts;
    return {
      title: texts.get('badge.card.join'),
      lines: [texts.say('badge.card.join.text', this.#data.name), texts.get('badge.card.join.more')],
      figures: this.#figures(cover),
      more: [...(more === null ? [] : [{ text: this.#plus(more), run: upgrade }]), ...this.#reminding(remind)],
      action: { text: texts.get('badge.card.join.go'), run: join },
      dismiss: texts.get('badge.card.no'),
      small: this.#linked(texts.say('badge.card.join.terms', PLACE)),
    };
  }

  /** Whoever wants a reminder alone finds it on a face of its own, which says what that click sends. */
  #reminding(remind: (() => void) | null): Action[] {
    return remind === null ? [] : [{ text: this.#texts.get('badge.card.join.remind'), run: remind }];
  }

  #plus(more: Cover): string {
    const texts = this.#texts;
    return this.#isWhole(more)
      ? texts.say('badge.card.join.plus', money(more, texts))
      : texts.say('badge.card.join.plus.more', money(more, texts));
  }

  remind(products: boolean, remind: () => void): Face {
    const texts = this.#texts;
    return {
      title: texts.get('badge.card.remind'),
      lines: [texts.say('badge.card.remind.text', this.#data.name), texts.get('badge.card.remind.end')],
      action: { text: texts.get('badge.card.remind.go'), run: remind },
      dismiss: texts.get('badge.card.no'),
      small: this.#linked(
        products ? texts.say('badge.card.remind.terms.products', PLACE) : texts.say('badge.card.remind.terms', PLACE),
      ),
    };
  }

  /** What is missing goes into a form; of an order in another currency nothing is said. */
  form(why: Why, open: () => void, remind: (() => void) | null): Face {
    const texts = this.#texts;
    const { name } = this.#data;
    const [title, line] = {
      protect: [texts.get('badge.card.form'), texts.say('badge.card.form.text', name)],
      currency: [texts.get('badge.card.form.another'), texts.say('badge.card.form.other', name)],
      remind: [texts.get('badge.card.remind'), texts.say('badge.card.remind.text', name)],
    }[why] as [string, string];
    return {
      title,
      lines: [line, texts.get('badge.card.form.more')],
      more: this.#reminding(remind),
      action: { text: texts.get('badge.card.form.go'), run: open },
      dismiss: texts.get('badge.card.no'),
    };
  }

  busy(): Face {
    return { title: this.#texts.get('badge.card.busy'), lines: [], state: 'busy' };
  }

  /** What came of a click; the amount where the order is protected, and whether the browser let a tab open that confirms. */
  done(order: Outcome, upTo: string | null, inTab: boolean): Face {
    const texts = this.#texts;
    return {
      title: texts.get(upTo === null ? 'badge.card.done' : 'badge.card.protected'),
      lines: [this.#outcome(order, upTo), ...(inTab ? [texts.get('badge.card.done.tab')] : [])],
      dismiss: texts.get('badge.card.fine'),
    };
  }

  #outcome(order: Outcome, upTo: string | null): string {
    const { name } = this.#data;
    if (upTo !== null) {
      return this.#texts.say('badge.card.done.protected', name, upTo);
    }
    if (order === 'REMINDED') {
      return this.#texts.say('badge.card.reminded.text', name);
    }
    return order === 'WAITING'
      ? this.#texts.say('badge.card.done.waiting', name)
      : this.#texts.say('badge.card.done.unprotected', name);
  }

  /** @param why what the server says, in the reader's language; null where nobody knows */
  failed(why: string | null, again: () => void): Face {
    const texts = this.#texts;
    return {
      title: texts.get('badge.card.failed'),
      lines: why === null ? [texts.get('badge.card.failed.text')] : [why, texts.get('badge.card.refused.text')],
      action: { text: texts.get('badge.card.again'), run: again },
      dismiss: texts.get('badge.card.no'),
      state: 'wrong',
    };
  }

  get #amount(): string {
    const { orderAmount, currency } = this.#page.order;
    return orderAmount === null || currency === null ? '' : this.#texts.money(orderAmount, currency);
  }

  #figures(cover: Cover): [string, string][] {
    return [
      [this.#texts.get('badge.card.amount'), this.#amount],
      [this.#texts.get(this.#isWhole(cover) ? 'badge.card.limit' : 'badge.card.covered'), money(cover, this.#texts)],
    ];
  }

  /** Whether the whole order lies within this cover. */
  #isWhole(cover: Cover): boolean {
    const { orderAmount } = this.#page.order;
    return orderAmount !== null && cents(orderAmount) <= cents(cover.amount);
  }

  /** The sentence with the terms' name as a link in its place. */
  #linked(sentence: string): (Node | string)[] {
    const [before = '', after = ''] = sentence.split(PLACE);
    const link = make(
      'a',
      { href: `${this.#terms}?lang=${this.#texts.language}`, target: '_blank', rel: 'noopener noreferrer' },
      this.#texts.get('badge.card.terms'),
    );
    return [before, link, after];
  }
}

const money = (cover: Cover, texts: Texts): string => texts.money(cover.amount, cover.currency);
