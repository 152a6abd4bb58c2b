import { html, type Markup } from './markup.ts';

/** Drawn once a page; `Symbol` and others point at its parts. */
export function SymbolSprite() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      <symbol id="yes" viewBox="0 0 18 18">
        <path d="M2.5 9.5 7 14 15.5 4" />
      </symbol>
      <symbol id="no" viewBox="0 0 18 18">
        <path d="M3.5 9h11" />
      </symbol>
      <symbol id="unknown" viewBox="0 0 18 18">
        <path d="M5.5 6C5.5 3.8 7 2.5 9 2.5S12.5 3.8 12.5 6C12.5 8.5 9 8.5 9 11.8M9 14v2.6" />
      </symbol>
      <symbol id="cross" viewBox="0 0 12 12">
        <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" />
      </symbol>
      <symbol id="equal" viewBox="0 0 18 18">
        <path d="M3.5 6.5h11M3.5 11.5h11" />
      </symbol>
      <symbol id="differs" viewBox="0 0 18 18">
        <path d="M3.5 6.5h11M3.5 11.5h11M12 2.5 6 15.5" />
      </symbol>
    </svg>
  );
}

/** The mark of an answer, of a size of its own for the day that the style sheet does not come. It says nothing aloud: the word always stands beside it. */
export function AnswerSymbol({ answer }: { answer: 'yes' | 'no' | 'unknown' }) {
  return (
    <svg className={answer === 'yes' ? 'symbol yes' : 'symbol'} width="18" height="18" aria-hidden="true">
      <use href={`#${answer}`} />
    </svg>
  );
}

export function CrossSymbol() {
  return (
    <svg className="symbol" width="18" height="18" aria-hidden="true">
      <use href="#cross" />
    </svg>
  );
}

/** A mark of the sprite for parts of a page that are text; the word stands beside it. */
export function symbolHtml(
  name: 'yes' | 'no' | 'unknown' | 'equal' | 'differs',
  className = 'symbol',
): Markup {
  return html`<svg class="${className}" width="18" height="18" aria-hidden="true"><use href="#${name}"></use></svg>`;
}
