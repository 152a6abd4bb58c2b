import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import type { AskedPart } from '#app/listings/completeness.ts';
import type { SectionKey } from '#app/portal/editing/sections.ts';
import { programPath, sectionPath } from '#app/portal/portal-paths.ts';
import type { RightView } from './load-right.server.ts';

export type RightDone = keyof Messages['keeping']['done'];

/** Where each part is written. */
const SECTION_OF_PART: Readonly<Record<AskedPart, SectionKey>> = {
  phone: 'contacts',
  plans: 'payers',
  payment: 'insurance',
  evenings: 'timetable',
  openings: 'openings',
  accreditation: 'accreditation',
  therapies: 'approaches',
  aftercare: 'aftercare',
  care: 'care',
  medications: 'approaches',
  online: 'schedule',
  ages: 'care',
  length: 'schedule',
  help: 'insurance',
  languages: 'languages',
  access: 'access',
  website: 'contacts',
};

/** How old each part of a page is, with one button, and what the page lacks. */
export function RightPage({ view, done }: { view: RightView; done?: RightDone | undefined }) {
  const { keeping: words } = useMessages();
  const { publicId, name, sections, missing, known, all } = view;
  return (
    <div className="flow measure">
      {done && (
        <p className="notice" role="status">
          {words.done[done]}
        </p>
      )}
      <h1>{words.heading}</h1>
      <p>{name}</p>
      <p className="lead">{words.lead}</p>
      <section className="section flow" aria-labelledby="parts">
        <h2 id="parts">{words.parts}</h2>
        {sections.length === 0 && <p>{words.none}</p>}
        <ul className="row-list">
          {sections.map((each) => (
            <SectionRow key={each.section} publicId={publicId} age={each} />
          ))}
        </ul>
      </section>
      <section className="section flow" aria-labelledby="missing">
        <h2 id="missing">{words.missing}</h2>
        <p>
          {words.known(known, all)} {missing.length === 0 ? words.complete : words.missingLead}
        </p>
        <ol className="row-list">
          {missing.map(({ part, because }) => (
            <li key={part}>
              <a href={sectionPath(publicId, SECTION_OF_PART[part])}>{words.part[part]}</a>
              <span className="quiet">{words.because[because]}</span>
            </li>
          ))}
        </ol>
      </section>
      <p>
        <a href={programPath(publicId)}>{words.back}</a>
      </p>
    </div>
  );
}

function SectionRow({ publicId, age }: { publicId: string; age: RightView['sections'][number] }) {
  const { keeping: words, editing } = useMessages();
  const { section, publishedAt, confirmedOn, freshUntil, state } = age;
  const title = editing.section[section];
  return (
    <li id={section}>
      <span>
        <a href={sectionPath(publicId, section)}>{title}</a>
        <br />
        <span className={state === 'fresh' ? 'quiet' : 'problem-text'}>
          {words.state[state](confirmedOn, freshUntil)}
        </span>
      </span>
      <form method="post">
        <input type="hidden" name="section" value={section} />
        <input type="hidden" name="published" value={publishedAt} />
        <button className="button plain" type="submit" aria-label={words.stillRightNamed(title)}>
          {words.stillRight}
        </button>
      </form>
    </li>
  );
}
