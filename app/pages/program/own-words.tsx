import type { ReactNode } from 'react';
import { ValueRow } from '#app/design/value-row.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { saySource } from '#app/listings/say-source.ts';
import { textIn } from '#app/portal/editing/field-text.ts';
import { priceLinesOf, sayPrice } from '#app/portal/editing/prices-section.ts';
import { AFTERCARE_LINKS, cliniciansOf } from '#app/portal/editing/words-sections.ts';
import type { Criterion } from '#app/vocabulary/facets.ts';
import type { OwnWord } from './load-own-words.server.ts';
import type { ProgramData } from './load-program.server.ts';
import { WebsiteLink } from './website-link.tsx';

const sayAge = ({ asOf, isOverdue }: OwnWord, messages: Messages) =>
  saySource(
    { how: 'said', series: 'provider', asOf, ...(isOverdue ? { isOverdue: true as const } : {}) },
    messages,
  );

/** What the program says of itself; nothing where it says nothing. */
export function OwnSummary({ program }: { program: ProgramData }) {
  const messages = useMessages();
  const word = program.ownWords.find(({ section }) => section === 'summary');
  if (!word) return null;
  return (
    <figure className="measure own-summary">
      <blockquote className="quoted">{textIn(word.value, 'summary')}</blockquote>
      <figcaption className="quiet">
        {messages.editing.summary.from}. {sayAge(word, messages)}
      </figcaption>
    </figure>
  );
}

interface Row {
  name: string;
  value: ReactNode;
}

const CRITERION: Readonly<Record<OwnWord['section'], Criterion | undefined>> = {
  summary: undefined,
  clinicians: 'accreditation',
  'aftercare-links': 'aftercare',
  prices: 'insurance',
};

/** What the program adds to a criterion in words that no filter knows. */
export function OwnWordRows({ criterion, program }: { criterion: Criterion; program: ProgramData }) {
  const messages = useMessages();
  const { editing } = messages;
  return program.ownWords
    .filter(({ section }) => CRITERION[section] === criterion)
    .map((word) => (
      <div key={word.section}>
        <h3>{editing.section[word.section]}</h3>
        <dl className="fact-list">
          {rowsOf(word, messages).map(({ name, value }) => (
            <ValueRow key={name} name={name} value={value} source={sayAge(word, messages)} />
          ))}
        </dl>
      </div>
    ));
}

function rowsOf({ section, value }: OwnWord, messages: Messages): Row[] {
  const { editing } = messages;
  switch (section) {
    case 'clinicians':
      return cliniciansOf(value).map(({ kind, count }) => ({
        name: editing.clinicians[kind],
        value: String(count),
      }));
    case 'aftercare-links':
      return AFTERCARE_LINKS.flatMap((link) => {
        const address = textIn(value, link);
        return address === ''
          ? []
          : [{ name: editing.aftercareLinks[link], value: <WebsiteLink website={address} /> }];
      });
    case 'prices':
      return priceLinesOf(value).map((line) => ({
        name: line.covers,
        value: sayPrice({ ...line, covers: '' }, messages),
      }));
    case 'summary':
      return [];
  }
}
