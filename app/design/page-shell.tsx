import type { ReactNode } from 'react';
import { useMessages } from '#app/language/use-messages.ts';
import { CrisisStrip } from './crisis-strip.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SymbolSprite } from './symbols.tsx';
import { Wordmark } from './wordmark.tsx';

interface PageShellProps {
  /** The path of the page, which its link in the menu is marked with. */
  path?: string;
  isDemonstration?: boolean;
  children: ReactNode;
}

/** What stands around the main part of every page, errors included. */
export function PageShell({ path, isDemonstration, children }: PageShellProps) {
  const { shell } = useMessages();
  return (
    <>
      <a className="skip" href="#main">
        {shell.skipLink}
      </a>
      <SymbolSprite />
      <CrisisStrip />
      <header className="masthead">
        <div className="page">
          <Wordmark />
          <nav aria-label={shell.mainMenu}>
            <a href="/search" aria-current={path === '/search' ? 'page' : undefined}>
              {shell.search}
            </a>
            <a href="/guides" aria-current={path && /^\/guides(?:\/|$)/.test(path) ? 'page' : undefined}>
              {shell.guides}
            </a>
            <a href="/shortlist" aria-current={path === '/shortlist' ? 'page' : undefined}>
              {shell.shortlist}
            </a>
          </nav>
        </div>
      </header>
      {isDemonstration && <p className="page made-up quiet">{shell.madeUp}</p>}
      <main className="page" id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
