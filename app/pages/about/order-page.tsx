import { useMessages } from '#app/language/use-messages.ts';
import { ENOUGH_LISTINGS, RADII_MILES } from '#app/search/nearest-radius.ts';
import { AboutFrame, AboutSection } from './about-frame.tsx';

export function OrderPage() {
  const { about, search } = useMessages();
  const { lead, who, steps, measures, never } = about.order;
  return (
    <AboutFrame page="order" lead={lead}>
      <AboutSection id="who" heading={who.heading} points={who.points}>
        <p>{who.radius(RADII_MILES, ENOUGH_LISTINGS)}</p>
        <p>{who.withheld}</p>
      </AboutSection>
      <AboutSection id="steps" heading={steps.heading} points={steps.points}>
        <p>{steps.within(Object.values(search.order.words))}</p>
        <p>{steps.usual}</p>
        <p>{steps.ties}</p>
      </AboutSection>
      <AboutSection id="measures" heading={measures.heading} points={measures.points} />
      <AboutSection id="never" heading={never.heading} points={never.points}>
        <p>{never.shown}</p>
      </AboutSection>
    </AboutFrame>
  );
}
