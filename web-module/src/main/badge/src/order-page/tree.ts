/** Elements whose content is no part of the page: a script's text, and what is not shown. */
const SEALED = new Set(['script', 'template', 'noscript']);

const isSealed = (node: Node | null): boolean => node instanceof Element && SEALED.has(node.localName);

/** Visits what is under a node in document order. With scripts on, a noscript holds text; without, it holds elements. */
function* under(root: Node, kinds: number): Generator<Node> {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, kinds | NodeFilter.SHOW_ELEMENT, (node) =>
    isSealed(node.parentNode) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    yield walker.currentNode;
  }
}

export function* elementsUnder(root: Node): Generator<Element> {
  for (const node of under(root, 0)) {
    yield node as Element;
  }
}

/** The text of an element with blanks in a row as one and none at its ends; null where nothing is left. */
export function textOf(element: Element | undefined): string | null {
  if (!element) {
    return null;
  }
  let text = '';
  for (const node of under(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION)) {
    text += node instanceof Element ? '' : node.nodeValue;
  }
  return text.replace(/\p{White_Space}+/gu, ' ').replace(/^ | $/g, '') || null;
}

/** Classes as they are written: selectors would forget about case on pages without a doctype. */
export const classesOf = (element: Element): string[] => (element.getAttribute('class') ?? '').split(/[\t\n\f\r ]+/);

const DISPLAY =
  /^[\t\n\f\r ]*display[\t\n\f\r ]*:[\t\n\f\r ]*([a-z-]+)[\t\n\f\r ]*(![\t\n\f\r ]*important)?[\t\n\f\r ]*$/i;

/** Whether the element itself says that it is not displayed; style sheets are another matter. */
export function isHidden(element: Element): boolean {
  const style = (element.getAttribute('style') ?? '').replace(/\/\*.*?\*\//gs, '');
  let shown = { value: '', important: false };
  for (const declaration of style.split(';')) {
    const [, value = '', important] = DISPLAY.exec(declaration) ?? [];
    if (value !== '' && (important !== undefined || !shown.important)) {
      shown = { value, important: important !== undefined };
    }
  }
  return shown.value.toLowerCase() === 'none';
}
