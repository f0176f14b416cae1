import { readFileSync } from 'node:fs';

/** What the server's tests are held to as well. */
export const vectors = <T>(file: string): T =>
  JSON.parse(readFileSync(`../../../../ejb-module/src/test/resources/vectors/${file}`, 'utf8'));
