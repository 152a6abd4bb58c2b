import { useMessages } from '#app/language/use-messages.ts';
import { AboutFrame, AboutSection } from './about-frame.tsx';

/** `requestsPerMinute` is the server's limit for one address; 0 where it counts nothing. */
export function PrivacyPage({ requestsPerMinute }: { requestsPerMinute: number }) {
  const { lead, notKept, kept, reports, confirmations, accounts, location, browser, host } =
    useMessages().about.privacy;
  return (
    <AboutFrame page="privacy" lead={lead}>
      <AboutSection id="not-kept" heading={notKept.heading} points={notKept.points} />
      <AboutSection id="kept" heading={kept.heading} points={kept.points}>
        {requestsPerMinute > 0 && <p>{kept.memory(requestsPerMinute)}</p>}
      </AboutSection>
      <AboutSection id="reports" heading={reports.heading}>
        <p>{reports.text}</p>
      </AboutSection>
      <AboutSection id="confirmations" heading={confirmations.heading}>
        <p>{confirmations.text}</p>
      </AboutSection>
      <AboutSection id="accounts" heading={accounts.heading} points={accounts.points} />
      <AboutSection id="location" heading={location.heading} points={location.points} />
      <AboutSection id="browser" heading={browser.heading} points={browser.points} />
      <AboutSection id="host" heading={host.heading}>
        <p>{host.text}</p>
      </AboutSection>
    </AboutFrame>
  );
}
