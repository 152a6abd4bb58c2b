import { describe, expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import { collectFacts } from '#app/listings/collect-facts.ts';
import type { OwnWord } from '#app/listings/own-words.ts';
import type { Statement } from '#app/listings/statement.ts';
import type { Track } from '#app/listings/track.ts';
import { type Asked, needRows } from '#app/needs/need-rows.ts';
import { slotsOfFreeHours } from '#app/schedule-fit/free-hours.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import {
  type Asking,
  criterionOf,
  keyOfQuestion,
  MOST_IN_A_CALL,
  MOST_QUESTIONS,
  questionOfNeed,
  questionsFor,
  questionsForCall,
} from './questions.ts';
import { noteOfQuestion } from './say-question.ts';

const IOP = { kind: 'terms', terms: ['intensive-outpatient'] } as const;

function asking(said: Partial<Statement>, asked: Partial<Asked> = {}, inLatestRelease = true): Asking {
  const statement: Statement = {
    series: 'samhsa-su',
    release: '2023',
    rank: 20,
    asOf: '2023',
    yes: [],
    no: [],
    silent: [],
    details: [],
    ...said,
  };
  return {
    facts: collectFacts([statement]),
    needs: needRows([statement], { care: { kind: 'any' }, needs: {}, ...asked }),
    inLatestRelease,
  };
}

const ask = (...args: Parameters<typeof asking>) => questionsFor(asking(...args));

const keys = (...args: Parameters<typeof ask>) => ask(...args).map(keyOfQuestion);

describe('what is asked', () => {
  test.each<[reason: string, args: Parameters<typeof ask>, key: string, asked: boolean]>([
    ['a need that nobody answered', [{}, { needs: { therapies: ['dbt'] } }], 'my-therapies', true],
    ['a need that is met', [{ yes: ['dbt'] }, { needs: { therapies: ['dbt'] } }], 'my-therapies', false],
    ['a need that is denied', [{ no: ['dbt'] }, { needs: { therapies: ['dbt'] } }], 'my-therapies', false],
    [
      'its own word for a mark',
      [{ yes: ['carf'] }, { needs: { accreditation: ['carf'] } }],
      'my-accreditation',
      true,
    ],
    ['a plan that nobody named', [{}, { needs: { payers: ['aetna'] } }], 'my-payers', true],
    [
      'a plan that it takes: coverage changes',
      [{ yes: ['aetna'] }, { needs: { payers: ['aetna'] } }],
      'my-payers',
      true,
    ],
    ['the usual question beside it', [{ yes: ['aetna'] }, { needs: { payers: ['aetna'] } }], 'plan', false],
    [
      'a plan that it does not take',
      [{ no: ['aetna'] }, { needs: { payers: ['aetna'] } }],
      'my-payers',
      false,
    ],
    [
      'a need that was met too long ago',
      [{ yes: ['dbt'], overdue: ['dbt'] }, { needs: { therapies: ['dbt'] } }],
      'my-therapies',
      true,
    ],
    [
      'a need that was denied too long ago',
      [{ no: ['dbt'], overdue: ['dbt'] }, { needs: { therapies: ['dbt'] } }],
      'my-therapies',
      true,
    ],
    [
      'whether there is room, that a program told lately',
      [{ series: 'provider', yes: ['taking-new-people'] }],
      'openings',
      false,
    ],
    [
      'whether there is room, that a program told too long ago',
      [{ series: 'provider', yes: ['taking-new-people'], overdue: ['taking-new-people'] }],
      'openings',
      true,
    ],
    ['whether there is room, that a release told', [{ no: ['taking-new-people'] }], 'openings', true],
    [
      'the same, where it was asked for',
      [{ yes: ['taking-new-people'] }, { needs: { openings: ['taking-new-people'] } }],
      'my-openings',
      true,
    ],
    ['a usual question that was settled', [{ yes: ['online-program'] }], 'online', false],
    [
      'Medicaid, that it takes: whether it takes the plan of one’s state',
      [{ yes: ['medicaid'] }, { needs: { payment: ['medicaid'] } }],
      'my-payment',
      true,
    ],
    [
      'the usual question beside it',
      [{ yes: ['medicaid'] }, { needs: { payment: ['medicaid'] } }],
      'plan',
      false,
    ],
    [
      'who pays alone: about no plan',
      [{ yes: ['self-pay'] }, { needs: { payment: ['self-pay'] } }],
      'plan',
      false,
    ],
    [
      'who pays alone: what it costs',
      [{ yes: ['self-pay'] }, { needs: { payment: ['self-pay'] } }],
      'price',
      true,
    ],
    [
      'who has private insurance: about the plan',
      [{ yes: ['private-insurance'] }, { needs: { payment: ['private-insurance'] } }],
      'plan',
      true,
    ],
    ['the care that nobody asked', [{}, { care: IOP }], 'intensive', true],
    [
      'the usual question that a need asks more exactly',
      [{}, { needs: { daypart: ['evening'] } }],
      'sessions',
      false,
    ],
    ['what it left the list for', [{}, {}, false], 'still-there', true],
    ['that, of one in the newest list', [{}], 'still-there', false],
    ['a usual question', [{}], 'price', true],
  ])('%s', (_reason, args, key, asked) => {
    expect(keys(...args).includes(key)).toBe(asked);
  });

  test('no more than a sheet holds, the visitor’s own first, each once, in the order of the criteria', () => {
    const questions = ask(
      {},
      {
        care: IOP,
        needs: {
          accreditation: ['carf'],
          therapies: ['dbt'],
          formats: ['family-sessions'],
          delivery: ['online-program'],
        },
      },
      false,
    );
    expect(questions).toHaveLength(MOST_QUESTIONS);
    const own = questions.filter(({ kind }) => kind === 'need').map(keyOfQuestion);
    expect(own.sort()).toEqual(['my-accreditation', 'my-delivery', 'my-formats', 'my-therapies']);
    expect(new Set(questions.map(keyOfQuestion)).size).toBe(MOST_QUESTIONS);
    const criteria = questions.map((question) => CRITERIA.indexOf(criterionOf(question)));
    expect(criteria).toEqual([...criteria].sort((a, b) => a - b));
  });
});

