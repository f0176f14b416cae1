/** What can be wrong with an order block, or was mended while reading it. The names are the API's too. */
export type Issue =
  | 'AMOUNT_INVALID'
  | 'AMOUNT_NORMALISED'
  | 'CURRENCY_INVALID'
  | 'CURRENCY_NORMALISED'
  | 'DELIVERY_DATE_INVALID'
  | 'DELIVERY_DATE_NORMALISED'
  | 'EMAIL_INVALID'
  | 'EMAIL_MISSING'
  | 'EMAIL_NORMALISED'
  | 'GTIN_INVALID'
  | 'GTIN_NORMALISED'
  | 'IMAGE_URL_REJECTED'
  | 'IMAGE_URL_RESOLVED'
  | 'PAYMENT_TYPE_IS_EMAIL'
  | 'PAYMENT_TYPE_MISSING'
  | 'PLACEHOLDER_VALUE'
  | 'PRODUCT_INCOMPLETE'
  | 'PRODUCT_URL_REJECTED'
  | 'PRODUCT_URL_RESOLVED'
  | 'ROOT_DUPLICATE'
  | 'ROOT_MISSING'
  | 'ROOT_NOT_DIV'
  | 'ROOT_VISIBLE';

/** Takes note of what a reader came across; told in the order of the alphabet, each once. */
export class Issues {
  readonly #found = new Set<Issue>();

  note(issue: Issue, is = true): void {
    if (is) {
      this.#found.add(issue);
    }
  }

  list(): Issue[] {
    return [...this.#found].sort();
  }
}
