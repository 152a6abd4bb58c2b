import { useMessages } from '#app/language/use-messages.ts';
import { AboutFrame, AboutSection } from './about-frame.tsx';

export function MoneyPage() {
  const { lead, never, law, run } = useMessages().about.money;
  return (
    <AboutFrame page="money" lead={lead}>
      <AboutSection id="never" heading={never.heading} points={never.points} />
      <AboutSection id="law" heading={law.heading}>
        <p>{law.text}</p>
      </AboutSection>
      <AboutSection id="run" heading={run.heading} points={run.points} />
    </AboutFrame>
  );
}
