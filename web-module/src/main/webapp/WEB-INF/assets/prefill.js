// What the card knows stands in the fragment, which no browser sends. It fills the form here and is taken out of the
// address; nothing leaves before the last click.
const known = new URLSearchParams(location.hash.slice(1));
const form = document.getElementById('join');
if (form) {
  for (const [name, value] of known) {
    const field = form.elements[name === 'email' ? 'buyerEmail' : name];
    if (field instanceof RadioNodeList || (field instanceof HTMLInputElement && field.type !== 'hidden')) {
      field.value = value;
    }
  }
  const level = form.querySelector(`[name=level][value="${CSS.escape(known.get('level') ?? '')}"]`);
  if (level) {
    level.checked = true;
  }
  history.replaceState(null, '', location.pathname + location.search);
  // A reminder needs nothing of what an order costs and how it is paid, and what is not needed is not sent.
  const money = document.getElementById('money');
  const fit = () => {
    const spared = form.querySelector('[name=level]:checked')?.value === 'REMINDERS';
    money.hidden = spared;
    for (const field of money.querySelectorAll('input')) {
      field.disabled = spared;
    }
  };
  if (money) {
    form.addEventListener('change', fit);
    fit();
  }
  form.addEventListener('submit', () => {
    const button = form.querySelector('button');
    button.setAttribute('aria-busy', 'true');
    button.classList.add('busy');
  });
} else if (known.has('shop')) {
  // Which shop it is may be asked for in the address: it is no secret, and decides what the form offers.
  const asked = new URLSearchParams(location.search);
  asked.set('shop', known.get('shop'));
  known.delete('shop');
  location.replace(`${location.pathname}?${asked}#${known}`);
}
