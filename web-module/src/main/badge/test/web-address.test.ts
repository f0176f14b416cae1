import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolve } from '../src/order-page/web-address';

const PAGES = ['https://a.example', 'https://a.example/', 'https://a.example/b/c/d?q', 'http://a.example:8080/b/?q#f'];
const REFERENCES = [
  'g',
  './g',
  'g/',
  '/g',
  '//g.example/x',
  '?y',
  'g?y',
  '#s',
  'g#s',
  'g?y#s',
  ';x',
  'g;x=1/../y',
  '.',
  './',
  '..',
  '../',
  '../g',
  '../..',
  '../../',
  '../../g',
  '../../../g',
  '/./g',
  '/../g',
  'g.',
  '.g',
  'g..',
  '..g',
  './../g',
  './g/.',
  'g/./h',
  'g/../h',
  'g?y/./x',
  'g?y/../x',
  'g#s/./x',
  'a b/c',
  '/a?b c',
  'http://h.example/x',
  'https://h.example',
];

// Browsers write a slash behind a bare host, and encode a blank in a query as we do.
const likeABrowser = (address: string | null): string | null => (address === null ? null : new URL(address).href);

test('an address means what it means to a browser', () => {
  for (const page of PAGES) {
    for (const reference of REFERENCES) {
      assert.equal(likeABrowser(resolve(reference, page)), new URL(reference, page).href, `${reference} on ${page}`);
    }
  }
});

test('what is none of the web has no address', () => {
  for (const text of [
    'javascript:1',
    'data:,x',
    'mailto:a@b.example',
    'tel:1',
    'https:',
    'https://',
    'http:/x',
    '///x',
  ]) {
    assert.equal(resolve(text, 'https://a.example/'), null, text);
  }
});

test('a relative address needs a page of the web', () => {
  for (const page of [null, '', 'about:blank', 'file:///x', 'data:text/html,x']) {
    assert.equal(resolve('g', page), null);
    assert.equal(resolve('https://a.example/', page), 'https://a.example/');
  }
});
