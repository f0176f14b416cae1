// What is to be confirmed stands in the fragment, which no browser sends. This posts it, for only the house knows by its
// seal whether it ever was.
const told = location.hash.slice(1);
if (told) {
  history.replaceState(null, '', location.pathname + location.search);
  const form = document.getElementById('confirmed');
  form.elements.told.value = told;
  form.submit();
}
