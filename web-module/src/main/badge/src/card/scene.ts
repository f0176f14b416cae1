import type { Options } from '../badge/options';
import type { BadgeData } from '../data';
import type { House } from '../house';
import type { Language } from '../language';

/** Where a card is put up. */
export interface Scene {
  house: House;
  data: BadgeData;
  options: Options;
  language: Language;
  /** Our script's tag. */
  tag: Element | null;
  /** Ends when the page takes everything away. */
  until: AbortSignal;
  /** Makes the badge go, or come back. */
  stepAside: (aside: boolean) => void;
}
