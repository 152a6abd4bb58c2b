import { countOf, listOf, sayDate } from './count.ts';

export const questionSheet = {
  title: 'Questions to ask',
  titleOf: (names: readonly string[]) => `Questions to ask ${listOf(names)}`,
  heading: 'Questions to ask',
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
  foot: (printedOn: string, sheet: number, sheets: number) =>
    `Printed ${sayDate(printedOn)}. Sheet ${sheet} of ${sheets}`,
  spokeWith: 'I spoke with',
  date: 'Date',
  time: 'Time',
  known: 'What we know about what you asked for',
  unknown: 'What nobody has told us',
  nothing: 'Nothing is left to ask here.',
  yes: 'Yes',
  no: 'No',
  office: (days: string, hours: string) => `${days} ${hours}`,
  officeOpen: (spans: readonly string[]) => `Office open ${listOf(spans)}`,
  noMoney: 'Stepwell takes no money from programs',
};
