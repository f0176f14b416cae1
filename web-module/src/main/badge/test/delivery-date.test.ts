import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDeliveryDate } from '../src/order-page/delivery-date';
import { Issues } from '../src/order-page/issue';

const read = (text: string): string | null => readDeliveryDate(text, new Issues());

test('every day of the calendar is read in every form', () => {
  for (let day = Date.UTC(1999, 0, 1); day < Date.UTC(2105, 0, 1); day += 86_400_000) {
    const plain = new Date(day).toISOString().slice(0, 10);
    const [year, month, date] = plain.split('-');
    assert.equal(read(plain), plain);
    assert.equal(read(`${date}.${month}.${year}`), plain);
    assert.equal(read(`${date}/${month}/${year}`), plain);
  }
});

test('no other day is read', () => {
  for (const text of [
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-01-00',
    '31.11.2026',
    '10/20/2026',
  ]) {
    assert.equal(read(text), null, text);
  }
});
