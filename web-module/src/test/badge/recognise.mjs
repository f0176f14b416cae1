// Asks about one address after the other, each as somebody typed it on a line; its questions and what it found go out on lines too.
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const { recognise } = await import(pathToFileURL('oblivious.js'));
const { normalForm } = await import(pathToFileURL('card.js'));
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const next = async () => (await lines.next()).value;
const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);

const ask = async (question) => {
  say(question);
  return JSON.parse(await next());
};
const parameters = JSON.parse(await next());
for (let address = await next(); address !== undefined; address = await next()) {
  say({ level: await recognise(normalForm(JSON.parse(address)), parameters, ask) });
}
