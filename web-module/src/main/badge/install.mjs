// Fetches what package-lock.json names, unless exactly that is here already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const NEEDED = 20;
const STAMP = 'node_modules/.sigill-lock';

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.error(`Sigill needs Node.js of version ${NEEDED} or higher; this is ${process.versions.node}.`);
  process.exit(1);
}
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const had = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
if (had !== wanted) {
  const windows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: windows });
  if (status !== 0) {
    console.error('npm ci failed; npm comes with Node.js.');
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}
