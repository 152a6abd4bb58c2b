import { TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import type { TypedReport } from '#app/moderation/correction-report.ts';
import { TermOptions } from '#app/moderation/term-options.tsx';
import { describedBy, FieldNotes, type ProblemOf } from './field-notes.tsx';

/** An answer that the program gave: what was asked, what it said, when, and who said it. */
export function ToldFields({ typed, problemOf }: { typed: TypedReport; problemOf: ProblemOf }) {
  const { told: words } = useMessages().report;
  return (
    <fieldset className="told flow" aria-describedby="told-hint">
      <legend className="label">{words.legend}</legend>
      <span className="quiet" id="told-hint">
        {words.hint}
      </span>
      <div className={problemOf('term') ? 'field problem' : 'field'}>
        <label htmlFor="term">{words.term}</label>
        <FieldNotes field="term" problem={problemOf('term')} />
        <select
          className="select"
          id="term"
          name="term"
          defaultValue={typed.term}
          aria-describedby={describedBy('term', problemOf, false)}
          aria-invalid={problemOf('term') ? true : undefined}
        >
          <option value="">{words.none}</option>
          <TermOptions />
        </select>
      </div>
      <fieldset
        className={problemOf('answer') ? 'problem' : undefined}
        aria-describedby={describedBy('answer', problemOf, false)}
      >
        <legend className="label">{words.answer}</legend>
        <FieldNotes field="answer" problem={problemOf('answer')} />
        {(['yes', 'no'] as const).map((answer) => (
          <label className="check" key={answer}>
            <input
              id={answer === 'yes' ? 'answer' : undefined}
              type="radio"
              name="answer"
              value={answer}
              defaultChecked={typed.answer === answer}
            />
            {words.answers[answer]}
          </label>
        ))}
      </fieldset>
      <TextField
        name="toldOn"
        label={words.toldOn}
        type="text"
        autoComplete="off"
        hint={words.toldOnHint}
        problem={problemOf('toldOn')}
        value={typed.toldOn}
      />
      <TextField
        name="toldBy"
        label={words.toldBy}
        type="text"
        autoComplete="off"
        hint={words.toldByHint}
        problem={problemOf('toldBy')}
        value={typed.toldBy}
      />
    </fieldset>
  );
}
