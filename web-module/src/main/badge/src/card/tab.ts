/**
 * Opens a tab that confirms in a moment. It must be opened within the click, or browsers keep it shut; until it is known
 * what to confirm, it says that something is under way. Without a tab the card alone confirms.
 */
export function openTab(title: string): Window | null {
  const tab = window.open('about:blank', '_blank');
  if (tab !== null) {
    tab.document.title = title;
    tab.document.body.textContent = title;
    tab.opener = null; // what opens next has no hold on the shop's page
  }
  return tab;
}

/** Opens a form, which knows neither this page nor its address. */
export const openForm = (address: string): void => {
  window.open(address, '_blank', 'noopener,noreferrer');
};
