import { BLANK, type SectionValue } from './section.ts';
import { type SectionKey, sectionOf } from './sections.ts';

/** A value as it was kept; what a section does not know any more is dropped. */
export function parseKept(key: SectionKey, json: string): SectionValue {
  const read = sectionOf(key).schema.safeParse(JSON.parse(json));
  return read.success ? read.data : BLANK;
}
