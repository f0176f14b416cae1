// Reads single files out of a jar: Node.js has the algorithm, and no reader of archives.
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const STORED = 0;

/** The files whose names fit, as text, by name. */
export function filesIn(jar, fits) {
  const bytes = readFileSync(jar);
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== END) {
    end -= 1; // behind it there may be a comment
  }
  const found = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const length = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + length);
    if (fits(name)) {
      found.set(name, contentOf(bytes, at));
    }
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}

function contentOf(bytes, entry) {
  const local = bytes.readUInt32LE(entry + 42);
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(entry + 20));
  return (bytes.readUInt16LE(entry + 10) === STORED ? packed : inflateRawSync(packed)).toString('utf8');
}
