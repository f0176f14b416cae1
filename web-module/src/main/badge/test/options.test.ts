import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Config, readOptions } from '../src/badge/options';

const tag = (attributes: Record<string, string>) =>
  ({ getAttribute: (name: string) => attributes[name] ?? null }) as unknown as Element;

const read = (attributes: Record<string, string>, config?: Config) => readOptions(tag(attributes), config);

test('a tag without attributes is a badge at the lower right', () => {
  const { desktop, phone, scheme, checkout } = read({});

  assert.deepEqual([desktop.shown, desktop.side, desktop.bottom, desktop.reviews], [true, 'right', 54, true]);
  assert.deepEqual([phone.shown, phone.side, phone.bottom], [true, 'right', 10]);
  assert.equal(desktop.custom, null);
  assert.deepEqual([scheme, checkout], ['light', null]);
});

test('a page without a tag of ours has the usual badge', () => {
  assert.equal(readOptions(null, undefined).desktop.shown, true);
});

test('offsets count from where the badge stands, and end where they may', () => {
  const bottom = (device: string, offset: string) => {
    const options = read({ [`data-${device}-y-offset`]: offset });
    return device === 'desktop' ? options.desktop.bottom : options.phone.bottom;
  };

  assert.equal(bottom('desktop', '46'), 100);
  assert.equal(bottom('desktop', '-54'), 0);
  assert.equal(bottom('desktop', '-55'), 0);
  assert.equal(bottom('desktop', '999'), 54 + 999);
  assert.equal(bottom('desktop', '1000'), 54 + 999);
  assert.equal(bottom('mobile', '-10'), 0);
  assert.equal(bottom('mobile', '-99'), 0);
  assert.equal(bottom('mobile', '1e9'), 10 + 999);
  assert.equal(bottom('desktop', 'calc(1px)'), 54);
  assert.equal(bottom('desktop', ''), 54);
});

test('only phones have a middle', () => {
  const options = read({ 'data-desktop-position': 'center', 'data-mobile-position': 'center' });

  assert.deepEqual([options.desktop.side, options.phone.side], ['right', 'center']);
  assert.equal(read({ 'data-desktop-position': 'LEFT' }).desktop.side, 'left');
  assert.equal(read({ 'data-desktop-position': 'up' }).desktop.side, 'right');
});

test('a badge can be switched off, on phones or everywhere', () => {
  assert.equal(read({ 'data-disable-mobile': 'true' }).phone.shown, false);
  assert.equal(read({ 'data-disable-mobile': 'true' }).desktop.shown, true);
  assert.equal(read({ 'data-disable-desktop': 'true' }).phone.shown, true);
  assert.equal(read({ 'data-disable-desktop': 'true' }).desktop.shown, false);
  assert.equal(read({ 'data-disable-trustbadge': 'true' }).desktop.shown, false);
  assert.equal(read({ 'data-disable-trustbadge': 'false' }).desktop.shown, true);
});

test('a badge can stand in an element of the shop', () => {
  const { desktop, phone } = read({
    'data-desktop-enable-custom': 'true',
    'data-desktop-custom-element-id': 'here',
    'data-desktop-custom-width': '9999',
    'data-desktop-custom-opening-direction': 'bottomleft',
  });

  assert.deepEqual([desktop.custom, desktop.width, desktop.below, desktop.side], ['here', 400, true, 'right']);
  assert.equal(phone.custom, null);
  assert.equal(read({ 'data-mobile-enable-custom': 'true' }).phone.custom, 'sigill-badge');
});

test('the rest of the attributes', () => {
  const { desktop, phone, scheme } = read({
    'data-desktop-disable-reviews': 'true',
    'data-mobile-enable-fadeout': 'true',
    'data-mobile-enable-topbar': 'true',
    'data-color-scheme': 'os-default',
  });

  assert.deepEqual([desktop.reviews, desktop.fades], [false, false]);
  assert.deepEqual([phone.reviews, phone.fades, phone.bar], [true, true, true]);
  assert.equal(scheme, 'os-default');
  assert.equal(read({ 'data-color-scheme': 'pink' }).scheme, 'light');
});

test('the configuration of version 4 means what it meant', () => {
  const { desktop, phone, checkout } = read(
    {},
    {
      yOffset: '20',
      variant: 'custom_reviews',
      customElementId: 'corner',
      trustcardDirection: 'bottomRight',
      customBadgeWidth: '120',
      customBadgeHeight: 200,
      disableResponsive: 'true',
      disableTrustbadge: 'false',
      trustCardTrigger: 'mouseenter',
      customCheckoutElementId: 'thanks',
    },
  );

  assert.deepEqual([desktop.bottom, desktop.custom, desktop.width, desktop.height], [74, 'corner', 120, 90]);
  assert.deepEqual([desktop.reviews, desktop.below, desktop.side, desktop.shown], [true, true, 'left', true]);
  assert.equal(phone, desktop);
  assert.equal(checkout, 'thanks');
});

test('variants of version 4 say whether reviews are shown', () => {
  const reviews = (variant: string) => read({}, { variant }).desktop.reviews;

  assert.deepEqual(['reviews', 'custom_reviews', 'default', 'small', 'text', 'custom'].map(reviews), [
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  assert.equal(read({}, {}).desktop.reviews, true);
});

test('attributes count for more than the configuration', () => {
  assert.equal(read({ 'data-desktop-y-offset': '1' }, { yOffset: 90 }).desktop.bottom, 55);
});

test('a configuration that is none does no harm', () => {
  for (const config of [null, 'x', 7, [], { yOffset: {} }, { variant: null }]) {
    assert.equal(readOptions(null, config as Config).desktop.bottom, 54);
  }
});
