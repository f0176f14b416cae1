// A link's payload stands in the fragment, which no browser sends. This posts it in the body, and only then is it read.
const payload = new URLSearchParams(location.hash.slice(1).replaceAll('+', '%2B')).get('p');
if (payload) {
  history.replaceState(null, '', location.pathname + location.search);
  const form = document.getElementById('unfold');
  form.elements.p.value = payload;
  form.submit();
} else {
  document.getElementById('unfold-busy').hidden = true;
  document.getElementById('unfold-missing').hidden = false;
}
