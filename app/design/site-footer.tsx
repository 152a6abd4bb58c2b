import { useMessages } from '#app/language/use-messages.ts';
import { CrisisList } from './crisis-list.tsx';

/** The same lines again with a sentence each, and what this site is. */
export function SiteFooter() {
  const { crisis, note, states, guides, about, footerMenu, forPrograms } = useMessages().shell;
  return (
    <footer className="footer">
      <div className="page">
        <h2>{crisis.heading}</h2>
        <CrisisList />
        <nav className="footer-links" aria-label={footerMenu}>
          <a href="/states">{states}</a>
          <a href="/guides">{guides}</a>
          <a href="/about/data">{about.data}</a>
          <a href="/about/order">{about.order}</a>
          <a href="/about/money">{about.money}</a>
          <a href="/about/privacy">{about.privacy}</a>
          <a href="/provider">{forPrograms}</a>
        </nav>
        <p className="quiet">{note}</p>
      </div>
    </footer>
  );
}
