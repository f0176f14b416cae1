export const LANGUAGES = ['en', 'de', 'nl', 'pl', 'sv'] as const;

export type Language = (typeof LANGUAGES)[number];

const known = (tag: string | undefined): Language | undefined =>
  LANGUAGES.find((language) => language === tag?.trim().toLowerCase().split(/[-_]/)[0]);

/** In which language to speak: the page's, else the shop's, else one of the browser's. */
export const chooseLanguage = (page: string, shop: string, browser: readonly string[]): Language =>
  known(page) ?? known(shop) ?? browser.map(known).find((language) => language !== undefined) ?? 'en';
