import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cents, format, readAmount } from '../src/order-page/amount';
import { Issues } from '../src/order-page/issue';

const read = (text: string): Cents | null => readAmount(text, new Issues());

/** Amounts of every size, the same ones in every run. */
function* amounts(): Generator<Cents> {
  for (let seed = 1n; seed < 10n ** 17n; seed = seed * 7n + 3n) {
    yield seed;
  }
}

function grouped(amount: Cents, group: string, mark: string): string {
  const [whole = '', cents = ''] = format(amount).split('.');
  return whole.replace(/\B(?=(?:[0-9]{3})+$)/g, group) + mark + cents;
}

test('an amount is read as it is written', () => {
  for (const amount of amounts()) {
    const issues = new Issues();
    assert.equal(readAmount(format(amount), issues), amount);
    assert.deepEqual(issues.list(), []);
  }
});

test('an amount is the same in every country', () => {
  for (const amount of amounts()) {
    for (const [group, mark] of ['.,', ',.', ' ,', "'.", '’.', '\u00a0,', '\u202f,'].map((marks) => [...marks])) {
      assert.equal(read(`${grouped(amount, group ?? '', mark ?? '')} kr.`), amount);
    }
  }
});

test('half a cent goes up', () => {
  assert.equal(read('0.004'), 0n);
  assert.equal(read('0.005'), 1n);
  assert.equal(read('9.99499999'), 999n);
});

test('what can mean two things means none', () => {
  for (const text of ['', '.', ',', '.5', '5.', '1.2.3', '1,2,3', '1,234.5.6', '-1', '+1', '1-2', '(1.00)', '1/2']) {
    const issues = new Issues();
    assert.equal(readAmount(text, issues), null, text);
    assert.deepEqual(issues.list(), ['AMOUNT_INVALID']);
  }
});
