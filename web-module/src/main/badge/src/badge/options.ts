/** How a shop wants its badge, by the attributes of its script tag or, before those, by the page's `_tsConfig`. */
export interface Options {
  desktop: Place;
  phone: Place;
  scheme: Scheme;
  /** The element that the card belongs into; null where it floats. */
  checkout: string | null;
}

export type Scheme = 'light' | 'dark' | 'os-default';

/** Where the badge is on one kind of screen, and how. */
export interface Place {
  shown: boolean;
  side: 'left' | 'right' | 'center';
  /** From the lower edge of the window, in pixels. */
  bottom: number;
  reviews: boolean;
  /** The element that the badge stands in; null where it floats. */
  custom: string | null;
  width: number | null;
  height: number | null;
  fades: boolean;
  bar: boolean;
  /** Whether its panel opens downwards; it opens upwards at the lower edge. */
  below: boolean;
}

/** The page's `_tsConfig`, as shops know it from version 4. */
export type Config = Partial<Record<string, unknown>>;

const ELEMENT = 'sigill-badge';

/** What the badge stands above where the offset is 0; offsets may take it away again, and no more. */
const FLOOR = { desktop: 54, mobile: 10 };
const HIGHEST = 999;
const WIDTHS = [44, 400] as const;
const HEIGHTS = [40, 90] as const;

type Reader = (name: string) => string | null;

const isOn = (text: string | null): boolean => text !== null && /^(true|1|)$/i.test(text.trim());

function within(text: string | null, least: number, most: number): number | null {
  const value = Number.parseFloat(text ?? '');
  return Number.isNaN(value) ? null : Math.min(Math.max(Math.round(value), least), most);
}

function sideOf(text: string | null, usual: Place['side'], center: boolean): Place['side'] {
  const side = text?.trim().toLowerCase();
  return side === 'left' || side === 'right' || (side === 'center' && center) ? side : usual;
}

function read(of: Reader, device: 'desktop' | 'mobile'): Place {
  const get = (name: string) => of(`data-${device}-${name}`);
  const floor = FLOOR[device];
  const custom = isOn(get('enable-custom'));
  const side = sideOf(get('position'), 'right', device === 'mobile');
  const direction = (get('custom-opening-direction') ?? of('data-custom-opening-direction') ?? '').toLowerCase();
  return {
    shown: !isOn(of('data-disable-trustbadge')) && !isOn(of(`data-disable-${device}`)),
    // within an element, the panel opens to the side that the direction names
    side: custom && direction.includes('left') ? 'right' : custom && direction.includes('right') ? 'left' : side,
    bottom: floor + (within(get('y-offset'), -floor, HIGHEST) ?? 0),
    reviews: !isOn(get('disable-reviews')),
    custom: custom ? (get('custom-element-id') ?? of('data-custom-element-id') ?? ELEMENT) : null,
    width: custom ? within(get('custom-width'), ...WIDTHS) : null,
    height: custom ? within(get('custom-height'), ...HEIGHTS) : null,
    fades: isOn(get('enable-fadeout')),
    bar: device === 'mobile' && !custom && isOn(get('enable-topbar')),
    below: custom && direction.includes('bottom'),
  };
}

/** What version 4 called these things, by their names of today. */
function translated(config: Config): Reader {
  const text = (name: string) => (config[name] === undefined || config[name] === null ? null : String(config[name]));
  const variant = text('variant') ?? 'reviews';
  const custom = variant.startsWith('custom') && text('customElementId') !== null;
  const both: Record<string, string | null> = {
    'y-offset': text('yOffset'),
    'disable-reviews': String(!variant.includes('reviews')),
    'enable-custom': String(custom),
    'custom-element-id': text('customElementId'),
    'custom-width': text('customBadgeWidth'),
    'custom-height': text('customBadgeHeight'),
    'custom-opening-direction': text('trustcardDirection'),
  };
  const alone: Record<string, string | null> = {
    'data-disable-trustbadge': text('disableTrustbadge'),
    'data-checkout-element-id': text('customCheckoutElementId'),
    'data-disable-responsive': text('disableResponsive'),
  };
  return (name) => alone[name] ?? both[name.replace(/^data-(desktop|mobile)-/, '')] ?? null;
}

/** Attributes count for more than the page's configuration, since they stand at the tag itself. */
export function readOptions(script: Element | null, config: Config | null | undefined): Options {
  const old = typeof config === 'object' && config !== null ? translated(config) : () => null;
  const of: Reader = (name) => script?.getAttribute(name) ?? old(name);
  const desktop = read(of, 'desktop');
  const scheme = of('data-color-scheme')?.trim().toLowerCase();
  return {
    desktop,
    phone: isOn(of('data-disable-responsive')) ? desktop : read(of, 'mobile'),
    scheme: scheme === 'dark' || scheme === 'os-default' ? scheme : 'light',
    checkout: of('data-checkout-element-id'),
  };
}
