// Lists all that is shipped, in the form of CycloneDX: each jar of the EAR and of the server by its own digest, and what
// browsers run. Maven knows the licences of what we chose ourselves, so that its list and npm's are taken up. Where a jar
// does not say who made it, the arguments do: the driver's coordinates, and the archives that the server was put together of.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesIn } from './zip.mjs';

const TARGET = 'target';
const MAVEN = '../target/maven-sbom.json';
const NPM = '../web-module/target/badge/sigill-badge-sbom.json';

const [driver, ...packs] = process.argv.slice(2);

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const shipped = ['sigill', 'server'].flatMap((folder) =>
  readdirSync(join(TARGET, folder), { recursive: true })
    .filter((name) => /\.[jw]ar$/.test(name))
    .map((name) => ({ name: join(folder, name), file: join(TARGET, folder, name) })),
);

const maven = existsSync(MAVEN) ? read(MAVEN) : { components: [] };
const known = new Map(maven.components.map((component) => [`${component.name} ${component.version}`, component]));

/** Coordinates by the name that a jar has in the server, with its version and without. */
const named = new Map();
const versions = packs.filter((pack) => existsSync(pack)).flatMap((pack) => [
  ...filesIn(pack, (name) => name.endsWith('/artifact-versions.properties')).values(),
]);
for (const coordinates of [driver, ...versions.flatMap((text) => text.split('\n').map((line) => line.split('=')[1] ?? ''))]) {
  const [group, name, version, classifier] = coordinates.trim().split(':');
  if (version !== undefined) {
    named.set(`${name}-${version}${classifier ? `-${classifier}` : ''}`, { group, name, version });
    named.set(name, { group, name, version });
  }
}

const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Group, name and version: as the jar tells them, as the server's makers do, or as far as its name goes. */
function identityOf(place, file) {
  const whole = basename(file).replace(/\.[jw]ar$/, '');
  const told = filesIn(file, (entry) => /^META-INF\/(MANIFEST\.MF|maven\/.*\/pom\.properties)$/.test(entry));
  const manifest = propertiesOf(told.get('META-INF/MANIFEST.MF') ?? '', /^([\w-]+): (.*)$/);
  told.delete('META-INF/MANIFEST.MF');
  const poms = [...told.values()].map((text) => propertiesOf(text, /^(\w+)=(.*)$/));
  const own = ({ artifactId, version }) => whole === artifactId || whole === `${artifactId}-${version}`;
  const pom = poms.find(own) ?? (poms.length === 1 && !/-\d/.test(whole) ? poms[0] : undefined);
  if (pom !== undefined) {
    return { group: pom.groupId, name: pom.artifactId, version: pom.version };
  }
  if (place.startsWith('server') && named.has(whole)) {
    return named.get(whole);
  }
  const [, name, version] = /^(.+?)-(\d.*)$/.exec(whole) ?? [null, whole];
  return { name, version: version ?? manifest['Implementation-Version'] ?? manifest['Bundle-Version'] ?? 'unknown' };
}

function propertiesOf(text, line) {
  const found = text.split(/\r?\n/).map((one) => line.exec(one)).filter(Boolean);
  return Object.fromEntries(found.map(([, name, value]) => [name, value]));
}

function componentOf({ name: place, file }) {
  const { group, name, version } = identityOf(place, file);
  const { group: groupOfMaven, licenses, description } = known.get(`${name} ${version}`) ?? {};
  const of = group ?? groupOfMaven;
  return {
    type: 'library',
    'bom-ref': place,
    ...(of && { group: of }),
    name,
    version,
    ...(description && { description }),
    hashes: [{ alg: 'SHA-256', content: sha256(file) }],
    ...(licenses && { licenses }),
    purl: of ? `pkg:maven/${of}/${name}@${version}` : `pkg:generic/${name}@${version}`,
    properties: [{ name: 'sigill:place', value: place }],
  };
}

const jars = shipped.map(componentOf).sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
const npm = existsSync(NPM) ? read(NPM).components : [];
const { metadata = {} } = maven;
writeFileSync(
  join(TARGET, 'sigill-sbom.json'),
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${randomUUID()}`,
    version: 1,
    metadata: { component: { ...metadata.component, type: 'application', 'bom-ref': 'sigill' } },
    components: [...jars, ...npm],
  }, null, 2),
);
