import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmailAddress } from '../src/order-page/email';

test('what people have for an address is one', () => {
  for (const text of [
    'a@b.example',
    "o'neil+x@a-b.example",
    'ä@ö.example',
    'a@[192.0.2.1]',
    'a@xn--bcher-kva.example',
  ]) {
    assert.ok(isEmailAddress(text), text);
  }
});

test('an address is no longer than mail allows', () => {
  assert.ok(isEmailAddress(`${'a'.repeat(64)}@b.example`));
  assert.ok(!isEmailAddress(`${'a'.repeat(65)}@b.example`));
  assert.ok(isEmailAddress(`a@${'b'.repeat(63)}.example`));
  assert.ok(!isEmailAddress(`a@${'b'.repeat(64)}.example`));
  assert.ok(!isEmailAddress(`a@${`${'b'.repeat(60)}.`.repeat(5)}example`));
});

test('other texts are none', () => {
  const bad = ['', '@', 'a@', '@b.example', 'a@b', 'a@-b.example', 'a@b-.example', 'a@b..example', 'a@.b.example'];
  for (const text of [
    ...bad,
    'a@b.example.',
    'a@b.1',
    'a b@c.example',
    'a@b c.example',
    'a@[256.0.0.1]',
    'a\u0000@b.example',
  ]) {
    assert.ok(!isEmailAddress(text), text);
  }
});
