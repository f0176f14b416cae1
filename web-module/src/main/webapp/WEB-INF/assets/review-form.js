// The form works without this. With it the address bar no longer shows the payload, boxes grow with what is typed, the
// number of characters left shows near the limit, and one click publishes once.
// The language that somebody chose stays there, for the form is sent to this address.
const language = new URLSearchParams(location.search).get('lang');
const kept = language ? `?${new URLSearchParams({ lang: language })}` : '';
if (location.search.includes('p=')) {
  history.replaceState(null, '', location.pathname + kept);
}

// Another link opened in this window changes only the fragment, which loads nothing by itself; another query does.
addEventListener('hashchange', () => {
  leaving = true;
  const another = location.search.endsWith('&') ? '' : '&';
  location.assign(`${location.pathname}${kept || '?'}${another}${location.hash}`);
});

const NEAR = 200;
let leaving = false;

for (const box of document.querySelectorAll('textarea.grow')) {
  const most = Number(box.dataset.most);
  const left = document.createElement('p');
  left.className = 'hint left';
  left.setAttribute('aria-live', 'polite');
  box.after(left);
  const fit = () => {
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight + 2}px`;
    const rest = most - box.value.length;
    left.textContent = rest <= NEAR ? box.dataset.left.replace('{0}', rest) : '';
  };
  box.addEventListener('input', fit);
  fit();
}

const form = document.querySelector('form.review-form');
const opening = new FormData(form);
form.addEventListener('submit', () => {
  leaving = true;
  // after the browser has read the button's value
  setTimeout(() => form.querySelector('button[name=publish]').setAttribute('disabled', ''), 0);
});

const isChanged = () => {
  const now = new FormData(form);
  return [...now.keys(), ...opening.keys()].some((name) => now.get(name) !== opening.get(name));
};

addEventListener('beforeunload', (event) => {
  if (!leaving && isChanged()) {
    event.preventDefault();
  }
});

document.querySelector('.block-wrong input, .publish .wrong + .check input')?.focus();
