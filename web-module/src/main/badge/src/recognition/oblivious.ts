import { p256_oprf } from '@noble/curves/nist.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64, toBase64Url } from './bytes';

const { voprf } = p256_oprf;

/** What the server says of its index, the same to everybody until the next one, and the key that the script came with. */
export interface Parameters {
  epoch: number;
  /** How many bits of an address's digest name its bucket. */
  bits: number;
  /** How many entries each bucket has. */
  entries: number;
  publicKey: string;
}

/** What is asked: a random point, and a bucket that a great many addresses share. */
export interface Question {
  epoch: number;
  bucket: number;
  blinded: string;
}

/** What comes back. */
export interface Evaluation {
  evaluated: string;
  proof: string;
  entries: string;
}

const TAG = 6;
const ENTRY = 8;
const NOBODY = 0;
const HIGHEST = 3;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The first bits of the digest; none where there is one bucket for all. */
export function bucketOf(address: string, bits: number): number {
  const digest = new DataView(sha256(utf8(`bucket|${address}`)).buffer);
  return bits === 0 ? 0 : digest.getUint32(0) >>> (32 - bits);
}

/**
 * Asks about one address, given in its normal form; tells the code of the member's level, 0 for nobody.
 *
 * The server learns a random point and the number of a bucket. A key of its own for each asker would tell it one from
 * another; the proof shows that it was the key that everybody's script has.
 */
export async function recognise(
  address: string,
  parameters: Parameters,
  ask: (question: Question) => Promise<Evaluation>,
): Promise<number> {
  const input = utf8(`recog/v2|${address}`);
  const { blind, blinded } = voprf.blind(input);
  const { epoch, bits } = parameters;
  const answer = await ask({ epoch, bucket: bucketOf(address, bits), blinded: toBase64Url(blinded) });
  const output = voprf.finalize(
    input,
    blind,
    fromBase64(answer.evaluated),
    blinded,
    fromBase64(parameters.publicKey),
    fromBase64(answer.proof),
  );
  return levelIn(fromBase64(answer.entries), output);
}

/** Opens every entry of ours; one whose code is none of a level came there by chance. */
export function levelIn(bucket: Uint8Array, output: Uint8Array): number {
  const tag = derived(output, 'tag', TAG);
  const value = derived(output, 'val', ENTRY - TAG);
  for (let at = 0; at + ENTRY <= bucket.length; at += ENTRY) {
    const entry = bucket.subarray(at, at + ENTRY);
    const code = sealed(entry, TAG) ^ sealed(value, 0);
    if (tag.every((byte, i) => entry[i] === byte) && code > NOBODY && code <= HIGHEST) {
      return code;
    }
  }
  return NOBODY;
}

const sealed = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

const derived = (output: Uint8Array, info: string, length: number): Uint8Array =>
  expand(sha256, extract(sha256, output, undefined), utf8(info), length);
