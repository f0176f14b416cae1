// Cuts a file of orders into rows by its bytes, exactly where link-kit does: cut elsewhere, a row would be read otherwise
// or counted under another number. Nothing is decoded here, so that no letter can be lost before the house has seen it.

const MAX_ROW = 65536;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const BRACE = 123;

// The length of the line end at a place: LF, CR LF, CR, or none.
function lineEndAt(bytes, at) {
  if (bytes[at] === CARRIAGE_RETURN) {
    return bytes[at + 1] === LINE_FEED ? 2 : 1;
  }
  return bytes[at] === LINE_FEED ? 1 : 0;
}

function behindLineOf(bytes, place) {
  let at = place;
  while (at < bytes.length && lineEndAt(bytes, at) === 0) {
    at += 1;
  }
  return at + lineEndAt(bytes, at);
}

// Where a field in quotes ends; -1 if its quote is not closed.
function behindQuotes(bytes, opened, begin) {
  for (let at = opened + 1; at < bytes.length && at - begin <= MAX_ROW; at += 1) {
    if (bytes[at] === QUOTE) {
      if (bytes[at + 1] !== QUOTE) {
        return at + 1;
      }
      at += 1;
    }
  }
  return -1;
}

function plainEnd(bytes, from, begin, delimiter) {
  let at = from;
  while (at < bytes.length && bytes[at] !== delimiter && lineEndAt(bytes, at) === 0 && at - begin <= MAX_ROW) {
    at += 1;
  }
  return at - begin > MAX_ROW ? -1 : at;
}

// The row of CSV that begins here. One that is broken ends with the line in which the quote stands that broke it.
function csvRow(bytes, begin, delimiter, columns) {
  let at = begin;
  let last = begin;
  let count = 0;
  let quoteAt = begin;
  let several = false;
  let broken = false;
  do {
    last = at + (count > 0 ? 1 : 0);
    const quoted = bytes[last] === QUOTE;
    at = quoted ? behindQuotes(bytes, last, begin) : plainEnd(bytes, last, begin, delimiter);
    broken = at < 0;
    if (quoted && !broken) {
      const lines = bytes.subarray(last, at).some((byte) => byte === LINE_FEED || byte === CARRIAGE_RETURN);
      quoteAt = lines && !several ? last : quoteAt;
      several ||= lines;
      broken = at < bytes.length && bytes[at] !== delimiter && lineEndAt(bytes, at) === 0;
    }
    quoteAt = quoted && broken ? last : quoteAt;
    count += 1;
  } while (!broken && at < bytes.length && bytes[at] === delimiter);
  if (broken || count > columns) {
    return { next: behindLineOf(bytes, quoteAt), blank: false, count };
  }
  const blank = count === 1 && bytes.subarray(begin, at).every((byte) => byte === SPACE);
  return { next: at + lineEndAt(bytes, at), blank, count, last, end: at };
}

function jsonRow(bytes, begin) {
  let end = bytes.indexOf(LINE_FEED, begin);
  end = end < 0 ? bytes.length : end;
  if (end - begin > MAX_ROW) {
    return { next: behindLineOf(bytes, begin + MAX_ROW), blank: false };
  }
  return { next: Math.min(end + 1, bytes.length), blank: bytes.subarray(begin, end).every((byte) => byte <= SPACE), end };
}

// Comma, semicolon or tab: the one that stands most often in the first line, outside quotes.
function delimiterOf(bytes, begin) {
  const found = new Map([[',', 0], [';', 0], ['\t', 0]].map(([sign, count]) => [sign.charCodeAt(0), count]));
  let quoted = false;
  for (let at = begin; at < bytes.length && (quoted || lineEndAt(bytes, at) === 0) && at - begin <= MAX_ROW; at += 1) {
    quoted = quoted !== (bytes[at] === QUOTE);
    if (!quoted && found.has(bytes[at])) {
      found.set(bytes[at], found.get(bytes[at]) + 1);
    }
  }
  const [comma, semicolon, tab] = found.values();
  if (tab > comma && tab > semicolon) {
    return 9;
  }
  return semicolon > comma ? 59 : 44;
}

// How to read the rows of these bytes, where the first one begins, and its number as a spreadsheet counts.
function orderRows(bytes) {
  let begin = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let number = 1;
  for (let end = lineEndAt(bytes, begin); end > 0; end = lineEndAt(bytes, begin)) {
    begin += end;
    number += 1;
  }
  if (bytes[begin] === BRACE) {
    return { json: true, begin, number, row: (at) => jsonRow(bytes, at) };
  }
  const delimiter = delimiterOf(bytes, begin);
  const header = csvRow(bytes, begin, delimiter, Infinity);
  const row = (at) => csvRow(bytes, at, delimiter, header.count);
  return { json: false, begin: header.next, number: number + 1, row };
}

// The file in parts of so many rows, with the number of each row; rows that are blank count and are no orders.
function partsOf(bytes, rows, size) {
  const parts = [];
  let part = { from: rows.begin, to: rows.begin, numbers: [] };
  for (let at = rows.begin, number = rows.number; at < bytes.length; number += 1) {
    const row = rows.row(at);
    at = row.next;
    part.to = at;
    if (!row.blank && part.numbers.push(number) === size) {
      parts.push(part);
      part = { from: at, to: at, numbers: [] };
    }
  }
  return part.numbers.length > 0 || parts.length === 0 ? [...parts, part] : parts;
}
