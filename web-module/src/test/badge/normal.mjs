// Reads addresses as people type them, and says what browsers make of each: its normal form and its bucket.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const part = (name) => import(pathToFileURL(name));
const { normalForm } = await part('card.js');
const { bucketOf } = await part('oblivious.js');
const BITS = 13;

const answers = JSON.parse(readFileSync(0, 'utf8')).map((typed) => {
  const address = normalForm(typed);
  return address === null ? 'none' : `${address} ${bucketOf(address, BITS)}`;
});
process.stdout.write(JSON.stringify(answers));
