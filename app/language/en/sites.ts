import { countOf } from './count.ts';

/** Where an organization writes many pages at once. */
export const sites = {
  link: 'Change many pages at once, with a spreadsheet',
  title: 'Many pages at once',
  heading: 'Many pages at once',
  lead: 'Get a file with a row for each of your programs. Change it, and send it back.',
  get: 'Get the file (CSV)',
  rules: [
    'Do not change the column “id”.',
    'An empty cell changes nothing. To take an answer back, write “not said”.',
    'Plans, weeks and prices are not in the file. They have forms of their own.',
    'Names, phones and websites wait for a moderator, as in the forms.',
  ],
  file: 'Your file',
  mode: {
    legend: 'What shall happen?',
    'dry-run': 'Only show what would change',
    rows: 'Publish all rows without a problem',
    all: 'Publish all rows, or none if one has a problem',
  },
  send: 'Send the file',
  outcome: {
    'dry-run': 'Nothing was changed. This is what would change.',
    published: 'These changes are published, or wait for a moderator.',
    refused: 'Nothing was changed, since some rows have a problem.',
  },
  counted: (changed: number, wrong: number) =>
    `${countOf(changed, { one: '# row changes', other: '# rows change' })}. ${countOf(wrong, { one: '# row has a problem', other: '# rows have a problem' })}.`,
  unknown: (columns: string) => `We do not know these columns and left them out: ${columns}`,
  table: { row: 'Row', what: 'What' },
  row: (line: number, id: string) => `${line}: ${id}`,
  change: (column: string, before: string, after: string) =>
    `${column}: ${before || 'not said'} → ${after || 'not said'}`,
  problem: (column: string, text: string) => (column ? `${column}: ${text}` : text),
  more: (count: number) =>
    countOf(count, { one: '# more row is not shown.', other: '# more rows are not shown.' }),
  trouble: {
    'no-listing': 'None of your programs has this id.',
    'listing-twice': 'This program stands in the file twice.',
    answer: 'Write yes, no or not said. For openings you can write waiting-list.',
    value: 'This cannot be used as it stands.',
  },
  sheetTrouble: {
    'no-file': 'Choose a file.',
    'too-large': 'This file is too large.',
    unreadable: 'This is not a CSV file that we can read.',
    'no-id-column': 'The column “id” is missing.',
    'column-twice': 'A column stands in the file twice.',
    'too-many-rows': 'This file has more than 10,000 rows.',
  },
  back: 'Back to the organization',
};
