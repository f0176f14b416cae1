import type { BadgeData } from '../data';
import { cross, make, seal, star } from '../page/dom';
import type { Texts } from '../texts';

/** What stands behind the badge: how long the mark holds, what the reviews add up to, and where all of it is proven. */
export function makePanel(data: BadgeData, texts: Texts, close: () => void): HTMLElement {
  const closing = make(
    'button',
    { type: 'button', class: 'close', 'aria-label': texts.get('badge.panel.close') },
    cross(),
  );
  closing.addEventListener('click', close);
  const { certificate, rating } = data;
  return make(
    'div',
    { class: 'panel sheet', id: 'panel', role: 'dialog', 'aria-labelledby': 'name' },
    make('div', { class: 'top' }, make('h2', { class: 'name', id: 'name' }, data.name), closing),
    certificate === undefined
      ? null
      : row(seal(), texts.get('badge.panel.mark'), texts.say('badge.panel.valid', texts.day(certificate.validTo))),
    rating === undefined
      ? null
      : row(
          star(),
          texts.say('badge.panel.mean', texts.number(rating.mean, 2), gradeOf(rating.grade, texts)),
          texts.say('badge.panel.count', texts.number(rating.count)),
        ),
    make(
      'a',
      { class: 'more', href: `${data.profile}?lang=${texts.language}`, target: '_blank', rel: 'noopener noreferrer' },
      texts.get(certificate === undefined ? 'badge.panel.reviews' : 'badge.panel.certificate'),
    ),
    make(
      'a',
      { class: 'more', href: `${noticeOf(data)}?lang=${texts.language}`, target: '_blank', rel: 'noopener noreferrer' },
      texts.get('badge.panel.privacy'),
    ),
  );
}

/** Where people are told what is done with their data: beside the shops' pages. */
const noticeOf = (data: BadgeData) => data.profile.replace(/\/shops\/[^/]*$/, `/notices/${data.market.toLowerCase()}`);

const gradeOf = (grade: string, texts: Texts) => texts.get(`review.grade.${grade.toLowerCase()}`);

const row = (picture: Element, title: string, more: string) =>
  make('div', { class: 'row' }, picture, make('div', {}, make('p', {}, title), make('p', { class: 'soft' }, more)));
