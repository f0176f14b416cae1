/**
 * The one form in which addresses are compared, or null where no mail could reach it: trimmed, composed, in small letters,
 * composed again, the domain as a browser's address bar has it.
 *
 * The server's twin is `eu.sigill.platform.service.EmailAddress`, which says why each step is there; one file of examples
 * holds both.
 */
export function normalForm(typed: string): string | null {
  if (typed.length > MOST_CHARACTERS) {
    return null;
  }
  const lower = typed.trim().normalize('NFC').toLowerCase().normalize('NFC');
  const at = lower.indexOf('@');
  const local = lower.slice(0, Math.max(at, 0));
  if (at < 1 || !LOCAL_PART.test(local)) {
    return null;
  }
  const domain = domainOf(lower.slice(at + 1));
  return domain !== null && fits(local, domain) ? `${local}@${domain}` : null;
}

const MOST_CHARACTERS = 1_000;
const MOST_LOCAL_OCTETS = 64;
const MOST_OCTETS = 254;

const LOCAL_PART =
  /^[^\0- \x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u{d800}-\u{dfff}<>()[\],;:"\\@]+$/u;

/** Looked at before the URL could take a slash, an escape or a port for something else. */
const TYPED_DOMAIN = /^(?:[a-z0-9.-]|[^\0-\x7f\u{d800}-\u{dfff}])+$/u;
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)*(?!(?:[0-9]+|0x[0-9a-f]*)$)${LABEL}$`);

function domainOf(typed: string): string | null {
  if (!TYPED_DOMAIN.test(typed)) {
    return null;
  }
  try {
    const host = new URL(`http://${typed}`).hostname;
    return DOMAIN.test(host) ? host : null;
  } catch {
    return null;
  }
}

function fits(local: string, domain: string): boolean {
  const octets = new TextEncoder().encode(local).length;
  return octets <= MOST_LOCAL_OCTETS && octets + 1 + domain.length <= MOST_OCTETS;
}
