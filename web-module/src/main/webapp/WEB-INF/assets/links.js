// Makes links for a file of orders: part by part to the server and back, so that the bar tells the truth, "cancel" stops
// at once, and neither side ever holds more than it must. The file with links is put together here in the browser.

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
  const rows = rowsOf(await file.text());
  const header = rows.shift() ?? '';
  const json = header.trimStart().startsWith('{');
  if (json) {
    rows.unshift(header);
  }
  const parts = [];
  const problems = [];
  let made = 0;
  const begun = performance.now();
  for (let done = 0; done < Math.max(rows.length, 1); done += PART) {
    const part = (json ? '' : header) + rows.slice(done, done + PART).join('');
    const answer = await send(part, format);
    parts.push(json || done === 0 ? answer : answer.slice(rowsOf(answer)[0].length));
    const wrong = problemsIn(answer, json, done);
    problems.push(...wrong);
    made += rowsOf(answer).length - (json ? 0 : 1) - wrong.length;
    tell(Math.min(done + PART, rows.length), rows.length, begun);
  }
  finish(parts, made, problems);
}

async function send(part, format) {
  const answer = await fetch(`${form.dataset.action}?format=${format}&lang=${document.documentElement.lang}`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/csv' },
    body: part,
    signal: stopping.signal,
  });
  const text = await answer.text();
  if (answer.status === 422) {
    throw new Refused(text);
  }
  if (!answer.ok || answer.redirected) { // a session that ended leads to the sign-in page
    throw new Error('no answer');
  }
  return text;
}

// A row ends at a line feed that stands outside quotes. A quote that never closes must not swallow the file, so a row
// is cut where it grows past what the server takes anyway.
function rowsOf(text) {
  const LONGEST = 65536;
  const rows = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      quoted = !quoted;
    } else if (sign === '\n' && (!quoted || at - start > LONGEST)) {
      rows.push(text.slice(start, at + 1));
      start = at + 1;
      quoted = false;
    }
  }
  if (start < text.length) {
    rows.push(`${text.slice(start)}\n`);
  }
  return rows.filter((row, index) => index === 0 || row.trim() !== '');
}

// The last field of each row says what is wrong with it; it is empty where a link was made.
function problemsIn(answer, json, before) {
  const rows = rowsOf(answer);
  return rows.slice(json ? 0 : 1).flatMap((row, index) => {
    const reason = json ? JSON.parse(row).problem : lastField(row);
    const number = before + index + (json ? 1 : 2);
    return reason ? [form.dataset.row.replace('{0}', number).replace('{1}', reason)] : [];
  });
}

function lastField(row) {
  const line = row.replace(/\r?\n$/, '');
  const quoted = /(?:^|[,;\t])"((?:[^"]|"")*)"$/.exec(line);
  return quoted ? quoted[1].replaceAll('""', '"') : line.slice(Math.max(...[',', ';', '\t'].map((d) => line.lastIndexOf(d))) + 1);
}

function tell(done, all, begun) {
  const seconds = Math.ceil(((performance.now() - begun) / 1000 / done) * (all - done));
  by('bar').value = (100 * done) / all;
  by('text').textContent = `${form.dataset.busy.replace('{0}', done).replace('{1}', all)} ${form.dataset.left.replace('{0}', seconds)}`;
}

function finish(parts, made, problems) {
  by('summary').textContent = form.dataset.done.replace('{0}', made)
    + (problems.length ? ` ${form.dataset.bad.replace('{0}', problems.length)}` : '');
  by('download').href = URL.createObjectURL(new Blob(parts, { type: 'text/csv' }));
  by('download').download = form.dataset.name;
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
