import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { p256_oprf } from '@noble/curves/nist.js';
import type { House } from '../src/house';
import type { OrderPage } from '../src/order-page';
import { fromBase64, toBase64Url } from '../src/recognition/bytes';
import type { Question } from '../src/recognition/oblivious';
import { recognise } from '../src/recognition/recognition';
import { entryOf } from './index-entry';

const { voprf } = p256_oprf;
const keyOf = (seed: number) => voprf.deriveKeyPair(new Uint8Array(32).fill(seed), new TextEncoder().encode('test'));
const KEY = keyOf(7);
const SOMEBODYS_OWN = keyOf(8);
const MEMBER = 'plus@books.example';

const house = {
  shop: 'X',
  url: 'https://house.example',
  oblivious: '../assets/oblivious.js',
  keys: { 690: toBase64Url(KEY.publicKey), 691: toBase64Url(keyOf(9).publicKey) },
} as unknown as House;

const page = {
  emailHash: { md5: '', sha256: '' },
  order: { buyerEmail: MEMBER },
} as unknown as OrderPage;

const fetched = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetched;
});

/** A house that evaluates with this key, proves it, and says that it is the one; what is asked of it comes back. */
function standing(key: typeof KEY, told: object = {}): Question[] {
  const asked: Question[] = [];
  globalThis.fetch = async (_address, request) => {
    if (request?.method !== 'POST') {
      const publicKey = toBase64Url(key.publicKey);
      return Response.json({ epoch: 690, bits: 0, entries: 1, publicKey, ...told });
    }
    const question = JSON.parse(String(request.body));
    asked.push(question);
    const { evaluated, proof } = voprf.blindEvaluate(key.secretKey, key.publicKey, fromBase64(question.blinded));
    const entries = toBase64Url(entryOf(key, MEMBER, 2));
    return Response.json({ evaluated: toBase64Url(evaluated), proof: toBase64Url(proof), entries });
  };
  return asked;
}

test('the house with the key of everybody’s script recognises its member', async () => {
  const asked = standing(KEY);

  assert.equal(await recognise('V2', page, house, null), 2);
  assert.deepEqual(Object.keys(asked[0] ?? {}).sort(), ['blinded', 'bucket', 'epoch', 'shop']);
});

test('a house with a key for one shopper alone is not believed, however well it proves it', async () => {
  standing(SOMEBODYS_OWN);

  await assert.rejects(recognise('V2', page, house, null), /proof/);
});

test('the key of another epoch is not taken for this one’s', async () => {
  standing(KEY, { epoch: 691 });

  await assert.rejects(recognise('V2', page, house, null), /proof/);
});

test('a house that names an epoch of its own is asked nothing', async () => {
  const asked = standing(SOMEBODYS_OWN, { epoch: 12_345 });

  await assert.rejects(recognise('V2', page, house, null));
  assert.deepEqual(asked, []);
});

test('a house that wants more bits than any index has is asked nothing', async () => {
  for (const bits of [17, 32, null, '0x10', 'x']) {
    const asked = standing(KEY, { bits });

    await assert.rejects(recognise('V2', page, house, null), String(bits));
    assert.deepEqual(asked, []);
  }
});
