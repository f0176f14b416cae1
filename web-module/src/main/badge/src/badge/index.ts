import bundle from 'texts:badge.panel.,review.grade.';
import type { CardPart } from '../card';
import type { Scene } from '../card/scene';
import { type BadgeData, fetchData } from '../data';
import type { House } from '../house';
import { chooseLanguage } from '../language';
import { Texts } from '../texts';
import { awaitBlock } from './block';
import { type Config, readOptions } from './options';
import { View } from './view';

/** The server calls the whole script with this. */
declare const sigill: House;

interface Api {
  load(): void;
  remove(): void;
  reInitialize(): void;
}

declare global {
  interface Window {
    sigill?: Api;
    trustbadge?: Api;
    _tsConfig?: Config;
  }
}

/** Our tag; scripts that other scripts put in later have no tag of the moment, so that it is looked for. */
const tag: Element | null =
  document.currentScript ?? document.querySelector(`script[src*="/badge/${CSS.escape(sigill.shop)}.js"]`);

class Badge implements Api {
  #data: Promise<BadgeData> | null = null;
  /** What is there and must go again; null where nothing is. */
  #running: AbortController | null = null;

  load(): void {
    if (this.#running === null) {
      this.#running = new AbortController();
      this.#show(this.#running.signal).catch(() => {
        this.#data = null; // a badge that cannot be had is not there; the shop's page has nothing to do with it
      });
    }
  }

  remove(): void {
    this.#running?.abort();
    this.#running = null;
  }

  reInitialize(): void {
    this.remove();
    this.load();
  }

  async #show(until: AbortSignal): Promise<void> {
    this.#data ??= fetchData(sigill);
    const data = await this.#data;
    if (until.aborted) {
      return;
    }
    const language = chooseLanguage(document.documentElement.lang, data.language, navigator.languages);
    const options = readOptions(tag, window._tsConfig);
    const view = new View(data, options, new Texts(bundle, language));
    const stop = awaitBlock(() => {
      this.#openCard({ house: sigill, data, options, language, tag, until }, view).catch(() => undefined);
    });
    until.addEventListener('abort', () => {
      stop();
      view.remove();
    });
  }

  async #openCard(scene: Omit<Scene, 'stepAside'>, view: View): Promise<void> {
    const part: CardPart = await import(sigill.card);
    if (!scene.until.aborted) {
      await part.open({ ...scene, stepAside: (aside) => view.stepAside(aside) });
    }
  }
}

/** A shop that has the tag twice gets one badge. */
if (window.sigill === undefined) {
  const badge = new Badge();
  window.sigill = badge;
  window.trustbadge = badge;
  if (document.body === null) {
    document.addEventListener('DOMContentLoaded', () => badge.load());
  } else {
    badge.load();
  }
}
