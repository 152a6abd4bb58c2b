import type { Messages } from '#app/language/messages.ts';
import type { OwnWord, OwnWordSection } from './own-words.ts';

/** One thing of several that are said, by its name; a summary has none. */
export interface OwnLine {
  name: string;
  value: string;
  /** The value is an address on the web, as it was typed. */
  isAddress?: true;
}

export function nameOfOwnWord(section: OwnWordSection, { editing }: Messages): string {
  return section === 'summary' ? editing.summary.from : editing.section[section];
}

export function sayOwnWord(word: OwnWord, { editing }: Messages): OwnLine[] {
  switch (word.section) {
    case 'summary':
      return [{ name: '', value: word.text }];
    case 'clinicians':
      return word.counts.map(({ kind, count }) => ({ name: editing.clinicians[kind], value: String(count) }));
    case 'aftercare-links':
      return word.links.map(({ kind, address }) => ({
        name: editing.aftercareLinks[kind],
        value: address,
        isAddress: true,
      }));
    case 'prices':
      return word.prices.map(({ cents, per, covers }) => ({
        name: covers,
        value: `${sayCents(cents)} ${editing.prices.per[per]}`,
      }));
  }
}

/** "$1,250", "$85.50". */
export function sayCents(cents: number): string {
  const dollars = Math.floor(cents / 100).toLocaleString('en-US');
  return cents % 100 === 0 ? `$${dollars}` : `$${dollars}.${String(cents % 100).padStart(2, '0')}`;
}
