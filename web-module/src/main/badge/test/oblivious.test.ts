import assert from 'node:assert/strict';
import { test } from 'node:test';
import { p256_oprf } from '@noble/curves/nist.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64, toBase64Url } from '../src/recognition/bytes';
import { bucketOf, levelIn, type Question, recognise } from '../src/recognition/oblivious';
import { entryOf as entryBy, outputOf } from './index-entry';

const { voprf } = p256_oprf;
const keys = voprf.deriveKeyPair(new Uint8Array(32).fill(7), new TextEncoder().encode('test'));
const utf8 = (text: string) => new TextEncoder().encode(text);
const entryOf = (address: string, code: number) => entryBy(keys, address, code);

const serving = (entries: Uint8Array[]) => {
  const asked: Question[] = [];
  const ask = async (question: Question) => {
    asked.push(question);
    const point = fromBase64(question.blinded);
    const { evaluated, proof } = voprf.blindEvaluate(keys.secretKey, keys.publicKey, point);
    const bucket = entries.flatMap((entry) => [...entry]);
    return {
      evaluated: toBase64Url(evaluated),
      proof: toBase64Url(proof),
      entries: btoa(String.fromCharCode(...bucket)),
    };
  };
  return { asked, ask };
};

const parameters = { epoch: 690, bits: 3, entries: 3, publicKey: toBase64Url(keys.publicKey) };
const noise = () => crypto.getRandomValues(new Uint8Array(8));

test('a member is found with their level, and nobody else', async () => {
  const { ask, asked } = serving([noise(), entryOf('plus@books.example', 2), noise()]);

  assert.equal(await recognise('plus@books.example', parameters, ask), 2);
  assert.equal(await recognise('nobody@books.example', parameters, ask), 0);
  assert.deepEqual(
    asked.map(({ epoch, bucket }) => [epoch, bucket]),
    [
      [690, bucketOf('plus@books.example', 3)],
      [690, bucketOf('nobody@books.example', 3)],
    ],
  );
});

test('asking twice about one address cannot be seen', async () => {
  const { ask, asked } = serving([]);

  await recognise('plus@books.example', parameters, ask);
  await recognise('plus@books.example', parameters, ask);

  assert.notEqual(asked[0]?.blinded, asked[1]?.blinded);
  assert.equal(asked[0]?.blinded.length, 44);
});

test('an answer by another key is not believed', async () => {
  const other = voprf.deriveKeyPair(new Uint8Array(32).fill(8), utf8('test'));
  const { ask } = serving([entryOf('plus@books.example', 2)]);
  const pinned = { ...parameters, publicKey: toBase64Url(other.publicKey) };

  await assert.rejects(recognise('plus@books.example', pinned, ask));
});

test('an entry whose code is of no level came there by chance', () => {
  const output = outputOf(keys, 'a@b.example');

  assert.equal(levelIn(entryOf('a@b.example', 3), output), 3);
  assert.equal(levelIn(entryOf('a@b.example', 4), output), 0);
  assert.equal(levelIn(entryOf('a@b.example', 0), output), 0);
  assert.equal(levelIn(entryOf('a@b.example', 1).subarray(0, 7), output), 0);
});

test('a bucket is the beginning of the digest', () => {
  const digest = sha256(utf8('bucket|a@b.example'));

  assert.equal(bucketOf('a@b.example', 0), 0);
  assert.equal(bucketOf('a@b.example', 8), digest[0]);
  assert.equal(bucketOf('a@b.example', 16), ((digest[0] ?? 0) << 8) | (digest[1] ?? 0));
});
