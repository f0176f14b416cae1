// Makes links for a file of orders: part by part to the server and back, so that the bar tells the truth and "cancel" stops
// at once. The file with links is put together here in the browser, of the bytes that came back.

const PART = 500;
const SHOWN_PROBLEMS = 50;

const form = document.getElementById('csv');
const by = (id) => document.getElementById(`csv-${id}`);
let stopping = null;

// A no of the house, in the reader's language; a browser's own errors are in its words.
class Refused extends Error {}

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const file = document.getElementById('file').files[0];
  stopping = new AbortController();
  busy(true);
  try {
    await make(file, new FormData(form).get('format'));
  } catch (problem) {
    fail(said(problem));
  }
  busy(false);
});

by('stop')?.addEventListener('click', () => stopping?.abort());

async function make(file, format) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const rows = orderRows(bytes);
  const parts = partsOf(bytes, rows, PART);
  const all = parts.reduce((sum, part) => sum + part.numbers.length, 0);
  const result = { json: rows.json, pieces: [], problems: [], made: 0, notices: '' };
  const begun = performance.now();
  let done = 0;
  for (const part of parts) {
    const answer = await send([bytes.subarray(0, rows.begin), bytes.subarray(part.from, part.to)], rows.json, format);
    take(answer, part, result);
    done += part.numbers.length;
    tell(done, all, begun);
  }
  finish(result);
}

async function send(pieces, json, format) {
  const { action, shop } = form.dataset;
  const answer = await fetch(`${action}?shop=${shop}&format=${format}&lang=${document.documentElement.lang}`, {
    method: 'POST',
    headers: { 'Content-Type': json ? 'application/x-ndjson' : 'text/csv' },
    body: new Blob(pieces),
    signal: stopping.signal,
  });
  if (answer.status === 429) { // others send much just now
    await new Promise((done) => setTimeout(done, 1000 * answer.headers.get('Retry-After')));
    return send(pieces, json, format);
  }
  if (answer.status === 422) {
    throw new Refused(await answer.text());
  }
  if (!answer.ok || answer.redirected) { // a session that ended leads to the sign-in page
    throw new Error('no answer');
  }
  return {
    bytes: new Uint8Array(await answer.arrayBuffer()),
    notices: decodeURIComponent(answer.headers.get('Sigill-Warnings') ?? ''),
  };
}

// The answer has a row for each that is not blank, in the same order.
function take(answer, part, result) {
  const rows = orderRows(answer.bytes);
  if (!rows.json && result.pieces.length === 0) {
    result.pieces.push(answer.bytes.subarray(0, rows.begin));
  }
  let at = rows.begin;
  for (const number of part.numbers) {
    const row = rows.row(at);
    const reason = result.json ? problemOf(answer.bytes.subarray(at, row.end)) : lastField(answer.bytes, row);
    if (reason) {
      result.problems.push(form.dataset.row.replace('{0}', number).replace('{1}', () => reason));
    } else {
      result.made += 1;
    }
    const numbered = result.json && reason; // the house has counted this part's rows only
    result.pieces.push(numbered ? `${JSON.stringify({ row: number, problem: reason })}\n` : answer.bytes.subarray(at, row.next));
    at = row.next;
  }
  result.notices = answer.notices;
}

function problemOf(line) {
  return JSON.parse(new TextDecoder().decode(line)).problem;
}

// The last field of a row of CSV says what is wrong with it; it is empty where a link was made.
function lastField(bytes, row) {
  const field = new TextDecoder().decode(bytes.subarray(row.last, row.end));
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}

function tell(done, all, begun) {
  const seconds = Math.ceil(((performance.now() - begun) / 1000 / done) * (all - done));
  by('bar').value = (100 * done) / all;
  by('text').textContent = `${form.dataset.busy.replace('{0}', done).replace('{1}', all)} ${form.dataset.left.replace('{0}', seconds)}`;
}

function finish({ json, pieces, problems, made, notices }) {
  by('summary').textContent = form.dataset.done.replace('{0}', made)
    + (problems.length ? ` ${form.dataset.bad.replace('{0}', problems.length)}` : '');
  by('notices').textContent = notices;
  by('notices').hidden = notices === '';
  by('download').href = URL.createObjectURL(new Blob(pieces, { type: json ? 'application/x-ndjson' : 'text/csv' }));
  by('download').download = `${form.dataset.name}.${json ? 'ndjson' : 'csv'}`;
  by('problems').replaceChildren(...problems.slice(0, SHOWN_PROBLEMS).map((problem) => {
    const item = document.createElement('li');
    item.textContent = problem;
    return item;
  }));
  by('result').hidden = false;
  by('result').focus();
}

function said(problem) {
  if (problem.name === 'AbortError') {
    return form.dataset.stopped;
  }
  return problem instanceof Refused ? problem.message : form.dataset.failed;
}

function fail(message) {
  by('error').textContent = message;
  by('error').hidden = false;
}

function busy(is) {
  by('make').disabled = is;
  by('stop').hidden = !is;
  by('progress').hidden = !is;
  if (is) {
    by('result').hidden = true;
    by('error').hidden = true;
    by('bar').value = 0;
    by('text').textContent = '';
  }
}
