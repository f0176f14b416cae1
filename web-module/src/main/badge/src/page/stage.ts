import type { Scheme } from '../badge/options';
import common from './common.css';

/** A place of our own on the shop's page: neither the page's styles nor its scripts reach in by the usual ways. */
export interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
}

/** Styles go in as sheets, since policies of shops forbid style elements and attributes. */
function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

export function setUp(name: string, css: string, scheme: Scheme, language: string): Stage {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet(common), sheet(css)];
  host.classList.add(scheme);
  host.lang = language;
  return { host, root };
}
