import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '#app/http/write-csv.ts';
import { messagesFor } from '#app/language/messages.ts';
import { arbitrarySection } from '#tests/fixtures/arbitrary-sections.ts';
import { FILLED, typedForm } from '#tests/fixtures/filled-sections.ts';
import type { SectionValue } from '../../editing/section.ts';
import { SECTION_KEYS, type SectionKey, sectionOf } from '../../editing/sections.ts';
import { planRow } from '../plan-row.ts';
import { readSheet } from '../read-sheet.ts';
import { cellsOf, columnName, SHEET_COLUMNS } from '../sheet-columns.ts';
import { joinParts, partsOfCell } from './cell-parts.ts';
import { readDays } from './read-days.ts';
import { readSessions } from './read-sessions.ts';
import { sayRow } from './say-sessions.ts';

const { sites } = messagesFor('en');

/** The cells of a section, as they come back in a file. */
function sentBack(section: SectionKey, value: SectionValue) {
  const said = Object.entries(cellsOf(section).say(value));
  const names = said.map(([field]) => columnName(section, field));
  const read = readSheet(
    writeCsv({ columns: ['id', ...names], rows: [['aaaaaaa1', ...said.map(([, text]) => text)]] }),
  );
  const row = read.kind === 'sheet' ? read.rows[0] : undefined;
  if (!row) throw new Error(JSON.stringify(read));
  return row;
}

function cell(section: SectionKey, field: string, text: string, held: SectionValue = {}) {
  const { value, said, problems } = cellsOf(section).read(held, new Map([[field, text]]));
  return {
    value,
    said: said[field] ?? '',
    wrong: problems.map(({ trouble, part }) => [trouble, part ?? '']),
  };
}

describe.each(SECTION_KEYS)('%s', (section) => {
  const standing = (base: SectionValue) => () => ({ base, isDrafted: false });

  test('a row that comes back as it went out changes nothing', () => {
    fc.assert(
      fc.property(arbitrarySection(section), (value) => {
        const plan = planRow(sentBack(section, value), standing(value));
        expect(plan).toEqual({ changes: [], problems: [] });
      }),
    );
  });

  test('what went out says the same of a program of which other things stood', () => {
    const { columns, say, read } = cellsOf(section);
    fc.assert(
      fc.property(arbitrarySection(section), arbitrarySection(section), (value, other) => {
        const said = say(value);
        const cells = new Map(columns.map(({ field }) => [field, said[field] ?? '']));
        for (const held of [other, {}]) {
          expect(read(held, cells)).toEqual({ value, said, problems: [] });
        }
      }),
    );
  });

  test('no text in any cell throws, and what comes out of it without a problem can be published', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom(...Object.values(sites.examples), 'Mon 9-', 'Aetna:', '$', ':', ';;;', '5 to'),
    );
    const field = fc.constantFrom(...cellsOf(section).columns.map((column) => column.field));
    fc.assert(
      fc.property(fc.dictionary(field, texts), arbitrarySection(section), (cells, held) => {
        const { value, said, problems } = cellsOf(section).read(held, new Map(Object.entries(cells)));
        if (problems.length > 0) return;
        expect(sectionOf(section).problemsOf(value)).toEqual([]);
        expect(sectionOf(section).schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
        expect(Object.values(said)).not.toContain('');
      }),
    );
  });
});

test('each field that an editor can fill has a column', () => {
  for (const section of SECTION_KEYS) {
    const value = sectionOf(section).parse(typedForm(FILLED[section]));
    const row = sentBack(section, value);
    const plan = planRow(row, () => ({ base: {}, isDrafted: false }));
    expect(plan.problems).toEqual([]);
    expect(plan.changes.map((change) => change.value)).toEqual([value]);
  }
});

test('names of columns are read as they are written, and no two are the same', () => {
  const names = SHEET_COLUMNS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9.-]+$/);
});

test.each(SHEET_COLUMNS.map(({ name, section, field, kind }) => [name, { section, field, kind }] as const))(
  '%s: the example is a good cell',
  (_name, { section, field, kind }) => {
    const filled = sectionOf(section).parse(typedForm(FILLED[section]));
    const term = section === 'accreditation' ? { [field.split('.')[0] ?? '']: 'yes' } : {};
    const isOther = section === 'timetable' && !field.startsWith('1.');
    const held = isOther ? {} : { ...filled, ...term };
    const { problems } = cellsOf(section).read(held, new Map([[field, sites.examples[kind]]]));
    expect(problems.filter((problem) => problem.field === field)).toEqual([]);
  },
);

