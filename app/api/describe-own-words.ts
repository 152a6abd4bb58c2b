import type { OwnWord, OwnWordSection } from '#app/listings/own-words.ts';
import { webAddressOf } from '#app/listings/web-address.ts';
import type { OwnWordsBody } from './schemas/own-words-schema.ts';

/** Only web addresses count as pages: a program may have typed anything. */
export function describeOwnWords(words: readonly OwnWord[]): OwnWordsBody {
  const [summary] = ofSection(words, 'summary');
  return {
    summary: summary ? { text: summary.text, ...saidBy(summary) } : null,
    licensedStaff: ofSection(words, 'clinicians').flatMap((word) =>
      word.counts.map((each) => ({ ...each, ...saidBy(word) })),
    ),
    aftercareLinks: ofSection(words, 'aftercare-links').flatMap((word) =>
      word.links.flatMap(({ kind, address }) => {
        const url = webAddressOf(address)?.href;
        return url ? [{ kind, url, ...saidBy(word) }] : [];
      }),
    ),
    prices: ofSection(words, 'prices').flatMap((word) =>
      word.prices.map((each) => ({ ...each, ...saidBy(word) })),
    ),
  };
}

function ofSection<S extends OwnWordSection>(words: readonly OwnWord[], section: S) {
  return words.filter((word): word is Extract<OwnWord, { section: S }> => word.section === section);
}

const saidBy = ({ asOf }: OwnWord) => ({ source: 'provider' as const, asOf });
