import { md5 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { format } from './amount';
import { type Issue, Issues } from './issue';
import { type Order, type Raw, rawFrom, readOrder } from './order';
import { baseOf } from './page-address';
import { ITEM, type Product, readProduct } from './product';
import { classesOf, elementsUnder, isHidden } from './tree';
import { type Protectable, protectableOf, type SufficientFor, upgradeOf, usesOf } from './uses';

export interface OrderPage {
  rootPresent: boolean;
  raw: Raw;
  order: Omit<Order, 'orderAmount'> & { orderAmount: string | null };
  emailValid: boolean;
  emailHash: { md5: string; sha256: string } | null;
  products: Product[];
  sufficientFor: SufficientFor;
  protectable: Protectable;
  upgradeOfferForBasic: boolean | null;
  issues: Issue[];
}

const ROOT = 'trustedShopsCheckout';

function findRoot(document: Document, issues: Issues): Element | undefined {
  const roots = [...elementsUnder(document)].filter((element) => element.id === ROOT);
  const root = roots[0];
  issues.note('ROOT_MISSING', root === undefined);
  issues.note('ROOT_DUPLICATE', roots.length > 1);
  issues.note('ROOT_NOT_DIV', root !== undefined && root.localName !== 'div');
  issues.note('ROOT_VISIBLE', root !== undefined && !isOutOfSight(root));
  return root;
}

function isOutOfSight(root: Element): boolean {
  for (let element: Element | null = root; element !== null; element = element.parentElement) {
    if (isHidden(element)) {
      return true;
    }
  }
  return false;
}

const hashesOf = (address: string) => ({
  md5: bytesToHex(md5(utf8ToBytes(address))),
  sha256: bytesToHex(sha256(utf8ToBytes(address))),
});

/**
 * Reads the block that a shop prints about an order on its confirmation page, and says what can be done with it.
 *
 * The server has a twin of this reader, `eu.sigill.badge.service.page.OrderPageReader`; tests hold them together.
 */
export function readOrderPage(document: Document, page: string = document.URL): OrderPage {
  const issues = new Issues();
  const root = findRoot(document, issues);
  const elements = root === undefined ? [] : [...elementsUnder(root)];
  const base = baseOf(document, page);
  const raw = rawFrom(elements);
  // a page without a block has nothing more to be told about than that
  const order = readOrder(raw, root === undefined ? new Issues() : issues);
  const products = elements
    .filter((element) => classesOf(element).includes(ITEM))
    .map((item) => readProduct(item, base, issues));
  const sufficientFor = usesOf(order, products);
  const protectable = protectableOf(order, sufficientFor);
  return {
    rootPresent: root !== undefined,
    raw,
    order: { ...order, orderAmount: order.orderAmount === null ? null : format(order.orderAmount) },
    emailValid: order.buyerEmail !== null,
    emailHash: order.buyerEmail === null ? null : hashesOf(order.buyerEmail),
    products,
    sufficientFor,
    protectable,
    upgradeOfferForBasic: upgradeOf(order, protectable),
    issues: issues.list(),
  };
}
