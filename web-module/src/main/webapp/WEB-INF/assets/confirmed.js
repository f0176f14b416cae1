// What was confirmed stands in the fragment: the page shows it and tells nobody.
const told = new URLSearchParams(location.hash.slice(1));
const show = (kind, value) => {
  const found = value && document.querySelector(`[data-${kind}="${CSS.escape(value)}"]`);
  if (found) {
    found.hidden = false;
  }
  return Boolean(found);
};
if (show('level', told.get('level'))) {
  document.querySelector('[data-level=""]').hidden = true;
}
const amount = Number(told.get('amount'));
const currency = told.get('currency') ?? '';
if (told.get('order') === 'PROTECTED' && amount > 0 && /^[A-Z]{3}$/.test(currency)) {
  show('order', 'PROTECTED');
  document.querySelector('[data-sum]').textContent = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'currency',
    currency,
  }).format(amount);
} else if (told.get('order') === 'REMINDED') {
  show('order', 'REMINDED');
}
