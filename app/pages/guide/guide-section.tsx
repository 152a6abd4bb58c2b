import { nameOfGuide } from '#app/guides/guide-name.ts';
import { sourceOf } from '#app/guides/guide-sources.ts';
import { guideHref, requireGuide, type GuideSection as Section } from '#app/guides/guides.ts';
import type { GuideSectionWords } from '#app/language/guide-words.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { GuideBlocks } from './guide-blocks.tsx';
import { GuideLines } from './guide-lines.tsx';

/** What a guide says of one thing, and from where. */
export function GuideSection({ section, words }: { section: Section; words: GuideSectionWords }) {
  const { guides } = useMessages();
  const { id, sources, lookups = [], see = [], showsLines } = section;
  return (
    <section className="section flow" id={id} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{words.heading}</h2>
      <GuideBlocks blocks={words.blocks} />
      {showsLines && <GuideLines />}
      {lookups.length > 0 && (
        <ul className="link-list">
          {lookups.map(({ name, href }) => (
            <li key={href}>
              <a href={href} rel="noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {see.length > 0 && <MoreGuides slugs={see} />}
      {sources.length > 0 && (
        <p className="quiet">{guides.from(sources.map((source) => sourceOf(source).short))}</p>
      )}
    </section>
  );
}

function MoreGuides({ slugs }: { slugs: NonNullable<Section['see']> }) {
  const messages = useMessages();
  return (
    <p>
      {messages.guides.more}{' '}
      {slugs.map((slug) => (
        <a className="lone-link" key={slug} href={guideHref(slug)}>
          {nameOfGuide(requireGuide(slug), messages)}
        </a>
      ))}
    </p>
  );
}