describe('parts of a cell', () => {
  test.each([
    ['a; b;c', ['a', 'b', 'c'], 'a semicolon'],
    ['a\r\nb\n\nc;', ['a', 'b', 'c'], 'lines, and nothing behind the last'],
    ['a;;b', ['a;b'], 'one inside'],
    ['a;;;b', ['a;', 'b'], 'one inside, and one between'],
    [' ; ', [], 'nothing'],
  ])('%j: %j (%s)', (text, parts) => {
    expect(partsOfCell(text)).toEqual(parts);
  });

  test('what is joined comes apart', () => {
    // A part that begins with a semicolon is none that any cell has.
    const part = fc.string({ minLength: 1 }).filter((text) => /^[^;\s](?:.*\S)?$/.test(text));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(partsOfCell(joinParts(parts))).toEqual(parts);
      }),
    );
  });
});

describe('days', () => {
  test.each([
    ['Mon, Wed', [0, 2]],
    ['Monday and Thursdays', [0, 3]],
    ['MWF', [0, 2, 4]],
    ['T/Th', [1, 3]],
    ['TTh', [1, 3]],
    ['Mon-Fri', [0, 1, 2, 3, 4]],
    ['Mon–Thu, Sat', [0, 1, 2, 3, 5]],
    ['Monday to Wednesday', [0, 1, 2]],
    ['Fri-Mon', [0, 4, 5, 6]],
    ['weekdays', [0, 1, 2, 3, 4]],
    ['Every day', [0, 1, 2, 3, 4, 5, 6]],
    ['Wed, Mon, Mon', [0, 2]],
    ['', []],
    ['Mo', undefined],
    ['Someday', undefined],
    ['Mon-', undefined],
    ['Mon-Wed-Fri', undefined],
  ])('%j: %j', (text, days) => {
    expect(readDays(text)).toEqual(days);
  });
});

describe('days and times', () => {
  test.each([
    ['Mon 17:30-20:30', ['Mon 5:30 pm-8:30 pm'], 'the clock of 24 hours'],
    ['Mon, Wed, Fri 5:30-8:30 pm', ['Mon, Wed, Fri 5:30 pm-8:30 pm'], 'one pm for both'],
    ['MWF 9-12 pm', ['Mon, Wed, Fri 9 am-noon'], 'no session lasts 15 hours'],
    ['T/Th 11-2 pm', ['Tue, Thu 11 am-2 pm'], 'over noon'],
    ['Mon 5:30 pm-8:30', ['Mon 5:30 pm-8:30 pm'], 'the first half of the day tells the second'],
    ['Sat 9-noon', ['Sat 9 am-noon'], 'noon'],
    ['Sat 9-midnight', ['Sat 9 pm-midnight'], 'midnight'],
    ['Fri 10 p.m. to 1 a.m.', ['Fri 10 pm-1 am'], 'over midnight'],
    ['Mon: 9am – 12pm online', ['Mon 9 am-noon online'], 'a colon behind the day, a long dash'],
    ['Sat 10 am-noon (Group sessions)', ['Sat 10 am-noon (Group sessions)'], 'a kind'],
    ['Sat 10 am-noon, by video, group', undefined, 'a kind that is none'],
    ['Mon 9-10 am, Wed 1-2 pm', ['Mon 9 am-10 am', 'Wed 1 pm-2 pm'], 'two with a comma'],
    [
      'Mon 9-10 am online and Wed 1-2 pm in person',
      ['Mon 9 am-10 am online', 'Wed 1 pm-2 pm'],
      'two with and',
    ],
    ['Mon 25:00-26:00', undefined, 'no such hour'],
    ['evenings', undefined, 'no times'],
  ])('%j: %j (%s)', (text, said, _why) => {
    const read = readSessions(text);
    expect('rows' in read ? read.rows.map(sayRow) : undefined).toEqual(said);
  });

  test.each([
    ['Mon 5:30-8:30', 'half'],
    ['5-8 pm', 'days'],
    ['Mon 9:00-25:00', 'clock'],
    ['Funday 5-8 pm', 'session'],
    ['Mon 5-8 pm in the yard', 'session'],
  ])('%j: %s', (text, trouble) => {
    expect(readSessions(text)).toEqual({ trouble });
  });
});

