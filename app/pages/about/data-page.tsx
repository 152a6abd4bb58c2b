import { StackingTable } from '#app/design/stacking-table.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import type { ReleaseSummary } from '#app/listings/release-repository.server.ts';
import type { CoverageReport } from '#app/search/coverage.ts';
import { AboutFrame, AboutSection } from './about-frame.tsx';
import { CoverageTable } from './coverage-table.tsx';

interface DataPageProps {
  releases: readonly ReleaseSummary[];
  coverage: CoverageReport;
}

export function DataPage({ releases, coverage }: DataPageProps) {
  const { lead, sources, terms, meeting, coverage: words } = useMessages().about.data;
  return (
    <AboutFrame page="data" lead={lead}>
      <AboutSection id="sources" heading={sources.heading}>
        {releases.length === 0 ? <p>{sources.none}</p> : <ReleaseTable releases={releases} />}
      </AboutSection>
      {coverage.listings > 0 && (
        <AboutSection id="coverage" heading={words.heading}>
          <p>{words.lead(coverage.listings)}</p>
          <p>{words.why}</p>
          <CoverageTable {...coverage} />
        </AboutSection>
      )}
      <AboutSection id="meeting" heading={meeting.heading} points={meeting.points} />
      {releases.length > 0 && (
        <AboutSection
          id="terms"
          heading={terms.heading}
          points={[
            ...new Set(releases.map(({ publisher, termsOfUse }) => terms.line(publisher, termsOfUse))),
          ]}
        />
      )}
    </AboutFrame>
  );
}

function ReleaseTable({ releases }: Pick<DataPageProps, 'releases'>) {
  const { about, sources: names } = useMessages();
  const { sources: words } = about.data;
  return (
    <>
      <StackingTable
        caption={words.caption}
        head={words.head}
        numbers
        rows={releases.map(({ series, release, publishedOn, rows, listings }, index) => ({
          key: `${series} ${release}`,
          ...(releases[index - 1]?.series === series ? {} : { section: names.series[series].name }),
          cells: [words.date(publishedOn), words.count(rows), words.count(listings)],
        }))}
      />
      {words.key.map((sentence) => (
        <p className="quiet" key={sentence}>
          {sentence}
        </p>
      ))}
    </>
  );
}
