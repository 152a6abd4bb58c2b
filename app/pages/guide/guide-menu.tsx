import { nameOfGuide } from '#app/guides/guide-name.ts';
import { GUIDES, type GuideSlug, guideHref } from '#app/guides/guides.ts';
import { useMessages } from '#app/language/use-messages.ts';

/** Leads to every guide, from beside one of them. */
export function GuideMenu({ current }: { current: GuideSlug }) {
  const messages = useMessages();
  return (
    <nav className="guide-menu" aria-labelledby="menu-name">
      <h2 id="menu-name">{messages.guides.menu}</h2>
      <ul className="link-list">
        {GUIDES.map((guide) => (
          <li key={guide.slug}>
            <a href={guideHref(guide.slug)} aria-current={guide.slug === current ? 'page' : undefined}>
              {nameOfGuide(guide, messages)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