test('what was said too long ago is asked as such, and what nobody checked as that', () => {
  const messages = messagesFor('en');
  const noteOf = (said: Partial<Statement>) => {
    const all = ask({ yes: ['carf'], ...said }, { needs: { accreditation: ['carf'] } });
    const question = all.find(({ kind }) => kind === 'confirm');
    return question && noteOfQuestion(question, messages);
  };
  expect(noteOf({})).toBe('It says yes. Nobody has checked.');
  expect(noteOf({ overdue: ['carf'] })).toBe('It was said a while ago. Ask if it is still so.');
});

describe('the few questions of a first call', () => {
  const keysOfCall = (...args: Parameters<typeof asking>) =>
    questionsForCall(asking(...args)).map(keyOfQuestion);
  const MANY = {
    accreditation: ['carf'],
    therapies: ['dbt'],
    payers: ['aetna'],
    daypart: ['evening'],
  } as const;

  test.each<[reason: string, args: Parameters<typeof asking>, keys: string[]]>([
    ['nothing was asked: what most often settles it', [{}], ['openings', 'plan', 'sessions']],
    [
      'its openings are known: what settles it next',
      [{ series: 'provider', yes: ['taking-new-people'] }],
      ['plan', 'sessions', 'price'],
    ],
    ['own needs first', [{}, { needs: { payers: ['aetna'] } }], ['my-payers', 'openings', 'sessions']],
    [
      'many needs: three of them, and still whether there is room',
      [{}, { needs: MANY }],
      ['my-accreditation', 'my-therapies', 'my-daypart', 'openings'],
    ],
    [
      'many needs, and there is room: three of them',
      [{ series: 'provider', yes: ['taking-new-people'] }, { needs: MANY }],
      ['my-accreditation', 'my-therapies', 'my-daypart'],
    ],
    [
      'what nobody answered comes before what nobody checked',
      [{ yes: ['carf'] }, { needs: { accreditation: ['carf'], daypart: ['evening'] } }],
      ['my-daypart', 'my-accreditation', 'openings'],
    ],
    [
      'a need that is met or denied is not asked',
      [{ yes: ['dbt'], no: ['evening'] }, { needs: { therapies: ['dbt'], daypart: ['evening'] } }],
      ['openings', 'plan', 'sessions'],
    ],
    [
      'a public program that it takes: not what it costs without insurance',
      [{ yes: ['medicaid', 'evening'] }, { needs: { payment: ['medicaid'] } }],
      ['my-payment', 'openings'],
    ],
    [
      'who pays alone: what it costs, and about no plan',
      [{ yes: ['self-pay'] }, { needs: { payment: ['self-pay'] } }],
      ['openings', 'price', 'sessions'],
    ],
    ['it left the newest list: that first', [{}, {}, false], ['still-there', 'openings', 'plan']],
  ])('%s', (_reason, args, keys) => {
    expect(keysOfCall(...args)).toEqual(keys);
    expect(keys.length).toBeLessThanOrEqual(MOST_IN_A_CALL + 1);
  });
});

