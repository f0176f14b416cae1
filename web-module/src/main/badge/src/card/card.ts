import type { Place, Scheme } from '../badge/options';
import { make } from '../page/dom';
import { type Stage, setUp } from '../page/stage';
import type { Texts } from '../texts';
import css from './card.css';
import { draw, type Face } from './face';

/** What shops listen for; the second name is the one they know from before. */
const CLOSED = ['sigill_card_closed', 'trustbadge_event_card_closed'];

/** Readers aloud say only what changes in a place that they have seen before. */
const SEEN = 100;

/** The card beside an order: a region of the page that takes no focus by itself and goes at a word. */
export class Card {
  readonly #stage: Stage;
  readonly #texts: Texts;
  readonly #certified: boolean;
  readonly #content = make('section', { class: 'card sheet', 'aria-labelledby': 'title' });
  readonly #said = make('p', { class: 'hidden', role: 'status' });
  readonly #ending = new AbortController();
  readonly #whenClosed: () => void;

  constructor(
    place: Place,
    home: Element | null,
    scheme: Scheme,
    texts: Texts,
    certified: boolean,
    whenClosed: () => void,
  ) {
    this.#texts = texts;
    this.#certified = certified;
    this.#whenClosed = whenClosed;
    this.#stage = setUp('sigill-card', css, scheme, texts.language);
    const { host, root } = this.#stage;
    host.classList.add(home === null ? place.side : 'inline');
    host.style.setProperty('--bottom', `${place.bottom}px`);
    root.append(make('div', { class: 'all' }, this.#content, this.#said));
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.close(), {
      signal: this.#ending.signal,
    });
    (home ?? document.body).append(host);
  }

  show(face: Face): void {
    const held = this.#stage.root.activeElement !== null;
    this.#content.replaceChildren(...draw(face, this.#texts, this.#certified, () => this.close()));
    this.#content.setAttribute('aria-busy', String(face.state === 'busy'));
    if (held) {
      // whoever was in the card stays in it; nobody else is brought there
      this.#content.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true });
    }
    setTimeout(() => {
      this.#said.textContent = face.title;
    }, SEEN);
  }

  /** Takes it away because the shopper wants so, and tells the page. */
  close(): void {
    this.remove();
    this.#whenClosed();
    for (const name of CLOSED) {
      document.dispatchEvent(new CustomEvent(name, { bubbles: true }));
    }
  }

  /** Takes it away because the page wants so. */
  remove(): void {
    this.#ending.abort();
    this.#stage.host.remove();
  }
}
