// What the Maven build asks for, by its first argument: bundle, check or test.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const TARGET = '../../../target/badge';

/** What browsers load, by the name of its file in WEB-INF/assets. */
const ENTRIES = { 'order-page': 'src/order-page/index.ts' };

const OPTIONS = { bundle: true, format: 'esm', target: 'es2022', loader: { '.txt': 'text' }, logLevel: 'warning' };

const steps = {
  async bundle() {
    await build({ ...OPTIONS, minify: true, outdir: join(TARGET, 'assets'), entryPoints: ENTRIES });
    listParts();
  },

  check() {
    node('node_modules/@biomejs/biome/bin/biome', 'ci', '--log-level=warn', '.');
    node('node_modules/typescript/bin/tsc');
  },

  async test() {
    const names = readdirSync('test').filter((name) => name.endsWith('.test.ts'));
    const outdir = join(TARGET, 'test');
    await build({ ...OPTIONS, platform: 'node', outdir, entryPoints: names.map((name) => join('test', name)) });
    node('--test', '--test-reporter=dot', ...names.map((name) => join(outdir, name.replace(/ts$/, 'js'))));
  },
};

/** What is packed, in the form of CycloneDX; the first npm of Node.js 20 cannot tell yet, and goes without. */
function listParts() {
  const windows = process.platform === 'win32';
  const { status, stdout } = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev'], { shell: windows });
  if (status === 0) {
    writeFileSync(join(TARGET, 'sigill-badge-sbom.json'), stdout);
  }
}

function node(...command) {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

await steps[process.argv[2]]();
