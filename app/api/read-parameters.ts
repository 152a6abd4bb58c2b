import { messagesFor } from '#app/language/messages.ts';
import { LARGEST_PAGE } from '#app/search/engine.ts';
import { ApiProblem } from './api-problem.ts';

/** What a machine may add to the search page's query. */
export interface ApiParameters {
  page: number;
  size: number;
  facts: 'asked' | 'all';
  strict: boolean;
}

export const DEFAULT_SIZE = 20;
const LAST_NUMBERED_PAGE = 10_000;

/**
 * Takes the parameters out of a query that only machines have, and the page: a program that turns pages must not be
 * handed page 1 for a page that it misspelled. Throws ApiProblem.
 */
export function takeApiParameters(query: URLSearchParams): ApiParameters & { rest: URLSearchParams } {
  const rest = new URLSearchParams(query);
  const take = (name: string): string | undefined => {
    const values = rest.getAll(name).map((value) => value.trim());
    rest.delete(name);
    const [value, ...others] = [...new Set(values)].filter((each) => each !== '');
    // Which of two is meant, nobody knows.
    return others.length > 0 ? 'repeated' : value;
  };
  const wholeNumber = (name: string, usual: number, most: number): number => {
    const word = take(name);
    if (word === undefined) return usual;
    const number = /^\d{1,9}$/.test(word) ? Number(word) : 0;
    if (number >= 1 && number <= most) return number;
    throw unusable(name, messagesFor('en').api.wholeNumber(name, 1, most));
  };
  const oneOf = <T extends string>(name: string, words: readonly [T, ...T[]]): T => {
    const word = take(name);
    if (word === undefined) return words[0];
    const known = words.find((each) => each === word);
    if (known) return known;
    throw unusable(name, messagesFor('en').api.oneOf(name, words));
  };
  return {
    page: wholeNumber('page', 1, LAST_NUMBERED_PAGE),
    size: wholeNumber('size', DEFAULT_SIZE, LARGEST_PAGE),
    facts: oneOf('facts', ['asked', 'all']),
    strict: oneOf('strict', ['false', 'true']) === 'true',
    rest,
  };
}

function unusable(parameter: string, detail: string): ApiProblem {
  return new ApiProblem('bad-parameter', { parameter, detail });
}
