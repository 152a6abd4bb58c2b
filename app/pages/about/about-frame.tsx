import type { ReactNode } from 'react';
import { useMessages } from '#app/language/use-messages.ts';
import { ABOUT_PAGES, type AboutPage, aboutHref } from './about-links.ts';

/** What stands around each page about this site: its name, and the way to the others. */
export function AboutFrame({ page, lead, children }: { page: AboutPage; lead: string; children: ReactNode }) {
  const { about } = useMessages();
  return (
    <div className="beside">
      <article className="guide">
        <h1>{about.names[page]}</h1>
        <p className="lead">{lead}</p>
        {children}
      </article>
      <nav className="guide-menu" aria-labelledby="menu-name">
        <h2 id="menu-name">{about.menu}</h2>
        <ul className="link-list">
          {ABOUT_PAGES.map((each) => (
            <li key={each}>
              <a href={aboutHref(each)} aria-current={each === page ? 'page' : undefined}>
                {about.names[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

interface AboutSectionProps {
  id: string;
  heading: string;
  points?: readonly string[];
  children?: ReactNode;
}

export function AboutSection({ id, heading, points = [], children }: AboutSectionProps) {
  return (
    <section className="section flow" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {points.length > 0 && (
        <ul className="dashes">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
