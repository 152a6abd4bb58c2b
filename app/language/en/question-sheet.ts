import { countOf, listOf, sayDate } from './count.ts';

export const questionSheet = {
  title: 'Questions to ask',
  titleOf: (names: readonly string[]) => `Questions to ask ${listOf(names)}`,
  heading: 'Questions to ask',
  headings: {
    questions: 'Questions to ask',
    full: 'What is known, and what to ask',
    table: 'Side by side, for paper',
  },
  leadOfTables: (tables: number) =>
    countOf(tables, {
      one: 'One table, with up to four programs.',
      other: '# tables, each with up to four programs.',
    }),
  tableOf: (number: number, all: number) => `Table ${number} of ${all}`,
  paper: 'It fits Letter and A4. Choose the paper where you print.',
  longer: 'In large type a program can take two pages. Both have its name and phone number.',
  gone: (name: string) => `${name} is no longer listed.`,
  knownOfIt: 'What is known, and who says so',
  options: {
    summary: 'Choose what to print',
    what: 'What to print',
    forms: {
      questions: 'Questions to ask, one sheet for each program',
      full: 'What is known and what to ask, program by program',
      table: 'One table, programs side by side',
    },
    programs: 'Which programs',
    parts: 'Which things to know',
    type: 'Size',
    large: 'Large type',
    show: 'Show it',
  },
  lead: (sheets: number) =>
    countOf(sheets, {
      one: 'One sheet, with room to write. Print it, or keep it open while you call.',
      other:
        '# sheets, one for each program, with room to write. Print them, or keep them open while you call.',
    }),
  none: 'Pick a program first. Then we can list what to ask it.',
  print: 'Print',
  large: 'Large type',
  usualType: 'Usual type',
  back: 'Back to the comparison',
  findPrograms: 'Find programs',
  foot: (printedOn: string, what: string) => `Printed ${sayDate(printedOn)}. ${what}`,
  programOf: (number: number, all: number) => `Program ${number} of ${all}`,
  spokeWith: 'I spoke with',
  date: 'Date',
  time: 'Time',
  known: 'What we know about what you asked for',
  unknown: 'What is not known, or not sure',
  nothing: 'Nothing is left to ask here.',
  yes: 'Yes',
  no: 'No',
  office: (days: string, hours: string) => `${days} ${hours}`,
  officeOpen: (spans: readonly string[]) => `Office open ${listOf(spans)}`,
  noMoney: 'Stepwell takes no money from programs',
};
