import { p256_oprf } from '@noble/curves/nist.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';

const { voprf } = p256_oprf;
const utf8 = (text: string) => new TextEncoder().encode(text);

type Keys = ReturnType<typeof voprf.deriveKeyPair>;

/** What the function says of an address, by whoever has the key. */
export function outputOf({ secretKey, publicKey }: Keys, address: string): Uint8Array {
  const input = utf8(`recog/v2|${address}`);
  const { blind, blinded } = voprf.blind(input);
  const { evaluated, proof } = voprf.blindEvaluate(secretKey, publicKey, blinded);
  return voprf.finalize(input, blind, evaluated, blinded, publicKey, proof);
}

/** What the server's index holds about a member, made here from what the function says of them. */
export function entryOf(keys: Keys, address: string, code: number): Uint8Array {
  const output = outputOf(keys, address);
  const tag = expand(sha256, extract(sha256, output, undefined), utf8('tag'), 6);
  const value = expand(sha256, extract(sha256, output, undefined), utf8('val'), 2);
  return Uint8Array.of(...tag, value[0] ?? 0, (value[1] ?? 0) ^ code);
}
