const SVG = 'http://www.w3.org/2000/svg';

type Content = Node | string | null;

function fill<E extends Element>(element: E, attributes: Record<string, string>, content: Content[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...content.filter((part) => part !== null));
  return element;
}

/** An element made piece by piece: what comes from a shop stays text, and policies that forbid markup in strings hold. */
export const make = <N extends keyof HTMLElementTagNameMap>(
  name: N,
  attributes: Record<string, string> = {},
  ...content: Content[]
): HTMLElementTagNameMap[N] => fill(document.createElement(name), attributes, content);

/** A picture of one path in a square of 24; decoration, for what it means stands beside it. */
export function icon(kind: string, ...paths: string[]): SVGElement {
  const parts = paths.map((path) => fill(document.createElementNS(SVG, 'path'), { d: path }, []));
  return fill(
    document.createElementNS(SVG, 'svg'),
    { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: kind },
    parts,
  );
}

export const seal = (): SVGElement =>
  icon(
    'seal',
    'M12 1l2.3 2 3-.6 1.2 2.8 2.9 1.1-.4 3L23 12l-2 2.4.4 3-2.9 1.1-1.2 2.8-3-.6L12 23l-2.3-2.3-3 .6-1.2-2.8-2.9-1.1.4-3L1 12l2-2.7-.4-3 2.9-1.1 1.2-2.8 3 .6z',
    'M7.5 12.2l3 3 6-6.4',
  );

export const star = (): SVGElement =>
  icon('star', 'M12 2.5l2.9 6 6.6.9-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5L2.5 9.4l6.6-.9z');

export const cross = (): SVGElement => icon('cross', 'M6 6l12 12M18 6L6 18');

export const tick = (): SVGElement => icon('tick', 'M5 12.5l4.5 4.5L19 7.5');
