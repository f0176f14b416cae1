import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLanguage } from '../src/language';

test('the page decides, then the shop, then the browser', () => {
  assert.equal(chooseLanguage('de-AT', 'nl', ['en']), 'de');
  assert.equal(chooseLanguage('', 'nl', ['en']), 'nl');
  assert.equal(chooseLanguage('fr', 'pl', ['en']), 'pl');
  assert.equal(chooseLanguage('fr', 'fr', ['it', 'sv-SE']), 'sv');
  assert.equal(chooseLanguage('', '', []), 'en');
});