describe('weekly sessions', () => {
  const two = cellsOf('timetable').read(
    {},
    new Map([
      ['1.name', 'Morning'],
      ['1.times', 'Mon 9-12 am; Tue 9-11 am'],
      ['2.name', 'Evening'],
      ['2.times', 'Mon, Wed 5:30-8:30 pm'],
      ['2.weeks', '8-12'],
    ]),
  ).value;
  const readTwo = (cells: Record<string, string>) =>
    cellsOf('timetable').read(two, new Map(Object.entries(cells)));

  test('a track whose times are taken back is removed, and the others keep theirs', () => {
    const { value, said, problems } = readTwo({ '1.times': '' });
    expect(problems).toEqual([]);
    expect(Object.keys(value)).toEqual(['track-Evening']);
    expect(said).toMatchObject({ '2.name': 'Evening', '2.weeks': '8 to 12 weeks' });
    expect(said['1.name']).toBeUndefined();
  });

  test('more days and times than an editor has rows for are joined where they are at one time', () => {
    const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    const times = days.map((day) => `${day} 9-11 am; ${day} 1-3 pm`).join('; ');
    const all = days.join(', ');
    expect(readTwo({ '1.times': times })).toMatchObject({
      problems: [],
      said: { '1.times': `${all} 9 am-11 am; ${all} 1 pm-3 pm` },
    });
    const many = Array.from({ length: 13 }, (_, at) => `${days[at % 7]} 1:${at + 10}-2:30 pm`);
    expect(readTwo({ '1.times': many.join(';') }).problems).toMatchObject([{ trouble: 'tooMany' }]);
  });

  test.each([
    [{ '5.times': 'Sat 9-12 am' }, ['5.name', 'trackName', ''], 'behind a gap'],
    [{ '3.name': 'Evening', '3.times': 'Sat 9-10 am' }, ['3.name', 'trackTwice', ''], 'two of a name'],
    [{ '3.name': 'Late' }, ['3.times', 'trackEmpty', ''], 'no times'],
    [{ '1.times': 'Mon 9-10 am; Mon 9:30-11 am' }, ['1.times', 'overlap', 'Mon 9:30 am-11 am'], 'overlap'],
    [{ '1.times': 'Mon 8 am-9 pm' }, ['1.times', 'long', 'Mon 8 am-9 pm'], 'more than 12 hours'],
    [{ '1.times': 'Mon 9-10 am; soon' }, ['1.times', 'session', 'soon'], 'the part that is wrong'],
    [{ '2.weeks': '12-Aug' }, ['2.weeks', 'weeks', '12-Aug'], 'what a spreadsheet makes of 8-12'],
    [{ '2.weeks': '12 to 8' }, ['2.weeks', 'weeksOrder', ''], 'the wrong way round'],
    [{ '2.ages': 'Adults, Dogs' }, ['2.ages', 'ages', 'Dogs'], 'no group of people'],
    [{ '2.name': 'E'.repeat(61) }, ['2.name', 'tooLong', ''], 'not cut without a word'],
  ])('%j: %j (%s)', (cells, [field, trouble, part], _why) => {
    const problem = { field, trouble, ...(part ? { part } : {}) };
    expect(readTwo(cells).problems).toEqual([problem]);
  });
});

describe('plans', () => {
  test.each([
    ['Aetna PPO: in network', 'Aetna PPO: in network', 'a line of it'],
    ['aetna hmo and ppo : In-Network', 'Aetna HMO, PPO: in network', 'in any letters'],
    ['Aetna (HMO/PPO) - we bill it', 'Aetna HMO, PPO: billed', 'a dash'],
    ['Cigna: no', 'Cigna: not taken', 'no'],
    ['Molina Healthcare Medicaid: billed', 'Molina Healthcare Medicaid: billed', 'its Medicaid line'],
    ['Medicare: in network', 'Medicare: in network', 'a public plan'],
    ['Aetna HMO: in network\nAetna PPO: no', 'Aetna HMO: in network; Aetna PPO: not taken', 'lines differ'],
  ])('%j: %s (%s)', (text, said) => {
    expect(cell('payers', 'plans', text)).toMatchObject({ said, wrong: [] });
  });

  test.each([
    ['Aetna', 'planAnswer', 'Aetna', 'no answer'],
    ['Aetna: yes', 'planAnswer', 'Aetna: yes', 'yes says nothing of the network'],
    ['Aetna: not in network', 'planAnswer', 'Aetna: not in network', 'billed, or not taken?'],
    ['Blue Cross: in network', 'planWhich', 'Blue Cross: in network', 'the name of many'],
    ['Medicaid: in network', 'planMedicaid', 'Medicaid: in network', 'of which state?'],
    ['Planet Health Nine: billed', 'planUnknown', 'Planet Health Nine: billed', 'unknown'],
    ['Aetna: billed; Aetna: no', 'planTwice', 'Aetna: not taken', 'two answers'],
  ])('%j: %s', (text, trouble, part) => {
    expect(cell('payers', 'plans', text).wrong).toEqual([[trouble, part]]);
  });

  test('Medicaid has a cell of its own, by state', () => {
    const held = cellsOf('payers').read({}, new Map([['plans', 'Aetna: billed']])).value;
    const read = cellsOf('payers').read(
      held,
      new Map([['medicaid', 'CO: in network; Medicaid of Utah: no']]),
    );
    expect(read.said).toEqual({ plans: 'Aetna: billed', medicaid: 'Colorado: in network; Utah: not taken' });
    expect(cell('payers', 'medicaid', 'in network').wrong).toEqual([['planAnswer', 'in network']]);
    expect(cell('payers', 'medicaid', 'Texoma: no').wrong).toEqual([['medicaidState', 'Texoma: no']]);
  });
});

