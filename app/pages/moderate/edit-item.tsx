import { ChoiceField, WordsField } from '#app/design/choice-field.tsx';
import { ProblemSummary } from '#app/design/form-parts.tsx';
import { StackingTable } from '#app/design/stacking-table.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { EDIT_DECISIONS, type EditDecision } from '#app/portal/editing/edit-decisions.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { ItemFrame } from './item-frame.tsx';
import { ListingLinks } from './listing-links.tsx';
import type { EditView } from './load-edit.server.ts';
import { RegisterLink } from './register-link.tsx';

/** What is missing of a decision, and all that was typed. */
export interface EditToMend {
  trouble: 'decision' | 'reason';
  typed: { decision: string; reason: string };
}

const KEYS: Readonly<Record<EditDecision, string>> = { approve: 'y', refuse: 'n' };

/** May the program change this? */
export function EditItem({ view, mend }: { view: EditView; mend: EditToMend | undefined }) {
  const { moderate: words, editing } = useMessages();
  const { section, listing, sentAt, email, isStranger, isSettled, lines, registers } = view;
  const { edit } = words;
  const title = editing.section[section];
  const troubleOf = (field: EditToMend['trouble']) =>
    mend?.trouble === field ? edit.trouble[field] : undefined;
  const problems = mend ? [{ field: mend.trouble, text: edit.trouble[mend.trouble] }] : [];
  return (
    <ItemFrame
      kind="edits"
      lead={words.waiting(words.kinds.edits, sentAt)}
      heading={edit.heading(title, fullName(listing))}
      summary={<ProblemSummary problems={problems} />}
      evidence={
        <>
          <p>{edit.by(email)}</p>
          {isStranger && <p className="notice">{edit.otherHolder}</p>}
          <StackingTable
            caption={title}
            head={[edit.table.what, edit.table.before, edit.table.after]}
            rows={lines.map(({ field, label, before, after, href }) => ({
              key: field,
              cells: [
                <span key="what" className="whole-words">
                  {label}
                </span>,
                before,
                <b key="after">
                  {href ? (
                    <a href={href} rel="noreferrer nofollow">
                      {after}
                    </a>
                  ) : (
                    after
                  )}
                </b>,
              ],
            }))}
          />
          {registers.map(({ term, register }) => (
            <RegisterLink key={term} label={wordsOfTerm(term).label} register={register} />
          ))}
        </>
      }
      decide={
        <>
          {isSettled ? (
            <p className="notice">{edit.settled}</p>
          ) : (
            <form className="flow" method="post" noValidate>
              <ChoiceField
                name="decision"
                legend={edit.choose}
                problem={troubleOf('decision')}
                value={mend?.typed.decision ?? ''}
                choices={EDIT_DECISIONS.map((value) => ({ value, key: KEYS[value], ...edit.choices[value] }))}
              />
              <WordsField
                name="reason"
                label={words.reason}
                hint={edit.reasonHint}
                problem={troubleOf('reason')}
                value={mend?.typed.reason ?? ''}
              />
              <button className="button" type="submit">
                {words.send}
              </button>
              <p className="quiet">{words.forGood}</p>
            </form>
          )}
          <ListingLinks listing={listing} />
        </>
      }
    />
  );
}
