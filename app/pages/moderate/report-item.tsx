import { ValueRow } from '#app/design/value-row.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { saySource } from '#app/listings/say-source.ts';
import type { CorrectionReport } from '#app/moderation/correction-report.ts';
import { credentialPath } from '#app/moderation/moderation-paths.ts';
import { LOOKED_UP, type RulingWord } from '#app/moderation/ruling.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { requireTerm, termsOfFacet } from '#app/vocabulary/terms.ts';
import { ItemFrame } from './item-frame.tsx';
import { ListingLinks } from './listing-links.tsx';
import type { ItemListing, Shown } from './load-item.server.ts';
import { RulingForm, RulingProblems, type RulingToMend } from './ruling-form.tsx';

export interface ReportView {
  report: CorrectionReport;
  reportedOn: string;
  isSettled: boolean;
  listing?: ItemListing | undefined;
  /** What the page says of the term that the visitor asked about. */
  shown?: Shown | undefined;
  canMail: boolean;
}

export function choicesOfReport(hasListing: boolean): readonly RulingWord[] {
  return hasListing ? ['yes', 'no', 'keep', 'closed'] : ['keep'];
}

/** Is the page wrong? What the visitor wrote, beside what the page says. */
export function ReportItem({ view, mend }: { view: ReportView; mend: RulingToMend | undefined }) {
  const { moderate: words } = useMessages();
  const { report, listing, reportedOn } = view;
  const { told } = report;
  const isLookedUp = told !== undefined && LOOKED_UP.includes(requireTerm(told.term).facet);
  const filled = told && !isLookedUp ? { term: told.term, asOf: told.toldOn, basis: 'visitor' } : {};
  return (
    <ItemFrame
      kind="reports"
      lead={words.waiting(words.kinds.reports, reportedOn)}
      heading={listing ? words.report.heading(fullName(listing)) : words.report.goneHeading}
      summary={<RulingProblems mend={mend} />}
      evidence={<ReportEvidence view={view} />}
      decide={
        view.isSettled ? (
          <p>{words.report.settled}</p>
        ) : (
          <>
            <RulingForm
              choices={choicesOfReport(listing !== undefined)}
              filled={filled}
              mend={mend}
              asksTerm={listing !== undefined}
              reasonHint={view.canMail ? words.reasonMailed : words.reasonLogged}
            />
            {listing && (isLookedUp || report.wrong.includes('license')) && (
              <LookUps listing={listing} told={isLookedUp ? told : undefined} />
            )}
            {listing && <ListingLinks listing={listing} />}
          </>
        )
      }
    />
  );
}

function ReportEvidence({ view: { report, shown } }: { view: ReportView }) {
  const messages = useMessages();
  const { moderate: words, report: reportWords, answers, sources } = messages;
  const { told } = report;
  return (
    <>
      <dl className="fact-list">
        {report.wrong.length > 0 && (
          <ValueRow
            name={words.report.wrong}
            value={report.wrong.map((thing) => reportWords.things[thing]).join('; ')}
            source={words.evidenceTable.said}
          />
        )}
        {told && (
          <>
            <ValueRow
              name={words.report.answer(wordsOfTerm(told.term).label)}
              value={answers[told.answer]}
              answer={told.answer}
              source={words.evidenceTable.said}
            />
            {shown && (
              <ValueRow
                name={words.evidenceTable.held}
                value={answers[shown.answer]}
                answer={shown.answer}
                source={saySource(shown.source, messages)}
              />
            )}
            <ValueRow
              name={words.report.toldOn}
              value={sources.date(told.toldOn)}
              source={words.evidenceTable.said}
            />
            {told.toldBy && (
              <ValueRow name={words.report.toldBy} value={told.toldBy} source={words.evidenceTable.said} />
            )}
          </>
        )}
      </dl>
      <h3>{words.whatTheyWrote}</h3>
      {report.words ? <blockquote className="wrote">{report.words}</blockquote> : <p>{words.wroteNothing}</p>}
    </>
  );
}

function LookUps({ listing, told }: { listing: ItemListing; told: CorrectionReport['told'] }) {
  const { moderate: words } = useMessages();
  const terms = told
    ? [told.term]
    : LOOKED_UP.flatMap((facet) => termsOfFacet(facet).map(({ slug }) => slug));
  return (
    <>
      <p>{words.report.checkCredential}</p>
      <ul className="link-list">
        {terms.map((term) => (
          <li key={term}>
            <a href={credentialPath(listing.publicId, term)}>{wordsOfTerm(term).label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
