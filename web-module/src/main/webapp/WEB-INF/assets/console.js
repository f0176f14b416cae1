// The console works without this; with it, what destroys asks first, secrets can be copied, and a key file downloaded.

document.addEventListener('click', (event) => {
  const asking = event.target.closest('[data-ask]');
  if (asking && !confirm(asking.dataset.ask)) {
    event.preventDefault();
  }
  const copying = event.target.closest('[data-copy]');
  if (copying) {
    copy(copying);
  }
  const keyFile = event.target.closest('[data-key-file]');
  if (keyFile) {
    download(keyFile.dataset.keyFile);
  }
});

async function copy(button) {
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
  button.textContent = button.dataset.copied;
}

function download(id) {
  const list = document.getElementById(id);
  const key = {
    ...list.dataset,
    encryptKey: document.getElementById('encryptKey').textContent,
    authKey: document.getElementById('authKey').textContent,
  };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(key, null, 2)}\n`], { type: 'application/json' }));
  link.download = `link-keys-${key.kid}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

// A phone scrolls to what was said instead of leaving it above the fold.
document.querySelector('.says, .wrong:not([hidden])')?.scrollIntoView({ block: 'center' });
