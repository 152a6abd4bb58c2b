import { useMessages } from '#app/language/use-messages.ts';
import { ABOUT_PAGES, aboutHref } from './about-links.ts';

export function AboutPage() {
  const { about } = useMessages();
  return (
    <div className="guide">
      <h1>{about.title}</h1>
      <ul className="guide-list">
        {ABOUT_PAGES.map((page) => (
          <li key={page}>
            <h2>
              <a href={aboutHref(page)}>{about.names[page]}</a>
            </h2>
            <p>{about.descriptions[page]}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
