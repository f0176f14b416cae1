import type { House } from '../house';
import type { OrderPage } from '../order-page';
import { normalForm } from './normal-form';
import type * as Oblivious from './oblivious';

/** Who stands at the checkout, as far as it can be told: a code of a level, 0 for nobody that we know. */
export type Code = number;

const NOBODY: Code = 0;
const STALE = 409;

/** No house has more buckets than 2 to the power of this; whoever asks for more bits wants to know who it is. */
const MOST_BITS = 16;

/** Asks whether the shopper is a member, in the way that the shop has chosen. Without an address nothing is asked. */
export async function recognise(
  mode: 'V1' | 'V2' | 'OFF',
  page: OrderPage,
  house: House,
  orderToken: string | null,
): Promise<Code> {
  if (mode === 'OFF' || page.emailHash === null || page.order.buyerEmail === null) {
    return NOBODY;
  }
  const asking = orderToken === null ? { shop: house.shop } : { shop: house.shop, orderToken };
  if (mode === 'V1') {
    const answer = await post(`${house.url}/api/v1/recognitions`, { ...asking, hash: page.emailHash.md5 });
    return codeOf((await answer.json()).level);
  }
  const address = normalForm(page.order.buyerEmail);
  return address === null ? NOBODY : codeOf(await askBlindly(address, house, asking));
}

const codeOf = (level: unknown): Code => (level === 1 || level === 2 || level === 3 ? level : NOBODY);

async function askBlindly(address: string, house: House, asking: object): Promise<Code> {
  const calls = `${house.url}/api/v1/recognitions/v2`;
  const part: typeof Oblivious = await import(house.oblivious);
  const ask = async (question: Oblivious.Question) => (await post(calls, { ...asking, ...question })).json();
  try {
    return await part.recognise(address, await parameters(calls, house, 'default'), ask);
  } catch (failure) {
    if (failure instanceof Refused && failure.status === STALE) {
      return part.recognise(address, await parameters(calls, house, 'reload'), ask); // a new epoch has begun meanwhile
    }
    throw failure;
  }
}

/** What to ask with. The key is the one that came with the script, and never what is told now: that could be ours alone. */
async function parameters(calls: string, house: House, cache: RequestCache): Promise<Oblivious.Parameters> {
  const answer = await fetch(calls, { credentials: 'omit', referrerPolicy: 'no-referrer', cache });
  if (!answer.ok) {
    throw new Refused(answer.status);
  }
  const told: Oblivious.Parameters = await answer.json();
  const publicKey = house.keys[told.epoch];
  if (publicKey === undefined || !Number.isInteger(told.bits) || told.bits > MOST_BITS) {
    throw new Error('the house asks for what its script does not know');
  }
  return { ...told, publicKey };
}

/** A no of the server. */
export class Refused extends Error {
  readonly status: number;
  /** Why, where the server says it in the language that it was asked for. */
  readonly sentence: string | null;

  constructor(status: number, sentence: string | null = null) {
    super(`refused: ${status}`);
    this.status = status;
    this.sentence = sentence;
  }
}

/** An answer that names no language is for those who program. */
async function sentenceOf(answer: Response): Promise<string | null> {
  if (answer.headers.get('Content-Language') === null) {
    return null;
  }
  const problem = await answer.json().catch(() => null);
  return typeof problem?.detail === 'string' ? problem.detail : null;
}

/** Sends it as a body, with no cookie and without telling the page's address. */
export async function post(address: string, body: unknown): Promise<Response> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  if (!answer.ok) {
    throw new Refused(answer.status, await sentenceOf(answer));
  }
  return answer;
}
