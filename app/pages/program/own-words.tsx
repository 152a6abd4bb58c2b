import { ValueRow } from '#app/design/value-row.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { CRITERION_OF_OWN_WORD, sourceOfOwnWord } from '#app/listings/own-words.ts';
import { nameOfOwnWord, sayOwnWord } from '#app/listings/say-own-words.ts';
import { saySource } from '#app/listings/say-source.ts';
import type { Criterion } from '#app/vocabulary/facets.ts';
import type { ProgramData } from './load-program.server.ts';
import { WebsiteLink } from './website-link.tsx';

/** What the program says of itself; nothing where it says nothing. */
export function OwnSummary({ program }: { program: ProgramData }) {
  const messages = useMessages();
  const word = program.ownWords.find(({ section }) => section === 'summary');
  if (!word) return null;
  return (
    <figure className="measure own-summary">
      <blockquote className="quoted">{sayOwnWord(word, messages).map(({ value }) => value)}</blockquote>
      <figcaption className="quiet">
        {nameOfOwnWord('summary', messages)}. {saySource(sourceOfOwnWord(word), messages)}
      </figcaption>
    </figure>
  );
}

/** What the program adds to a criterion in words that no filter knows. Its summary stands at the top of the page. */
export function OwnWordRows({ criterion, program }: { criterion: Criterion; program: ProgramData }) {
  const messages = useMessages();
  return program.ownWords
    .filter(({ section }) => section !== 'summary' && CRITERION_OF_OWN_WORD[section] === criterion)
    .map((word) => (
      <div key={word.section}>
        <h3>{nameOfOwnWord(word.section, messages)}</h3>
        <dl className="fact-list">
          {sayOwnWord(word, messages).map(({ name, value, isAddress }) => (
            <ValueRow
              key={name}
              name={name}
              value={isAddress ? <WebsiteLink website={value} /> : value}
              source={saySource(sourceOfOwnWord(word), messages)}
            />
          ))}
        </dl>
      </div>
    ));
}
