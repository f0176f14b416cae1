const ROOT = 'trustedShopsCheckout';

/** How long a page may take to print the block by script. */
const PATIENCE = 15_000;

/** Scripts print a block piece by piece; it is read once they have caught breath. */
const BREATH = 100;

/** Some pages never do. */
const LONGEST = 1_000;

const isPrinted = (): boolean => !!document.getElementById(ROOT)?.textContent?.trim();

/** Tells once that the page holds an order, now or within the time that pages get; what comes back ends the waiting. */
export function awaitBlock(found: () => void): () => void {
  if (isPrinted()) {
    found();
    return () => undefined;
  }
  let breath = 0;
  let since = 0;
  const watcher = new MutationObserver(() => {
    clearTimeout(breath);
    since ||= performance.now();
    const left = since + LONGEST - performance.now();
    breath = window.setTimeout(look, Math.max(0, Math.min(BREATH, left)));
  });
  const limit = window.setTimeout(() => {
    look();
    end();
  }, PATIENCE);
  watcher.observe(document, { childList: true, subtree: true, characterData: true });
  function end(): void {
    watcher.disconnect();
    clearTimeout(breath);
    clearTimeout(limit);
  }
  function look(): void {
    since = 0;
    if (isPrinted()) {
      end();
      found();
    }
  }
  return end;
}
