import assert from 'node:assert/strict';
import { test } from 'node:test';
import { p256, p256_oprf } from '@noble/curves/nist.js';
import { bytesToHex, hexToBytes, numberToBytesBE } from '@noble/curves/utils.js';
import { vectors } from './vectors';

const { voprf } = p256_oprf;

interface Mode {
  mode: number;
  seed: string;
  keyInfo: string;
  skSm: string;
  pkSm: string;
  vectors: Vector[];
}

/** Of several inputs the fields have as many values, with commas between them, and one proof for all. */
interface Vector {
  Blind: string;
  BlindedElement: string;
  EvaluationElement: string;
  Input: string;
  Output: string;
  Proof: { proof: string; r: string };
}

const VOPRF = vectors<Mode[]>('oprf-rfc9497.json').find(({ mode }) => mode === 1) as Mode;
const secretKey = hexToBytes(VOPRF.skSm);
const publicKey = hexToBytes(VOPRF.pkSm);

const all = (values: string): Uint8Array[] => values.split(',').map(hexToBytes);
const hex = (values: Uint8Array[]): string => values.map(bytesToHex).join(',');

/** The dice that bring about this scalar: noble takes 48 bytes modulo the order less one, and adds one. */
const dice = (scalar: string) => (length?: number) => numberToBytesBE(BigInt(`0x${scalar}`) - 1n, length ?? 48);

function itemsOf({ Input, Blind, EvaluationElement, BlindedElement }: Vector) {
  const [inputs, blinds, evaluated, blinded] = [Input, Blind, EvaluationElement, BlindedElement].map(all);
  return (inputs ?? []).map((input, i) => ({
    input,
    blind: blinds?.[i] as Uint8Array,
    evaluated: evaluated?.[i] as Uint8Array,
    blinded: blinded?.[i] as Uint8Array,
  }));
}

test('there are three vectors, the last of two inputs', () => {
  assert.deepEqual(
    VOPRF.vectors.map((vector) => itemsOf(vector).length),
    [1, 1, 2],
  );
});

test('DeriveKeyPair makes the key of the seed', () => {
  const made = voprf.deriveKeyPair(hexToBytes(VOPRF.seed), hexToBytes(VOPRF.keyInfo));

  assert.equal(hex([made.secretKey, made.publicKey]), hex([secretKey, publicKey]));
});

test('Blind makes the blinded elements', () => {
  for (const vector of VOPRF.vectors) {
    for (const { input, blind, blinded } of itemsOf(vector)) {
      const made = voprf.blind(input, dice(bytesToHex(blind)));

      assert.equal(hex([made.blind, made.blinded]), hex([blind, blinded]));
    }
  }
});

test('BlindEvaluate makes the evaluated elements and the proof', () => {
  for (const { BlindedElement, EvaluationElement, Proof } of VOPRF.vectors) {
    const made = voprf.blindEvaluateBatch(secretKey, publicKey, all(BlindedElement), dice(Proof.r));

    assert.equal(hex(made.evaluated), EvaluationElement);
    assert.equal(bytesToHex(made.proof), Proof.proof);
  }
});

test('Finalize accepts the proof and makes the outputs', () => {
  for (const vector of VOPRF.vectors) {
    const made = voprf.finalizeBatch(itemsOf(vector), publicKey, hexToBytes(vector.Proof.proof));

    assert.equal(hex(made), vector.Output);
  }
});

test('Finalize accepts no other proof, point or key', () => {
  const other = p256.Point.BASE.toBytes();
  for (const vector of VOPRF.vectors) {
    const items = itemsOf(vector);
    const proof = hexToBytes(vector.Proof.proof);

    for (let bit = 0; bit < 8 * proof.length; bit += 37) {
      const changed = proof.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      assert.throws(() => voprf.finalizeBatch(items, publicKey, changed), `bit ${bit}`);
    }
    assert.throws(() => voprf.finalizeBatch(items, other, proof));
    assert.throws(() => voprf.finalizeBatch([{ ...items[0], evaluated: other } as never], publicKey, proof));
    assert.throws(() => voprf.finalizeBatch([{ ...items[0], blinded: other } as never], publicKey, proof));
  }
});
