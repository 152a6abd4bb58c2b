import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import {
  LONGEST_CONTACT,
  LONGEST_WORDS,
  type ReportTrouble,
  type TypedReport,
  WRONG_THINGS,
} from '#app/moderation/correction-report.ts';
import { describedBy, FieldNotes, type ProblemOf } from './field-notes.tsx';
import type { ReportedProgram } from './load-reported-program.server.ts';
import { ToldFields } from './told-fields.tsx';

type Field = keyof TypedReport;

/** What could not be used of a report that was sent, and all that was typed. */
export interface ReportToMend {
  trouble: Partial<Record<Field, ReportTrouble>>;
  typed: TypedReport;
  /** Nothing is wrong with it, but this client has sent too many. */
  isTooMany?: boolean;
}

interface ReportPageProps {
  program: ReportedProgram;
  mend: ReportToMend | undefined;
}

const FIELDS: readonly Field[] = ['wrong', 'term', 'answer', 'toldOn', 'toldBy', 'words', 'contact'];
const NOTHING_TYPED: TypedReport = {
  wrong: [],
  words: '',
  contact: '',
  term: '',
  answer: '',
  toldOn: '',
  toldBy: '',
};

/** A plain form: it asks what is wrong, and forces nobody to say who they are. */
export function ReportPage({ program, mend }: ReportPageProps) {
  const { report: words } = useMessages();
  const typed = mend?.typed ?? NOTHING_TYPED;
  const problemOf = useProblem(mend);
  return (
    <div className="flow measure">
      <ProblemSummary problemOf={problemOf} isTooMany={mend?.isTooMany ?? false} />
      <h1>{words.heading}</h1>
      <p className="lead">{words.about(fullName(program))}</p>
      <form className="flow report" method="post" noValidate>
        <fieldset
          className={problemOf('wrong') ? 'problem' : undefined}
          aria-describedby={describedBy('wrong', problemOf)}
        >
          <legend className="label">{words.wrong}</legend>
          <FieldNotes field="wrong" hint={words.wrongHint} problem={problemOf('wrong')} />
          {WRONG_THINGS.map((thing, index) => (
            <label className="check" key={thing}>
              <input
                id={index === 0 ? 'wrong' : undefined}
                type="checkbox"
                name="wrong"
                value={thing}
                defaultChecked={typed.wrong.includes(thing)}
              />
              {words.things[thing]}
            </label>
          ))}
        </fieldset>
        <ToldFields typed={typed} problemOf={problemOf} />
        <div className={problemOf('words') ? 'field problem' : 'field'}>
          <label htmlFor="words">{words.words}</label>
          <FieldNotes field="words" hint={words.wordsHint} problem={problemOf('words')} />
          <textarea
            className="text-field"
            id="words"
            name="words"
            rows={6}
            maxLength={LONGEST_WORDS}
            defaultValue={typed.words}
            aria-describedby={describedBy('words', problemOf)}
            aria-invalid={problemOf('words') ? true : undefined}
          />
        </div>
        <div className={problemOf('contact') ? 'field problem' : 'field'}>
          <label htmlFor="contact">{words.contact}</label>
          <FieldNotes field="contact" hint={words.contactHint} problem={problemOf('contact')} />
          <input
            className="text-field"
            id="contact"
            name="contact"
            type="text"
            maxLength={LONGEST_CONTACT}
            autoComplete="email"
            defaultValue={typed.contact}
            aria-describedby={describedBy('contact', problemOf)}
            aria-invalid={problemOf('contact') ? true : undefined}
          />
        </div>
        <p className="notice">{words.notHelp}</p>
        <button className="button" type="submit">
          {words.send}
        </button>
      </form>
    </div>
  );
}

function useProblem(mend: ReportToMend | undefined): ProblemOf {
  const { trouble: words } = useMessages().report;
  return (field) => {
    const trouble = mend?.trouble[field];
    if (!trouble) return undefined;
    if (trouble === 'words-too-long') return words[trouble](LONGEST_WORDS);
    if (trouble === 'told-by-too-long') return words[trouble](LONGEST_CONTACT);
    return trouble === 'contact-too-long' ? words[trouble](LONGEST_CONTACT) : words[trouble];
  };
}

interface ProblemSummaryProps {
  problemOf: ProblemOf;
  isTooMany: boolean;
}

function ProblemSummary({ problemOf, isTooMany }: ProblemSummaryProps) {
  const { report: words } = useMessages();
  const wrong = FIELDS.flatMap((field) => {
    const problem = problemOf(field);
    return problem ? [{ field, problem }] : [];
  });
  if (wrong.length === 0 && !isTooMany) return null;
  return (
    <div className="problem" role="alert">
      <h2>{words.problem}</h2>
      {isTooMany && <p>{words.tooMany}</p>}
      <ul className="link-list">
        {wrong.map(({ field, problem }) => (
          <li key={field}>
            <a href={`#${field}`}>{problem}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
