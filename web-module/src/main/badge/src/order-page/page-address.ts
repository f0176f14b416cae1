import { elementsUnder } from './tree';
import { resolve } from './web-address';

/** What HTML cuts off an address. */
const ENDS = /^[\t\n\f\r ]+|[\t\n\f\r ]+$/g;

/** What relative addresses on a page start from: its first base where that is one of the web, else its own address. */
export function baseOf(document: Document, page: string): string {
  for (const element of elementsUnder(document)) {
    const href = element.localName === 'base' ? element.getAttribute('href') : null;
    if (href !== null) {
      return resolve(href.replace(ENDS, ''), page) ?? page;
    }
  }
  return page;
}
