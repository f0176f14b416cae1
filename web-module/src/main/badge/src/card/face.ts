import { cross, make, seal, star } from '../page/dom';
import type { Texts } from '../texts';

export interface Action {
  text: string;
  run: () => void;
}

/** What a card says at one moment. */
export interface Face {
  title: string;
  lines: string[];
  /** Amounts with what they are. */
  figures?: [name: string, amount: string][];
  action?: Action;
  /** Other ways, as links. */
  more?: Action[];
  /** What a click on the action means, beside it. */
  small?: (Node | string)[];
  dismiss?: string;
  state?: 'busy' | 'wrong';
}

/** The face as elements; everything in it that came from a page or a shop is text. */
export function draw(face: Face, texts: Texts, certified: boolean, close: () => void): Node[] {
  const mark = certified ? seal() : star(); // a shop without the mark does not get it by way of the card
  mark.classList.toggle('turning', face.state === 'busy');
  const { figures, action, more, dismiss, small } = face;
  const parts = [
    make(
      'div',
      { class: 'top' },
      mark,
      make('h2', { class: face.state === 'wrong' ? 'title wrong' : 'title', id: 'title', tabindex: '-1' }, face.title),
      closing(texts, close),
    ),
    ...face.lines.map((line) => make('p', { class: 'line' }, line)),
    figures && make('dl', { class: 'figures' }, ...figures.map(figure)),
    ...(more ?? []).map((way) => make('p', { class: 'more' }, button('link', way))),
    make(
      'div',
      { class: 'actions' },
      action ? button('button go', action) : null,
      dismiss ? button('button', { text: dismiss, run: close }) : null,
    ),
    small && make('p', { class: 'small' }, ...small),
  ];
  return parts.filter((part) => part !== undefined);
}

function closing(texts: Texts, close: () => void): HTMLElement {
  const made = make('button', { type: 'button', class: 'close', 'aria-label': texts.get('badge.card.close') }, cross());
  made.addEventListener('click', close);
  return made;
}

const figure = ([name, amount]: [string, string]) =>
  make('div', { class: 'figure' }, make('dt', {}, name), make('dd', {}, amount));

function button(kind: string, action: Action): HTMLElement {
  const made = make('button', { type: 'button', class: kind }, action.text);
  made.addEventListener('click', action.run, { once: true }); // clicked twice is clicked once
  return made;
}
