import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOver } from '../src/card/handed-over';
import { occasionFor } from '../src/card/occasion';
import { formAddress } from '../src/card/prefill';
import type { BadgeData, CardData, FieldSet } from '../src/data';
import type { OrderPage } from '../src/order-page';

const REMINDER: FieldSet = { order: { required: ['orderNr', 'orderDate', 'buyerEmail'], optional: [] } };
const PROTECTION: FieldSet = {
  order: {
    required: ['orderNr', 'orderDate', 'buyerEmail', 'orderAmount', 'currency', 'paymentType'],
    optional: ['customerNr', 'estDeliveryDate'],
  },
};
const NL = [
  { level: 'PLUS', amount: '20000.00', currency: 'EUR' },
  { level: 'BASIC', amount: '100.00', currency: 'EUR' },
] as const;
const PL = [{ level: 'BASIC', amount: '10000.00', currency: 'PLN' }] as const;

const data = (card: Partial<CardData>): BadgeData => ({
  shop: `X${'A'.repeat(32)}`,
  name: 'Books',
  market: 'NL',
  language: 'nl',
  profile: 'https://sigill.example/shops/X',
  card: { registration: true, terms: '2026-11', covers: [...NL], fields: { REMINDER, PROTECTION }, ...card },
});

function page(order: Partial<OrderPage['order']> = {}, products: Partial<OrderPage['products'][0]>[] = []): OrderPage {
  const whole = {
    orderNr: 'A-1',
    customerNr: '7',
    buyerEmail: 'maria@books.example',
    orderAmount: '79.90',
    currency: 'EUR',
    paymentType: 'PayPal',
    estDeliveryDate: null,
    ...order,
  };
  const { orderNr, buyerEmail, orderAmount, currency, paymentType } = whole;
  const reviewInvitation = orderNr !== null && buyerEmail !== null;
  return {
    rootPresent: true,
    order: whole,
    products,
    sufficientFor: {
      reviewInvitation,
      buyerProtection: reviewInvitation && orderAmount !== null && currency !== null && paymentType !== null,
    },
  } as unknown as OrderPage;
}

const NOBODY = 0;
const BASIC = 1;
const PLUS = 2;
const REMINDED = 3;

const kind = (card: Partial<CardData>, of: OrderPage, code: number) => occasionFor(data(card), of, code)?.kind;

test('a member of a certified shop is protected up to their cover', () => {
  assert.deepEqual(occasionFor(data({}), page(), BASIC), { kind: 'protected', cover: NL[1], more: null });
  assert.deepEqual(occasionFor(data({}), page(), PLUS), { kind: 'protected', cover: NL[0], more: null });
});

test('exactly the cover is covered, and a cent more offers the upgrade', () => {
  const more = (orderAmount: string, code: number) => {
    const occasion = occasionFor(data({}), page({ orderAmount }), code);
    return occasion !== null && 'more' in occasion ? occasion.more : undefined;
  };

  assert.equal(more('100.00', BASIC), null);
  assert.equal(more('100.01', BASIC), NL[0]);
  assert.equal(more('100.01', NOBODY), NL[0]);
  assert.equal(more('20000.00', PLUS), null);
  assert.equal(more('20000.01', PLUS), null);
});

test('where there is one cover, every member has it', () => {
  const card = { covers: [...PL] };
  const order = page({ orderAmount: '10000.01', currency: 'PLN' });

  assert.deepEqual(occasionFor(data(card), order, BASIC), { kind: 'protected', cover: PL[0], more: null });
  assert.deepEqual(occasionFor(data(card), order, PLUS), { kind: 'protected', cover: PL[0], more: null });
  assert.deepEqual(occasionFor(data(card), order, NOBODY), { kind: 'join', cover: PL[0], more: null, remind: true });
});

test('who wants reminders only gets one, and nothing else is offered', () => {
  assert.deepEqual(occasionFor(data({}), page(), REMINDED), { kind: 'reminded' });
});

test('a shop without certificate has nothing but reminders', () => {
  const card = { fields: { REMINDER } };

  assert.equal(kind(card, page(), NOBODY), 'remind');
  assert.equal(kind(card, page(), BASIC), 'reminded');
  assert.equal(kind(card, page(), REMINDED), 'reminded');
});

test('a shop that takes nothing that fits says nothing', () => {
  assert.equal(occasionFor(data({ fields: {} }), page(), NOBODY), null);
  assert.equal(occasionFor(data({ fields: { PROTECTION } }), page(), REMINDED), null);
});

