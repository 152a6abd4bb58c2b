import { html, type Markup } from '#app/design/markup.ts';
import type { Messages } from '#app/language/messages.ts';
import type { Tally } from '#app/search/engine.ts';
import { labelOfFacet } from '#app/vocabulary/facet-words.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';

/** Terms that stand open; more are behind "Show all". */
const OPEN_TERMS = 5;
/** The facet whose terms are named in a field: its boxes are for those who would rather look. */
const TYPED_FACET: Facet = 'payers';
/** Above this a list to choose from is shorter than a wall of boxes. */
const MOST_BOXES = 20;

type Words = Messages['search']['filters'];

/**
 * The inside of a facet's fieldset. A text and no components: a page has two hundred terms, five elements each, and
 * React would spend more on them than on all else.
 */
export function facetHtml(
  facet: Facet,
  chosen: readonly TermSlug[],
  counts: Readonly<Record<string, Tally>>,
  words: Words,
): Markup {
  const terms = termsOfFacet(facet).map(({ slug }) => slug);
  const box = (slug: TermSlug) => termBox(facet, slug, counts[slug], chosen.includes(slug), words);
  const legend = html`<legend>${labelOfFacet(facet)}</legend>`;
  if (facet === TYPED_FACET) {
    const open = openTerms(terms, chosen, counts);
    const folded = terms.filter((slug) => !open.includes(slug));
    return html`${legend}${open.map(box)}${fold(terms.length, folded.map(box), false, words)}`;
  }
  if (terms.length > MOST_BOXES) {
    const others = terms.filter((slug) => !chosen.includes(slug));
    return html`${legend}${chosen.map(box)}${termSelect(facet, others, counts, words)}`;
  }
  const folded = terms.slice(OPEN_TERMS);
  const open = html`${legend}${terms.slice(0, OPEN_TERMS).map(box)}`;
  if (folded.length === 0) return open;
  const isOpen = folded.some((slug) => chosen.includes(slug));
  return html`${open}${fold(terms.length, folded.map(box), isOpen, words)}`;
}

/** Those that are chosen, and those that most programs say yes to: with sixty names the first of the alphabet say nothing. */
function openTerms(
  terms: readonly TermSlug[],
  chosen: readonly TermSlug[],
  counts: Readonly<Record<string, Tally>>,
): TermSlug[] {
  const yesOf = (slug: TermSlug) => counts[slug]?.yes ?? 0;
  const taken = terms.filter((slug) => yesOf(slug) > 0).sort((a, b) => yesOf(b) - yesOf(a));
  const most = new Set(taken.slice(0, OPEN_TERMS));
  return terms.filter((slug) => chosen.includes(slug) || most.has(slug));
}

function fold(all: number, boxes: readonly Markup[], isOpen: boolean, words: Words): Markup | false {
  if (boxes.length === 0) return false;
  const summary = html`<summary>${words.showAll(all)}</summary>`;
  return html`<details class="more"${isOpen && html` open=""`}>${summary}${boxes}</details>`;
}

function termBox(
  facet: Facet,
  slug: TermSlug,
  { yes, open }: Tally = { yes: 0, open: 0 },
  isChosen: boolean,
  words: Words,
): Markup {
  const ask = open > 0 && html`<span class="ask">${words.toAsk(open)}</span>`;
  const input = html`<input type="checkbox" name="${facet}" value="${slug}"${isChosen && html` checked=""`}/>`;
  // The blanks part the words when a screen reader runs them together.
  return html`<label class="check">${input}<span>${wordsOfTerm(slug).label} </span><span class="count">${words.count(yes)} ${ask}</span></label>`;
}

/** Adds one term to those that are chosen. */
function termSelect(
  facet: Facet,
  terms: readonly TermSlug[],
  counts: Readonly<Record<string, Tally>>,
  words: Words,
): Markup {
  const blank = terms.length < termsOfFacet(facet).length ? words.addAnother : words.chooseOne;
  const options = terms.map((slug) => {
    const { yes, open } = counts[slug] ?? { yes: 0, open: 0 };
    return html`<option value="${slug}">${words.optionText(wordsOfTerm(slug).label, yes, open)}</option>`;
  });
  const label = words.add(labelOfFacet(facet));
  return html`<select class="select" name="${facet}" aria-label="${label}"><option value="">${blank}</option>${options}</select>`;
}
