import { PlaceField } from '#app/design/place-field.tsx';
import { nameOfGuide } from '#app/guides/guide-name.ts';
import { type Guide, guideAfter, guideHref, wordsOfGuide } from '#app/guides/guides.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { GuideMenu } from './guide-menu.tsx';
import { GuideSection } from './guide-section.tsx';
import { GuideSources } from './guide-sources.tsx';

export function GuidePage({ guide }: { guide: Guide }) {
  const { title, lead, sections } = wordsOfGuide(guide.slug, useMessages());
  return (
    <div className="beside">
      <article className="guide">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {guide.sections.map((section) => {
          const words = sections[section.id];
          return words && <GuideSection key={section.id} section={section} words={words} />;
        })}
        <GuideSources guide={guide} />
        <WayOn guide={guide} />
      </article>
      <GuideMenu current={guide.slug} />
    </div>
  );
}

/** To the search near the reader, and to the next guide. */
function WayOn({ guide }: { guide: Guide }) {
  const messages = useMessages();
  const { guides } = messages;
  const next = guideAfter(guide);
  return (
    <section className="section flow way-on" aria-labelledby="find">
      <h2 id="find">{guides.find}</h2>
      <PlaceField />
      {next && (
        <p>
          {guides.next}{' '}
          <a className="lone-link" href={guideHref(next.slug)}>
            {nameOfGuide(next, messages)}
          </a>
        </p>
      )}
    </section>
  );
}
