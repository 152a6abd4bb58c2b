import type { Cell } from '#app/compare/compare-rows.ts';
import type { Picked } from '#app/compare/load-picked.server.ts';
import { nameOf } from '#app/compare/name-of-picked.ts';
import { saySchedule } from '#app/compare/say-schedule.ts';
import type { Table } from '#app/http/write-csv.ts';
import type { Messages } from '#app/language/messages.ts';
import { phoneText } from '#app/listings/phone-link.tsx';
import { isHalfKnown, notesOfPlan, wordOfPlan } from '#app/listings/plan-text.ts';
import { sayOfficeHours } from '#app/listings/say-office-hours.ts';
import { sayOfficeLead } from '#app/listings/say-office-lead.ts';
import { sayOwnWord } from '#app/listings/say-own-words.ts';
import { saySource } from '#app/listings/say-source.ts';
import { needText, rowText } from '#app/needs/need-words.ts';
import { sayOtherState } from '#app/needs/plan-need.ts';
import { milesText } from '#app/places/distance.ts';
import { labelOfDetail } from '#app/vocabulary/detail-words.ts';
import type { CompareData } from './load-compare.server.ts';
import { groupName, rowWords } from './row-words.ts';

/** The whole comparison as a table of texts: each program has its answer and, beside it, who said so. */
export function compareTableText({ columns, groups }: CompareData, messages: Messages): Table {
  const { compare } = messages;
  const { csv } = compare;
  const names = columns.map((picked) => nameOf(picked));
  const about = (name: string, textOf: (picked: Picked) => string) => [
    '',
    name,
    '',
    ...columns.flatMap((picked) => [textOf(picked), '']),
  ];
  return {
    columns: [csv.part, csv.what, csv.standing, ...names.flatMap((name) => [name, csv.saidBy(name)])],
    rows: [
      about(
        csv.status,
        ({ kind }) => ({ program: csv.listed, gone: compare.gone, unknown: csv.notFound })[kind],
      ),
      about(csv.phone, (picked) => phoneOf(picked, messages)),
      about(compare.where, (picked) => whereOf(picked, messages)),
      ...groups.flatMap(({ name, rows }) =>
        rows.map((row) => {
          const words = rowWords(row, messages);
          const { standing } = row;
          const isPlain = standing === 'alone' || standing === 'not-known';
          return [
            groupName(name, messages),
            [words.name, words.note].filter(Boolean).join('. '),
            isPlain ? '' : compare.standing[standing],
            ...row.cells.flatMap((cell) => (cell ? cellTexts(cell, messages) : ['', ''])),
          ];
        }),
      ),
    ],
  };
}

function phoneOf(picked: Picked, { program }: Messages): string {
  const phone = picked.kind === 'program' ? picked.phones[0] : undefined;
  if (!phone) return '';
  return phoneText(phone.number) + (phone.extension ? program.extension(phone.extension) : '');
}

/** Where it is and how far, whom it turns away, and whether its source still names it. */
function whereOf(picked: Picked, { compare }: Messages): string {
  if (picked.kind !== 'program') return picked.kind === 'gone' ? compare.goneWhy : compare.unknownWhy;
  const { address, state, meters, restrictions, inLatestRelease } = picked;
  const where = [
    address ?? `${compare.csv.withheld}, ${state}`,
    meters !== undefined && milesText(meters),
    ...restrictions.map((slug) => labelOfDetail(slug)),
  ];
  const line = where.filter(Boolean).join('; ');
  return inLatestRelease ? line : `${line}. ${compare.notLatest}`;
}

function cellTexts(cell: Cell, messages: Messages): [answer: string, source: string] {
  const { program } = messages;
  const { answer, detail, lead, otherState, week, sources } = cell;
  const source = [...new Set(sources.map((each) => saySource(each, messages)))].join('; ');
  const said = cell.plan ? planText(cell.plan, cell, messages) : answerText(cell, messages);
  const added = [
    detail && program.licenseNumber(detail),
    otherState && sayOtherState(otherState, messages),
    week && answer !== 'unknown' && rowText(week, messages),
    lead && `${sayOfficeLead(lead, messages)} ${saySource({ how: 'said', ...lead }, messages)}`,
  ];
  return [[said, ...added].filter(Boolean).join('. '), source];
}

function answerText(cell: Cell, messages: Messages): string | undefined {
  const { answer, names, hours, schedule, own, hasWaitingList } = cell;
  if (answer === 'value') {
    const spans = hours && sayOfficeHours(hours, messages).map((span) => `${span.days} ${span.hours}`);
    const tracks =
      schedule &&
      saySchedule(schedule, messages).map(({ name, value }) => messages.compare.track(name, value));
    const lines =
      own &&
      sayOwnWord(own, messages).map(({ name, value }) =>
        name === '' ? value : messages.compare.track(name, value),
      );
    return (spans ?? tracks ?? lines)?.join('; ');
  }
  if (hasWaitingList) return messages.program.waitingList;
  return names.length > 0 ? needText(names, messages) : messages.answers[answer];
}

/** "Bills it. Network not known." */
function planText(plan: NonNullable<Cell['plan']>, { names }: Cell, messages: Messages): string {
  const { plans } = messages;
  return [
    `${wordOfPlan(plan, messages)}${names.length > 0 ? `: ${needText(names, messages)}` : ''}.`,
    ...(isHalfKnown(plan) ? [`${plans.network} ${plans.networkBlank}.`] : []),
    ...notesOfPlan(plan.term, plan, messages),
  ].join(' ');
}
