import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGtin } from '../src/order-page/gtin';
import { Issues } from '../src/order-page/issue';

const GOOD = ['96385074', '036000291452', '4006381333931', '10614141000415'];
const read = (text: string): string | null => readGtin(text, new Issues());

test('one wrong digit is found, wherever it is', () => {
  for (const gtin of GOOD) {
    assert.equal(read(gtin), gtin);
    for (let at = 0; at < gtin.length; at += 1) {
      const wrong = `${gtin.slice(0, at)}${(Number(gtin[at]) + 1) % 10}${gtin.slice(at + 1)}`;
      assert.equal(read(wrong), null, wrong);
    }
  }
});

test('zeros in front change nothing but the length', () => {
  assert.equal(read('0036000291452'), '0036000291452');
  assert.equal(read('00096385074'), null);
});
