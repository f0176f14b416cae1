const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u;
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?';
const TOP = '\\p{L}[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}]';
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+${TOP}$`, 'u');
const BYTE = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const IPV4 = new RegExp(`^\\[${BYTE}(?:\\.${BYTE}){3}\\]$`);
const LONGEST = 254;

/** Whether a text is an e-mail address: letters of every language, a dotted domain or an IPv4 address in brackets. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  return (
    at > 0 && text.length <= LONGEST && LOCAL.test(text.slice(0, at)) && (DOMAIN.test(domain) || IPV4.test(domain))
  );
}