test('somebody new may want a reminder alone, where the shop has one', () => {
  const remind = (card: Partial<CardData>, of: OrderPage, code: number) => {
    const occasion = occasionFor(data(card), of, code);
    return occasion !== null && 'remind' in occasion ? occasion.remind : undefined;
  };

  assert.equal(remind({}, page(), NOBODY), true);
  assert.equal(remind({ fields: { PROTECTION } }, page(), NOBODY), false);
  assert.equal(remind({ registration: false }, page(), NOBODY), true);
  assert.equal(remind({ registration: false }, page(), BASIC), false);
  assert.equal(remind({}, page({ orderNr: null }), NOBODY), false);
});

test('what the page does not tell goes into a form', () => {
  const form = (form: string, level: string, remind = false) => ({
    kind: 'form',
    form,
    why: level === 'REMINDERS' ? 'remind' : 'protect',
    level,
    remind,
  });
  const gap = page({ paymentType: null });

  assert.deepEqual(occasionFor(data({}), gap, NOBODY), form('membership', 'BASIC', true));
  assert.deepEqual(occasionFor(data({}), gap, BASIC), form('protection', 'BASIC'));
  assert.deepEqual(occasionFor(data({}), page({ buyerEmail: null }), NOBODY), form('membership', 'BASIC'));
  assert.deepEqual(
    occasionFor(data({ fields: { REMINDER } }), page({ orderNr: null }), NOBODY),
    form('membership', 'REMINDERS'),
  );
  assert.equal(occasionFor(data({ fields: { REMINDER } }), page({ orderNr: null }), BASIC), null);
});

test('of another currency nothing is said', () => {
  const why = (card: Partial<CardData>, code: number, order: Partial<OrderPage['order']> = {}) => {
    const occasion = occasionFor(data(card), page({ currency: 'USD', ...order }), code);
    return occasion !== null && 'why' in occasion ? occasion.why : undefined;
  };

  assert.equal(why({}, NOBODY), 'currency');
  assert.equal(why({}, PLUS), 'currency');
  assert.equal(why({ registration: false }, NOBODY), 'currency');
  assert.equal(why({}, NOBODY, { currency: null }), 'protect');
});

test('where nobody can join on the spot, orders go by the form', () => {
  assert.deepEqual(occasionFor(data({ registration: false }), page(), NOBODY), {
    kind: 'form',
    form: 'protection',
    why: 'protect',
    level: 'BASIC',
    remind: true,
  });
});

test('where there is no cover, a reminder is all there is', () => {
  assert.equal(kind({ covers: [], registration: false }, page(), NOBODY), 'remind');
  assert.equal(kind({ covers: [], registration: false }, page(), PLUS), 'reminded');
  assert.equal(kind({ covers: [], registration: false, fields: { PROTECTION } }, page(), NOBODY), undefined);
});

test('exactly the fields of the case are handed over', () => {
  assert.deepEqual(handOver(REMINDER, page({}, [{ name: 'Book', url: 'https://b.example' }])), {
    order: { orderNr: 'A-1', buyerEmail: 'maria@books.example' },
  });
  assert.deepEqual(handOver(PROTECTION, page()), {
    order: {
      orderNr: 'A-1',
      buyerEmail: 'maria@books.example',
      orderAmount: '79.90',
      currency: 'EUR',
      paymentType: 'PayPal',
      customerNr: '7',
    },
  });
});

test('of products go those that can be reviewed, with the fields that may', () => {
  const set = { ...REMINDER, product: { required: ['url', 'name'], optional: ['sku'] } };
  const whole = { url: 'https://b.example/1', name: 'Book', sku: '1', brand: 'Ours', gtin: null };
  const { products } = handOver(set, page({}, [whole, { url: null, name: 'Half' }]));

  assert.deepEqual(products, [{ url: 'https://b.example/1', name: 'Book', sku: '1' }]);
  assert.equal('products' in handOver(set, page({}, [{ url: null, name: 'Half' }])), false);
});

test('what fills a form for reminders is no more than a reminder needs', () => {
  const address = formAddress('https://sigill.example/membership', { level: 'REMINDERS' }, data({}), page());

  const known = new URLSearchParams(new URL(address).hash.slice(1));
  assert.deepEqual([...known.keys()], ['level', 'orderNr', 'buyerEmail']);
});

test('what fills a form stands in the fragment only', () => {
  const order = page({ buyerEmail: 'a+b&c@books.example', paymentType: 'Überweisung & more' });
  const address = new URL(formAddress('https://sigill.example/membership?lang=nl', { level: 'PLUS' }, data({}), order));

  assert.equal(address.search, '?lang=nl');
  const known = new URLSearchParams(address.hash.slice(1));
  assert.equal(known.get('buyerEmail'), 'a+b&c@books.example');
  assert.equal(known.get('paymentType'), 'Überweisung & more');
  assert.equal(known.get('level'), 'PLUS');
  assert.equal(known.has('orderDate'), false);
});