describe('prices', () => {
  test.each([
    ['$150.00 per session: one group', '$150 per session: one group'],
    ['1,250 a week - all groups', '$1,250 per week: all groups'],
    ['$1,250 per week – all groups', '$1,250 per week: all groups'],
    ['$85.50/session: a talk', '$85.50 per session: a talk'],
    ['$0 for the first visit: an hour', '$0 for the first visit: an hour'],
    [
      '$9000 for the whole program: all; $5 per day: lunch;; tea',
      '$9,000 for the whole program: all; $5 per day: lunch;; tea',
    ],
  ])('%j: %s', (text, said) => {
    expect(cell('prices', 'lines', text)).toMatchObject({ said, wrong: [] });
  });

  test.each([
    ['$150.00 per session', 'covers'],
    ['$150 all groups', 'priceUnit'],
    ['call us', 'price'],
    ['$1.5 per day: x', 'price'],
    [`$1 per day: ${'x'.repeat(201)}`, 'tooLong'],
  ])('%j: %s', (text, trouble) => {
    expect(cell('prices', 'lines', text).wrong).toEqual([[trouble, text]]);
  });
});

describe('other cells', () => {
  const carf = { carf: 'yes' };
  const street = { street: '1 Elm Street', city: 'Boston', state: 'MA', zip: '02139' };
  test.each([
    ['accreditation', 'carf.expires', '6/30/2027', carf, '2027-06-30', 'as a spreadsheet writes a day'],
    ['accreditation', 'carf.scope', 'This program', carf, 'program', 'in words'],
    ['address', 'zip', '2140', street, '02140', 'a spreadsheet takes the 0 off'],
    ['address', 'state', 'new hampshire', street, 'NH', 'by its name'],
    ['address', 'withheld', 'No', { ...street, withheld: 'yes' }, '', 'no longer'],
    [
      'contacts',
      'intake',
      '3035550100, 303-555-0101',
      { phone: '(303) 555-0199' },
      '(303) 555-0100; (303) 555-0101',
      'two',
    ],
    ['openings', 'taking', 'Waiting List', {}, 'waiting-list', 'in words'],
    ['care', 'detox', 'Y', {}, 'yes', 'one letter'],
  ] as const)('%s.%s %j (%s)', (section, field, text, held, said, _why) => {
    expect(cell(section, field, text, held)).toMatchObject({ said, wrong: [] });
  });

  test.each([
    ['accreditation', 'carf.number', '123', {}, 'dropped', 'it is not said that it is held'],
    ['accreditation', 'carf.expires', '2/30/2027', carf, 'day', 'no such day'],
    ['address', 'zip', '8020', { ...street, state: 'CO' }, 'zip', 'a digit is missing, and no 0'],
    ['summary', 'summary', 'x'.repeat(601), {}, 'tooLong', 'not cut without a word'],
    [
      'contacts',
      'intake',
      Array(6).fill('3035550100').join(';'),
      { phone: '(303) 555-0199' },
      'tooMany',
      'six',
    ],
    ['contacts', 'website', 'not a site', { phone: '(303) 555-0199' }, 'website', 'no site'],
    ['care', 'detox', 'maybe', {}, 'answer', 'neither'],
    ['clinicians', 'nurses', '-1', {}, 'count', 'no number'],
  ] as const)('%s.%s %j: %s', (section, field, text, held, trouble, _why) => {
    expect(cell(section, field, text, held).wrong).toEqual([[trouble, '']]);
  });
});
