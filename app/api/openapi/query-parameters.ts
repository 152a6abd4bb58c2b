import { messagesFor } from '#app/language/messages.ts';
import { RADII_MILES, TRAVEL_MINUTES } from '#app/needs/search-state.ts';
import { LARGEST_PAGE } from '#app/search/engine.ts';
import { labelOfFacet } from '#app/vocabulary/facet-words.ts';
import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import { STATES } from '#app/vocabulary/states.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import { DEFAULT_SIZE } from '../read-parameters.ts';

const words = messagesFor('en').api.parameters;

const inQuery = (name: string, description: string, schema: object, required = false) => ({
  name,
  in: 'query',
  description,
  required,
  schema,
});

const oneOf = (choices: readonly string[], usual?: string) => ({
  type: 'string',
  enum: choices,
  ...(usual === undefined ? {} : { default: usual }),
});

const wholeNumber = (most: number, usual: number) => ({
  type: 'integer',
  minimum: 1,
  maximum: most,
  default: usual,
});

function facetParameter(facet: Facet) {
  const slugs: string[] = termsOfFacet(facet).map(({ slug }) => slug);
  const isCare = facet === 'care';
  const items = oneOf(isCare ? [...slugs, 'any', 'not-asked'] : slugs);
  const description = isCare ? words.care : words.facet(labelOfFacet(facet));
  return { ...inQuery(facet, description, { type: 'array', items }), style: 'form', explode: false };
}

/** The words of the search page's address, and what only machines may add. */
export const SEARCH_PARAMETERS = [
  inQuery('q', words.text, { type: 'string' }),
  inQuery('find', words.find, { type: 'string', examples: ['suboxone evening denver'] }),
  inQuery('card', words.card, { type: 'string', examples: ['UHC'] }),
  inQuery('near', words.near, { type: 'string' }),
  inQuery('at', words.at, { type: 'string', examples: ['39.75,-105'] }),
  inQuery('state', words.state, oneOf(STATES.map(({ code }) => code))),
  inQuery('address', words.address, oneOf(['withheld'])),
  inQuery('within', words.within, oneOf([...RADII_MILES.map(String), 'auto'], 'auto')),
  ...FACETS.map(facetParameter),
  {
    ...inQuery('free', words.free, { type: 'array', items: { type: 'string', examples: ['mon-evening'] } }),
    style: 'form',
    explode: false,
  },
  inQuery('travel', words.travel, oneOf(TRAVEL_MINUTES.map(String), '0')),
  inQuery('fit', words.fit, oneOf(['whole', 'part'], 'whole')),
  inQuery('start', words.start, { type: 'string', format: 'date' }),
  inQuery('certainty', words.certainty, oneOf(['all', 'sure'], 'all')),
  inQuery('order', words.order, oneOf(['relevance', 'nearest', 'confirmed', 'name'])),
  inQuery('page', words.page, { type: 'integer', minimum: 1, default: 1 }),
  inQuery('size', words.size, wholeNumber(LARGEST_PAGE, DEFAULT_SIZE)),
  inQuery('facts', words.facts, oneOf(['asked', 'all'], 'asked')),
  inQuery('strict', words.strict, oneOf(['false', 'true'], 'false')),
];

export const PLACE_PARAMETERS = [inQuery('q', words.placeText, { type: 'string' }, true)];

export const PROGRAM_PARAMETERS = [
  { name: 'id', in: 'path', description: words.id, required: true, schema: { type: 'string' } },
];
