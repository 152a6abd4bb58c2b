import { PlaceField } from '#app/design/place-field.tsx';
import { nameOfGuide } from '#app/guides/guide-name.ts';
import { GUIDES, type Guide, guideHref, wordsOfGuide } from '#app/guides/guides.ts';
import { useMessages } from '#app/language/use-messages.ts';

const GROUPS = ['start', 'five', 'later'] as const satisfies readonly Guide['group'][];

export function GuidesPage() {
  const { guides } = useMessages();
  return (
    <div className="guide">
      <h1>{guides.title}</h1>
      <p className="lead">{guides.lead}</p>
      {GROUPS.map((group) => (
        <section className="section" key={group} aria-labelledby={group}>
          <h2 id={group}>{guides.groups[group]}</h2>
          <ul className="guide-list">
            {GUIDES.filter((guide) => guide.group === group).map((guide) => (
              <GuideLine key={guide.slug} guide={guide} />
            ))}
          </ul>
        </section>
      ))}
      <section className="section flow way-on" aria-labelledby="find">
        <h2 id="find">{guides.find}</h2>
        <PlaceField />
      </section>
    </div>
  );
}

function GuideLine({ guide }: { guide: Guide }) {
  const messages = useMessages();
  return (
    <li>
      <h3>
        <a href={guideHref(guide.slug)}>{nameOfGuide(guide, messages)}</a>
      </h3>
      <p>{wordsOfGuide(guide.slug, messages).lead}</p>
    </li>
  );
}
