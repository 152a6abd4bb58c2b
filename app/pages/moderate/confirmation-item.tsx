import { WordsField } from '#app/design/choice-field.tsx';
import { ProblemSummary } from '#app/design/form-parts.tsx';
import { StackingTable } from '#app/design/stacking-table.tsx';
import { AnswerSymbol } from '#app/design/symbols.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { phoneText } from '#app/listings/phone-link.tsx';
import { sayAnswer } from '#app/listings/say-answer.ts';
import { saySource } from '#app/listings/say-source.ts';
import { credentialPath } from '#app/moderation/moderation-paths.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { ItemFrame } from './item-frame.tsx';
import { ListingLinks } from './listing-links.tsx';
import type { ConfirmationView } from './load-confirmation.server.ts';

export interface AnswersToMend {
  taken: string[];
  reason: string;
}

/** What a program answered about itself, beside what its page says. */
export function ConfirmationItem({
  view,
  mend,
}: {
  view: ConfirmationView;
  mend: AnswersToMend | undefined;
}) {
  const { moderate } = useMessages();
  const words = moderate.confirmation;
  const problem = mend ? moderate.rulingTrouble.reason : undefined;
  const { listing, answeredOn, isSettled } = view;
  return (
    <ItemFrame
      kind="confirmations"
      lead={moderate.waiting(moderate.kinds.confirmations, answeredOn)}
      heading={words.heading(fullName(listing))}
      summary={<ProblemSummary problems={problem ? [{ field: 'reason', text: problem }] : []} />}
      evidence={<Evidence view={view} />}
      decide={
        isSettled ? (
          <p>{words.settled}</p>
        ) : (
          <>
            <DecideForm view={view} mend={mend} problem={problem} />
            <ListingLinks listing={listing} />
          </>
        )
      }
    />
  );
}

function Evidence({ view: { way, proofTo, answeredOn, answers } }: { view: ConfirmationView }) {
  const messages = useMessages();
  const words = messages.moderate.confirmation;
  const { what, said, held } = words.table;
  const rows = answers.map(({ shown, ...told }) => ({
    key: told.term,
    cells: [
      wordsOfTerm(told.term).label,
      <span className="evidence-result" key="said">
        <AnswerSymbol answer={told.answer} />
        <span>{sayAnswer(told, messages)}</span>
      </span>,
      <span className="evidence-result" key="held">
        <AnswerSymbol answer={shown.answer} />
        <span>
          {sayAnswer(shown, messages)} <span className="quiet">{saySource(shown.source, messages)}</span>
        </span>
      </span>,
    ],
  }));
  return (
    <>
      {proofTo && <p>{words.proved[way](way === 'call' ? phoneText(proofTo) : proofTo)}</p>}
      <p>{words.answeredOn(answeredOn)}</p>
      <StackingTable caption={what} head={[what, said, held]} rows={rows} />
    </>
  );
}

interface DecideFormProps {
  view: ConfirmationView;
  mend: AnswersToMend | undefined;
  problem: string | undefined;
}

function DecideForm({ view: { listing, answers }, mend, problem }: DecideFormProps) {
  const messages = useMessages();
  const { moderate } = messages;
  const words = moderate.confirmation;
  const takeable = answers.filter(({ isLookedUp }) => !isLookedUp);
  const lookedUp = answers.filter(({ isLookedUp }) => isLookedUp);
  return (
    <form className="flow" method="post" noValidate>
      {lookedUp.length > 0 && (
        <>
          <p>{words.lookUp}</p>
          <ul className="link-list">
            {lookedUp.map(({ term }) => (
              <li key={term}>
                <a href={credentialPath(listing.publicId, term)}>{wordsOfTerm(term).label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {takeable.length > 0 && (
        <fieldset aria-describedby="take-hint">
          <legend className="label">{words.take}</legend>
          <p className="quiet" id="take-hint">
            {words.takeHint}
          </p>
          {takeable.map((told) => (
            <label className="check" key={told.term}>
              <input
                type="checkbox"
                name="take"
                value={told.term}
                defaultChecked={mend?.taken.includes(told.term) ?? false}
              />
              <span>{words.say(wordsOfTerm(told.term).label, sayAnswer(told, messages))}</span>
            </label>
          ))}
        </fieldset>
      )}
      <WordsField
        name="reason"
        label={moderate.reason}
        hint={words.reasonHint}
        problem={problem}
        value={mend?.reason ?? ''}
      />
      <button className="button" type="submit">
        {words.save}
      </button>
      <p className="quiet">{moderate.forGood}</p>
    </form>
  );
}
