const ROOT = 'trustedShopsCheckout';

/** How long a page may take to print the block by script. */
const PATIENCE = 15_000;

/** Scripts print a block piece by piece; it is read once they have caught breath. */
const BREATH = 100;

const isPrinted = (): boolean => !!document.getElementById(ROOT)?.textContent?.trim();

/** Tells once that the page holds an order, now or within the time that pages get; what comes back ends the waiting. */
export function awaitBlock(found: () => void): () => void {
  if (isPrinted()) {
    found();
    return () => undefined;
  }
  let breath = 0;
  const watcher = new MutationObserver(() => {
    clearTimeout(breath);
    breath = window.setTimeout(look, BREATH);
  });
  const limit = window.setTimeout(end, PATIENCE);
  watcher.observe(document, { childList: true, subtree: true, characterData: true });
  function end(): void {
    watcher.disconnect();
    clearTimeout(breath);
    clearTimeout(limit);
  }
  function look(): void {
    if (isPrinted()) {
      end();
      found();
    }
  }
  return end;
}
