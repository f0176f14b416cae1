/** The parts of an address as RFC 3986, appendix B, has them. */
const PARTS = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/su;

interface Parts {
  scheme: string | undefined;
  authority: string | undefined;
  path: string;
  query: string;
  fragment: string;
}

function split(text: string): Parts {
  const [, scheme, authority, path = '', query = '', fragment = ''] = PARTS.exec(text) ?? [];
  return { scheme, authority, path, query, fragment };
}

const isOfTheWeb = (parts: Parts): boolean => /^https?$/i.test(parts.scheme ?? '') && !!parts.authority;

/** RFC 3986, 5.2.4, for a path that begins with a slash. */
function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/').slice(1);
  segments.forEach((segment, at) => {
    const last = at === segments.length - 1;
    if (segment === '..') {
      kept.pop();
    }
    if (segment !== '.' && segment !== '..') {
      kept.push(segment);
    } else if (last) {
      kept.push('');
    }
  });
  return `/${kept.join('/')}`;
}

function pathOf(reference: Parts, base: Parts): string {
  if (reference.path === '') {
    return base.path;
  }
  const folder = base.path.slice(0, base.path.lastIndexOf('/') + 1) || '/';
  return withoutDots(reference.path.startsWith('/') ? reference.path : folder + reference.path);
}

/**
 * The address that a text means on a page; null where that is none of the web. Letter by letter what was written: unlike a
 * browser's own parser it encodes nothing but blanks, so that the server reads the same.
 */
export function resolve(text: string, page: string | null): string | null {
  const written = text.replaceAll(' ', '%20');
  const reference = split(written);
  if (reference.scheme !== undefined) {
    return isOfTheWeb(reference) ? written : null;
  }
  const base = split(page ?? '');
  if (!isOfTheWeb(base) || reference.authority === '') {
    return null;
  }
  if (reference.authority !== undefined) {
    return `${base.scheme}:${written}`;
  }
  const query = reference.path === '' ? reference.query || base.query : reference.query;
  return `${base.scheme}://${base.authority}${pathOf(reference, base)}${query}${reference.fragment}`;
}
