import type { FactsByFacet } from '#app/listings/collect-facts.ts';
import { unpackFacts } from './facts-text.ts';
import type { ProgramData } from './load-program.server.ts';

/** A program as its page's parts read it. */
export interface ProgramView extends Omit<ProgramData, 'facts'> {
  facts: FactsByFacet;
}

export function viewOf(program: ProgramData): ProgramView {
  return { ...program, facts: unpackFacts(program.facts) };
}
