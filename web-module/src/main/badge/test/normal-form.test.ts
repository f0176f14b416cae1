import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalForm } from '../src/recognition/normal-form';
import { vectors } from './vectors';

interface Example {
  what: string;
  typed: string;
  normal: string | null;
}

test('addresses become what the server makes of them', () => {
  const examples = vectors<Example[]>('email-addresses.json');

  assert.ok(examples.length > 100);
  for (const { what, typed, normal } of examples) {
    assert.equal(normalForm(typed), normal ?? null, what);
  }
});
