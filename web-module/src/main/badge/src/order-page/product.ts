import { readGtin } from './gtin';
import type { Issue, Issues } from './issue';
import { meaningOf } from './meaning';
import { classesOf, elementsUnder, textOf } from './tree';
import { resolve } from './web-address';

export interface Product {
  url: string | null;
  imageUrl: string | null;
  name: string | null;
  sku: string | null;
  gtin: string | null;
  mpn: string | null;
  brand: string | null;
}

export const ITEM = 'tsCheckoutProductItem';
const FIELD = /^tsCheckoutProduct(Url|ImageUrl|Name|SKU|GTIN|MPN|Brand)$/;

function firstOfEachField(item: Element): Map<string, Element> {
  const fields = new Map<string, Element>();
  for (const element of elementsUnder(item)) {
    for (const name of classesOf(element)) {
      if (FIELD.test(name) && !fields.has(name)) {
        fields.set(name, element);
      }
    }
  }
  return fields;
}

function readAddress(text: string | null, base: string, issues: Issues, kind: 'IMAGE' | 'PRODUCT'): string | null {
  const address = text === null ? null : resolve(text, base);
  issues.note(`${kind}_URL_REJECTED` satisfies Issue, text !== null && address === null);
  issues.note(`${kind}_URL_RESOLVED` satisfies Issue, address !== null && address !== text);
  return address;
}

export function readProduct(item: Element, base: string, issues: Issues): Product {
  const fields = firstOfEachField(item);
  const text = (field: string) => meaningOf(textOf(fields.get(`tsCheckoutProduct${field}`)), issues);
  const product = {
    url: readAddress(text('Url'), base, issues, 'PRODUCT'),
    imageUrl: readAddress(text('ImageUrl'), base, issues, 'IMAGE'),
    name: text('Name'),
    sku: text('SKU'),
    gtin: readGtin(text('GTIN'), issues),
    mpn: text('MPN'),
    brand: text('Brand'),
  };
  issues.note('PRODUCT_INCOMPLETE', !isReviewable(product));
  return product;
}

/** Whether it can be told what a review would be about. */
export const isReviewable = (product: Product): boolean => product.url !== null && product.name !== null;
