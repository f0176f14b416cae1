// While something goes on, what the page tells of it is fetched again; without this, loading the page again does the same.

const EVERY = 1500;
const TOLD = ['going', 'told'];

async function follow() {
  if (document.getElementById('going').dataset.follow !== 'yes') {
    return;
  }
  const answer = await fetch(location.pathname + location.search).catch(() => null);
  if (answer?.ok && !answer.redirected) {
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    TOLD.forEach((id) => renew(document.getElementById(id), fresh.getElementById(id)));
  }
  setTimeout(follow, EVERY);
}

function renew(old, fresh) {
  if (fresh && old.innerHTML !== fresh.innerHTML) {
    old.replaceChildren(...fresh.childNodes);
    old.dataset.follow = fresh.dataset.follow ?? '';
  }
}

setTimeout(follow, EVERY);
