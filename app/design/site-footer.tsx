import { useMessages } from '#app/language/use-messages.ts';
import { CRISIS_LINES } from '#app/vocabulary/crisis-lines.ts';
import { CrisisLinks } from './crisis-links.tsx';

/** The same lines again with a sentence each, and what this site is. */
export function SiteFooter() {
  const { crisis, note, states, guides, about, footerMenu } = useMessages().shell;
  return (
    <footer className="footer">
      <div className="page">
        <h2>{crisis.heading}</h2>
        <ul>
          {CRISIS_LINES.map((line) => (
            <li key={line.id}>
              {crisis.about[line.id]}
              <br />
              <CrisisLinks line={line} spelledOut />
            </li>
          ))}
        </ul>
        <nav className="footer-links" aria-label={footerMenu}>
          <a href="/states">{states}</a>
          <a href="/guides">{guides}</a>
          <a href="/about/data">{about.data}</a>
          <a href="/about/order">{about.order}</a>
          <a href="/about/money">{about.money}</a>
          <a href="/about/privacy">{about.privacy}</a>
        </nav>
        <p className="quiet">{note}</p>
      </div>
    </footer>
  );
}
