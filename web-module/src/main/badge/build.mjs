// What the Maven build asks for, by its first argument: bundle, check or test.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const TARGET = '../../../target/badge';

/** What browsers load where it is needed, by the name of its file in WEB-INF/assets. */
const PARTS = { card: 'src/card/index.ts', oblivious: 'src/recognition/oblivious.ts' };
const BADGE = { script: 'src/badge/index.ts' };

/** What every page of every shop loads is at most this large, zipped; the server adds some 300 bytes. */
const MOST = 12 * 1024 - 300;

/** The server calls the whole of it with what it knows; nothing of it becomes a name on the shop's page. */
const WRAP = { banner: { js: '(sigill=>{' }, footer: { js: '})(/*house*/);' } };

const LANGUAGES = ['en', 'de', 'nl', 'pl', 'sv'];

/** Lets scripts import texts of the rooms' bundles by the beginnings of their keys: `texts:badge.card.,review.grade.` */
const texts = {
  name: 'texts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^texts:/ }, ({ path }) => ({ path: path.slice('texts:'.length), namespace: 'texts' }));
    onLoad({ filter: /.*/, namespace: 'texts' }, ({ path }) => {
      const beginnings = path.split(',');
      const bundles = LANGUAGES.map((language) => [language, textsOf(beginnings, language)]);
      const keys = [...bundles[0][1].keys()];
      const values = bundles.map(([language, bundle]) => [language, keys.map((key) => bundle.get(key))]);
      return { contents: JSON.stringify({ keys, ...Object.fromEntries(values) }), loader: 'json' };
    });
  },
};

/** All texts of one language whose keys begin so, from the bundle of the room that each key begins with. */
function textsOf(beginnings, language) {
  const found = new Map();
  for (const beginning of beginnings) {
    const file = `../resources/eu/sigill/${beginning.split('.')[0]}/web/texts_${language}.properties`;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.startsWith(beginning)) {
        const at = line.indexOf(' = ');
        found.set(line.slice(0, at), line.slice(at + 3));
      }
    }
  }
  return found;
}

/** Style sheets go into the script as text; they get smaller on the way as scripts do. */
const styles = {
  name: 'styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

const OPTIONS = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  loader: { '.txt': 'text' },
  logLevel: 'warning',
  plugins: [texts, styles],
};

const steps = {
  async bundle() {
    const outdir = join(TARGET, 'assets');
    await build({ ...OPTIONS, minify: true, outdir, entryPoints: PARTS });
    await build({ ...OPTIONS, ...WRAP, format: 'iife', minify: true, outdir, entryPoints: BADGE });
    weigh(outdir);
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

/** Writes down what browsers load, and stops the build where that is too much. */
function weigh(folder) {
  const sizes = Object.keys({ ...BADGE, ...PARTS }).map((name) => {
    const bytes = readFileSync(join(folder, `${name}.js`));
    return [name, { plain: bytes.length, zipped: gzipSync(bytes, { level: 9 }).length }];
  });
  writeFileSync(join(TARGET, 'sizes.json'), JSON.stringify(Object.fromEntries(sizes), null, 2));
  const { zipped } = Object.fromEntries(sizes).script;
  if (zipped > MOST) {
    console.error(`The badge has ${zipped} bytes zipped; every page of every shop loads it, and ${MOST} is the most.`);
    process.exit(1);
  }
}

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
