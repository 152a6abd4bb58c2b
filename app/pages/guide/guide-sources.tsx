import { sourceOf } from '#app/guides/guide-sources.ts';
import { type Guide, sourcesOfGuide } from '#app/guides/guides.ts';
import { useMessages } from '#app/language/use-messages.ts';

/** What the guide was written from, when, and what it is not. */
export function GuideSources({ guide }: { guide: Guide }) {
  const { guides } = useMessages();
  return (
    <section className="section flow" aria-labelledby="sources">
      <h2 id="sources">{guides.sources}</h2>
      <ul className="dashes quiet">
        {sourcesOfGuide(guide).map((id) => {
          const { full, date } = sourceOf(id);
          return <li key={id}>{guides.citation(full, date)}</li>;
        })}
      </ul>
      <p className="quiet">{guides.written(guide.writtenOn)}</p>
      <p className="quiet">{guides.orientation}</p>
    </section>
  );
}
