import type { GuideWords } from '#app/language/guide-words.ts';
import type { Messages } from '#app/language/messages.ts';
import type { Criterion } from '#app/vocabulary/facets.ts';
import type { GuideSourceId } from './guide-sources.ts';

type Pages = Messages['guides']['pages'];

export type GuideSlug = keyof Pages;

/** A public list in which a reader can check a mark. */
export interface Lookup {
  name: string;
  href: string;
}

export interface GuideSection<Id extends string = string> {
  id: Id;
  /** Empty where the section holds questions and advice, and no fact. */
  sources: readonly GuideSourceId[];
  lookups?: readonly Lookup[];
  /** Guides that say more. */
  see?: readonly GuideSlug[];
  /** Shows the crisis lines, and those for some people. */
  showsLines?: true;
}

interface GuideOf<Slug extends GuideSlug> {
  /** The last part of its address on the web. */
  slug: Slug;
  group: 'start' | 'five' | 'later';
  /** ISO date of its text. */
  writtenOn: string;
  sections: readonly GuideSection<keyof Pages[Slug]['sections'] & string>[];
}

export type Guide = { [Slug in GuideSlug]: GuideOf<Slug> }[GuideSlug];

const WRITTEN_ON = '2026-11-22';

/** In reading order. The guide of a criterion bears the criterion's name. */
export const GUIDES: readonly Guide[] = [
  {
    slug: 'what-is-an-iop',
    group: 'start',
    writtenOn: WRITTEN_ON,
    sections: [
      { id: 'meaning', sources: ['advisory', 'asam-3', 'h0015'] },
      { id: 'levels', sources: ['asam-3', 'asam-4', 'advisory'] },
      { id: 'evidence', sources: ['mccarty', 'advisory'] },
      { id: 'limits', sources: ['mccarty'], see: ['is-it-right'] },
    ],
  },
  {
    slug: 'is-it-right',
    group: 'start',
    writtenOn: WRITTEN_ON,
    sections: [
      { id: 'danger', sources: ['crisis-lines', 'crs-opioids'], showsLines: true },
      { id: 'suits', sources: ['advisory', 'mccarty'] },
      { id: 'more', sources: ['advisory', 'mccarty'], see: ['what-is-an-iop'] },
      { id: 'asked', sources: ['asam-4'] },
      { id: 'someone', sources: ['advisory', 'crisis-lines', 'privacy-rule'] },
    ],
  },
  {
    slug: 'accreditation',
    group: 'five',
    writtenOn: WRITTEN_ON,
    sections: [
      { id: 'means', sources: ['state-pages', 'joint-commission', 'carf'] },
      { id: 'good', sources: ['carf'] },
      { id: 'limits', sources: ['joint-commission', 'legitscript', 'locator-codes'] },
      {
        id: 'lookup',
        sources: [],
        lookups: [
          { name: 'The Joint Commission: Quality Check', href: 'https://www.qualitycheck.org/' },
          { name: 'CARF: find a provider', href: 'https://carf.org/find-a-provider/' },
        ],
      },
      { id: 'ask', sources: [] },
    ],
  },
  {
    slug: 'approaches',
    group: 'five',
    writtenOn: WRITTEN_ON,
    sections: [
      { id: 'means', sources: ['tip-47', 'advisory'] },
      { id: 'evidence', sources: ['nida'] },
      { id: 'medicine', sources: ['crs-opioids', 'opioid-rule', 'locator-codes'] },
      { id: 'good', sources: ['h0015', 'asam-4', 'advisory'] },
      { id: 'ask', sources: [] },
    ],
  },
  {
    slug: 'schedule',
    group: 'five',
    writtenOn: WRITTEN_ON,
    sections: [
      { id: 'means', sources: ['advisory', 'h0015', 'medicare-2024'] },
      { id: 'week', sources: ['h0015'] },
      { id: 'good', sources: ['mccarty'] },
      { id: 'ask', sources: [] },
    ],
  },
  {
    slug: 'aftercare',
    group: 'five',
    writtenOn: WRITTEN_ON,
    sections: [
      { id: 'means', sources: ['tip-47', 'narr', 'crs-opioids'] },
      { id: 'good', sources: ['tip-47'] },
      { id: 'ask', sources: [] },
    ],
  },
  {
    slug: 'insurance',
    group: 'five',
    writtenOn: WRITTEN_ON,
    sections: [
      { id: 'means', sources: ['plan-net', 'carve-outs'] },
      { id: 'words', sources: ['plan-net', 'locator-codes'] },
      { id: 'lists', sources: ['surprises-act', 'plan-lists', 'locator-codes'] },
      { id: 'medicare', sources: ['medicare-2024'] },
      { id: 'good', sources: [] },
      { id: 'askProgram', sources: [] },
      { id: 'askPlan', sources: [], see: ['paying'] },
    ],
  },
  {
    slug: 'paying',
    group: 'later',
    writtenOn: WRITTEN_ON,
    sections: [
      { id: 'plan', sources: ['carve-outs'], see: ['insurance'] },
      { id: 'public', sources: ['medicare-2024'] },
      { id: 'none', sources: ['locator-codes', 'crisis-lines'] },
      { id: 'careful', sources: ['referral-law'] },
      { id: 'ask', sources: [] },
    ],
  },
  {
    slug: 'first-week',
    group: 'later',
    writtenOn: WRITTEN_ON,
    sections: [
      { id: 'call', sources: ['tip-47'] },
      { id: 'talk', sources: ['tip-47', 'h0015'] },
      { id: 'groups', sources: ['advisory', 'tip-47'] },
      { id: 'hard', sources: ['crisis-lines'], see: ['is-it-right'] },
      { id: 'ask', sources: [], see: ['aftercare'] },
    ],
  },
];

export function findGuide(slug: string): Guide | undefined {
  return GUIDES.find((guide) => guide.slug === slug);
}

/** Throws RangeError on a slug that no guide has. */
export function requireGuide(slug: GuideSlug): Guide {
  const guide = findGuide(slug);
  if (!guide) throw new RangeError(`no such guide: ${slug}`);
  return guide;
}

/** The one to read after it; undefined after the last. */
export function guideAfter({ slug }: Guide): Guide | undefined {
  return GUIDES[GUIDES.findIndex((guide) => guide.slug === slug) + 1];
}

export function guideHref(slug: GuideSlug): string {
  return `/guides/${slug}`;
}

/** What comes before the five criteria has no guide of its own. */
export type GuidedCriterion = Exclude<Criterion, 'person'>;

export function guideOfCriterion(criterion: GuidedCriterion): GuideSlug {
  return criterion;
}

export function wordsOfGuide(slug: GuideSlug, { guides }: Messages): GuideWords {
  return guides.pages[slug];
}

/** Each source of a guide once, in the order in which its sections name them. */
export function sourcesOfGuide(guide: Guide): GuideSourceId[] {
  const ids = guide.sections.flatMap(({ sources }) => [...sources]);
  return [...new Set(ids)];
}
