import bundle from 'texts:badge.card.';
import { readOrderPage } from '../order-page';
import { Texts } from '../texts';
import { Conversation } from './conversation';
import { occasionFor } from './occasion';
import type { Scene } from './scene';
import { visitOf } from './visit';

export { normalForm } from '../recognition/normal-form';
export { readOrderPage };

/** What the badge knows of this part. */
export interface CardPart {
  open(scene: Scene): Promise<void>;
}

/** A token that the shop's server made for this order stands at the block, or at our tag. */
const tokenOf = (tag: Element | null): string | null =>
  document.getElementById('trustedShopsCheckout')?.getAttribute('data-order-token') ??
  tag?.getAttribute('data-order-token') ??
  null;

/** Finds out what is to be said about the order on this page, and says it; once, whatever the page does. */
export async function open(scene: Scene): Promise<void> {
  const page = readOrderPage(document);
  const visit = visitOf(page, scene);
  if (!page.rootPresent || visit.over) {
    return;
  }
  const occasion = occasionFor(scene.data, page, await visit.recognise(tokenOf(scene.tag)));
  if (occasion !== null && !scene.until.aborted && !visit.over) {
    await new Conversation(scene, page, visit, new Texts(bundle, scene.language)).begin(occasion);
  }
}
