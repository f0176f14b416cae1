import type { BadgeData } from '../data';
import { make, seal, star } from '../page/dom';
import { type Stage, setUp } from '../page/stage';
import type { Texts } from '../texts';
import css from './badge.css';
import type { Options, Place } from './options';
import { makePanel } from './panel';

/** Below this width a screen is one that is held in the hand. */
const PHONE = '(max-width: 640px)';

/** The badge as it stands on a page, until it is taken away. */
export class View {
  readonly #stage: Stage;
  readonly #data: BadgeData;
  readonly #texts: Texts;
  readonly #options: Options;
  readonly #phone = matchMedia(PHONE);
  readonly #ending = new AbortController();
  #capsule: HTMLElement | null = null;
  #panel: HTMLElement | null = null;
  #lastScroll = 0;

  constructor(data: BadgeData, options: Options, texts: Texts) {
    this.#data = data;
    this.#options = options;
    this.#texts = texts;
    this.#stage = setUp('sigill-badge', css, options.scheme, texts.language);
    const until = { signal: this.#ending.signal };
    this.#phone.addEventListener('change', () => this.#settle(), until);
    document.addEventListener('keydown', (event) => this.#onKey(event), until);
    document.addEventListener('pointerdown', (event) => this.#onPointer(event), until);
    window.addEventListener('scroll', () => this.#onScroll(), { ...until, passive: true });
    this.#settle();
  }

  remove(): void {
    this.#ending.abort();
    this.#stage.host.remove();
  }

  /** Makes room for the card, which stands in the same corner. */
  stepAside(aside: boolean): void {
    this.#stage.host.classList.toggle('absent', aside);
  }

  get #place(): Place {
    return this.#phone.matches ? this.#options.phone : this.#options.desktop;
  }

  /** Puts everything where this screen wants it. */
  #settle(): void {
    const place = this.#place;
    const { host, root } = this.#stage;
    const home = place.custom === null ? document.body : document.getElementById(place.custom);
    const rating = place.reviews ? this.#data.rating : undefined;
    this.#panel = null;
    host.remove();
    if (!place.shown || home === null || (this.#data.certificate === undefined && rating === undefined)) {
      return;
    }
    for (const [name, is] of Object.entries({ custom: place.custom !== null, bar: place.bar, below: place.below })) {
      host.classList.toggle(name, is);
    }
    host.classList.remove('left', 'right', 'center', 'away');
    host.classList.add(place.side);
    host.style.setProperty('--bottom', `${place.bottom}px`);
    this.#size('--width', place.width);
    this.#size('--height', place.height);
    this.#capsule = this.#makeCapsule(rating);
    root.replaceChildren(make('div', { class: 'all' }, this.#capsule));
    home.append(host);
  }

  #size(name: string, pixels: number | null): void {
    if (pixels === null) {
      this.#stage.host.style.removeProperty(name);
    } else {
      this.#stage.host.style.setProperty(name, `${pixels}px`);
    }
  }

  #makeCapsule(rating: BadgeData['rating']): HTMLElement {
    const texts = this.#texts;
    const mean = rating === undefined ? null : texts.number(rating.mean, 2);
    const marked = this.#data.certificate !== undefined;
    const label = [
      marked ? texts.get('badge.panel.mark') : null,
      mean === null ? null : texts.say('badge.panel.rated', mean),
    ];
    const capsule = make(
      'button',
      {
        type: 'button',
        class: mean === null ? 'capsule' : 'capsule rated',
        'aria-label': label.filter(Boolean).join(', '),
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
      },
      marked ? seal() : null,
      mean === null ? null : make('span', { class: 'mean' }, star(), mean),
    );
    capsule.addEventListener('click', () => (this.#panel === null ? this.#open() : this.#close()));
    return capsule;
  }

  #open(): void {
    this.#panel = makePanel(this.#data, this.#texts, () => this.#close());
    this.#capsule?.setAttribute('aria-expanded', 'true');
    this.#capsule?.after(this.#panel);
    this.#panel.querySelector('button')?.focus({ preventScroll: true });
  }

  #close(): void {
    const within = this.#panel?.contains(this.#stage.root.activeElement) ?? false;
    this.#panel?.remove();
    this.#panel = null;
    this.#capsule?.setAttribute('aria-expanded', 'false');
    if (within) {
      this.#capsule?.focus({ preventScroll: true });
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#panel !== null) {
      this.#close();
    }
  }

  /** A press elsewhere closes the panel; seen from the page, all that is ours is the host. */
  #onPointer(event: Event): void {
    if (this.#panel !== null && !event.composedPath().includes(this.#stage.host)) {
      this.#close();
    }
  }

  /** Out of the way while somebody reads on, and back when they turn round; never while it is used. */
  #onScroll(): void {
    const down = window.scrollY > this.#lastScroll;
    this.#lastScroll = window.scrollY;
    const used = this.#panel !== null || this.#stage.root.activeElement !== null;
    this.#stage.host.classList.toggle('away', this.#place.fades && down && !used);
  }
}
