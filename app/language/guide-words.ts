/** A part of a guide: a paragraph, a list, a list of named things, questions to ask with room for an answer, or a small table. */
export type GuideBlock =
  | string
  | { list: readonly string[] }
  | { named: readonly NamedLine[] }
  | { ask: readonly string[] }
  | { table: GuideTableWords };

/** A line of a list with its name before it. */
export interface NamedLine {
  name: string;
  text: string;
}

export interface GuideTableWords {
  caption: string;
  head: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly string[])[];
}

export interface GuideSectionWords {
  heading: string;
  blocks: readonly GuideBlock[];
}

/** The sentences of one guide. Which section stands where, and on which sources, is in the registry of guides. */
export interface GuideWords {
  /** The heading of the page, which also tells it apart in a list of tabs. */
  title: string;
  description: string;
  lead: string;
  sections: Readonly<Record<string, GuideSectionWords>>;
}
