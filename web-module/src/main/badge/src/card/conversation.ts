import type { FieldSet, Level } from '../data';
import type { OrderPage } from '../order-page';
import { Refused } from '../recognition/recognition';
import type { Texts } from '../texts';
import { Card } from './card';
import type { Face } from './face';
import { Faces } from './faces';
import type { Occasion } from './occasion';
import { formAddress } from './prefill';
import type { Scene } from './scene';
import { openForm, openTab } from './tab';
import type { Visit } from './visit';

/** As with the badge: below this width a screen is one that is held in the hand. */
const PHONE = '(max-width: 640px)';

/** A case without fields; the data never lacks the set of a case that comes up. */
const NOTHING: FieldSet = { order: { required: [], optional: [] } };

/** What the card and the shopper say to each other, from the first word to the last. */
export class Conversation {
  readonly #scene: Scene;
  readonly #page: OrderPage;
  readonly #visit: Visit;
  readonly #texts: Texts;
  readonly #faces: Faces;

  constructor(scene: Scene, page: OrderPage, visit: Visit, texts: Texts) {
    this.#scene = scene;
    this.#page = page;
    this.#visit = visit;
    this.#texts = texts;
    this.#faces = new Faces(texts, scene.data, page, `${scene.house.url}/membership/terms`);
  }

  async begin(occasion: Occasion): Promise<void> {
    const { PROTECTION = NOTHING, REMINDER = NOTHING } = this.#scene.data.card.fields;
    switch (occasion.kind) {
      case 'protected': {
        const { cover, more } = occasion;
        const form = { kind: 'form', form: 'protection', why: 'protect', level: cover.level, remind: false } as const;
        return this.#tell(PROTECTION, (card) => this.#faces.protected(cover, more, this.#upgrade(card)), form);
      }
      case 'reminded':
        return this.#tell(REMINDER, () => this.#faces.reminded(REMINDER.product !== undefined), null);
      case 'join': {
        const { cover, more, remind } = occasion;
        return this.#offer((card) =>
          this.#faces.join(
            cover,
            more,
            () => this.#register(card, PROTECTION, 'BASIC'),
            this.#upgrade(card),
            remind ? () => card.show(this.#remind(card, REMINDER)) : null,
          ),
        );
      }
      case 'remind':
        return this.#offer((card) => this.#remind(card, REMINDER));
      case 'form': {
        const { form, why, level, remind } = occasion;
        return this.#offer((card) =>
          this.#faces.form(
            why,
            this.#toForm(card, form, level),
            remind ? () => card.show(this.#remind(card, REMINDER)) : null,
          ),
        );
      }
    }
  }

  #remind(card: Card, set: FieldSet): Face {
    return this.#faces.remind(set.product !== undefined, () => this.#register(card, set, 'REMINDERS'));
  }

  /** Hands a member's order over first: the card promises nothing that has not arrived. */
  async #tell(set: FieldSet, face: (card: Card) => Face, otherwise: Occasion | null): Promise<void> {
    try {
      await this.#visit.handOver(set);
    } catch {
      return otherwise === null ? undefined : this.begin(otherwise);
    }
    if (!this.#scene.until.aborted) {
      this.#offer(face);
    }
  }

  #offer(face: (card: Card) => Face): void {
    const card = this.#putUp();
    card.show(face(card));
  }

  async #register(card: Card, set: FieldSet, level: Level): Promise<void> {
    const tab = openTab(this.#texts.get('badge.card.busy'));
    card.show(this.#faces.busy());
    try {
      const outcome = await this.#visit.register(level, set, this.#texts.language);
      const upTo = outcome.protectedUpTo;
      this.#visit.over = true;
      tab?.location.replace(this.#confirming(outcome.confirmation));
      const amount = upTo ? this.#texts.money(upTo.amount, upTo.currency) : null;
      card.show(this.#faces.done(outcome.order, amount, tab !== null));
    } catch (failure) {
      tab?.close();
      const why = failure instanceof Refused ? failure.sentence : null;
      card.show(this.#faces.failed(why, () => this.#register(card, set, level)));
    }
  }

  /** In the fragment, so that nobody's log tells what was confirmed. */
  #confirming(confirmation: string): string {
    return `${this.#scene.house.url}/membership/confirmed?lang=${this.#texts.language}#${confirmation}`;
  }

  #upgrade(card: Card): () => void {
    return this.#toForm(card, 'membership', 'PLUS');
  }

  #toForm(card: Card, form: 'membership' | 'protection', level: Level): () => void {
    const { house, data } = this.#scene;
    return () => {
      openForm(
        formAddress(`${house.url}/${form}?lang=${this.#texts.language}`, { shop: house.shop, level }, data, this.#page),
      );
      card.close();
    };
  }

  #putUp(): Card {
    const { options, data, until, stepAside } = this.#scene;
    const certified = data.certificate !== undefined;
    const place = matchMedia(PHONE).matches ? options.phone : options.desktop;
    const home = options.checkout === null ? null : document.getElementById(options.checkout);
    const card = new Card(place, home, options.scheme, this.#texts, certified, () => {
      this.#visit.over = true;
      stepAside(false);
    });
    stepAside(home === null && place.custom === null);
    until.addEventListener('abort', () => card.remove());
    return card;
  }
}
