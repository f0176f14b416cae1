import assert from 'node:assert/strict';
import { test } from 'node:test';
import bundle from 'texts:badge.card.,badge.panel.';
import { LANGUAGES } from '../src/language';
import { Texts } from '../src/texts';

test('every language says everything', () => {
  assert.ok(bundle.keys.length > 40);
  for (const language of LANGUAGES) {
    assert.ok(
      bundle[language].every((text) => typeof text === 'string' && text !== ''),
      language,
    );
  }
});

test('what fills a place is not looked at again', () => {
  const texts = new Texts(bundle, 'en');

  assert.match(
    texts.say('badge.card.done.protected', '{1} $& Books', '€1'),
    /from \{1\} \$& Books is covered up to €1\./,
  );
});

test('figures and days are written as people there write them', () => {
  assert.equal(new Texts(bundle, 'en').money('20000.00', 'EUR'), '€20,000.00');
  assert.equal(new Texts(bundle, 'de').money('20000.00', 'EUR'), '20.000,00\u00a0€');
  assert.equal(new Texts(bundle, 'pl').money('10000.00', 'PLN'), '10\u00a0000,00\u00a0zł');
  assert.equal(new Texts(bundle, 'nl').day('2027-11-21'), '21 november 2027');
  assert.equal(new Texts(bundle, 'sv').number(4.5, 2), '4,50');
});
