import type { Language } from './language';

/** Texts by key, as the build takes them out of the rooms' bundles. */
export type Bundle = { keys: string[] } & Record<Language, string[]>;

/** What is said in one language, and how figures and days are written in it. */
export class Texts {
  readonly language: Language;
  readonly #bundle: Bundle;
  readonly #locale: string;

  constructor(bundle: Bundle, language: Language) {
    this.language = language;
    this.#bundle = bundle;
    this.#locale = language === 'en' ? 'en-GB' : language; // dates and figures as Europe writes them
  }

  get(key: string): string {
    return this.#bundle[this.language][this.#bundle.keys.indexOf(key)] ?? key;
  }

  /** The text of this key with its places {0}, {1} … filled; what fills them is never looked at again. */
  say(key: string, ...places: string[]): string {
    return this.get(key).replace(/\{(\d)\}/g, (_, at) => places[Number(at)] ?? '');
  }

  number(value: number, decimals = 0): string {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return new Intl.NumberFormat(this.#locale, digits).format(value);
  }

  money(amount: string, currency: string): string {
    return new Intl.NumberFormat(this.#locale, { style: 'currency', currency }).format(Number(amount));
  }

  day(iso: string): string {
    return new Intl.DateTimeFormat(this.#locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
  }
}