describe('free hours', () => {
  const words = ['mon-evening'];
  const week: NonNullable<Asked['week']> = {
    free: slotsOfFreeHours(words),
    travelMinutes: 0,
    weekStart: 0,
    fit: 'whole',
    words,
  };
  const track = (startsAt: number): Track => ({
    name: 'Evening',
    ages: [],
    sessions: [{ weekday: 0, startsAt, endsAt: startsAt + 180, online: false }],
    series: 'provider',
    asOf: '2026-06-30',
  });
  const ofTracks = (...tracks: Track[]) =>
    needRows([], { care: { kind: 'any' }, needs: {}, week }, { tracks, officeHours: [] }).flatMap(
      questionOfNeed,
    );

  test.each<[reason: string, tracks: Track[], asked: boolean]>([
    ['no schedule is known', [], true],
    ['it fits', [track(1080)], false],
    ['it does not fit', [track(540)], false],
    ['it fitted when it was told, too long ago', [{ ...track(1080), isOverdue: true }], true],
    ['it did not fit when it was told, too long ago', [{ ...track(540), isOverdue: true }], true],
  ])('%s', (_reason, tracks, asked) => {
    expect(ofTracks(...tracks)).toEqual(asked ? [{ kind: 'week', free: words }] : []);
  });
});

describe('who tells its prices', () => {
  const day = '2026-03-01';
  const prices: OwnWord = {
    section: 'prices',
    prices: [{ cents: 8550, per: 'session', covers: 'A talk' }],
    asOf: day,
  };
  const nothingKnown = asking({});

  test('is asked something else in place of what it costs', () => {
    const withPrices = { ...nothingKnown, ownWords: [prices] };
    const before = questionsFor(nothingKnown).map(keyOfQuestion);
    const after = questionsFor(withPrices).map(keyOfQuestion);
    expect(before).toContain('price');
    expect(after).not.toContain('price');
    expect(after).toHaveLength(before.length);
    expect(questionsForCall(nothingKnown).map(keyOfQuestion)).toEqual(['openings', 'plan', 'sessions']);
  });

  test('is not asked for them on a call', () => {
    const told = asking({ series: 'provider', yes: ['evening', 'taking-new-people'] });
    expect(questionsForCall(told).map(keyOfQuestion)).toContain('price');
    expect(questionsForCall({ ...told, ownWords: [prices] }).map(keyOfQuestion)).not.toContain('price');
  });

  test('is asked again once they are overdue', () => {
    const overdue: OwnWord = { ...prices, isOverdue: true };
    const asked = questionsFor({ ...nothingKnown, ownWords: [overdue] });
    expect(asked.map(keyOfQuestion)).toContain('price');
  });
});
