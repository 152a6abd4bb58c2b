import type { NameForm } from './name-form.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Two programs whose names stand on different sides of one of these serve different people or purposes. */
const CONTRASTS: readonly { name: string; sides: readonly [ReadonlySet<string>, ReadonlySet<string>] }[] = [
  {
    name: 'women-men',
    sides: [words('women womens woman female girls ladies'), words('men mens man male boys')],
  },
  {
    name: 'adult-youth',
    sides: [
      words('adult adults women womens men mens senior seniors geriatric older'),
      words(
        'adolescent adolescents youth youths teen teens child childrens children kids juvenile girls boys pediatric',
      ),
    ],
  },
  {
    name: 'live-in-outpatient',
    sides: [words('residential inpatient residence residences'), words('outpatient ambulatory')],
  },
  {
    name: 'methadone-mental-health',
    sides: [words('methadone opioid narcotic suboxone'), words('mental psychiatric psychiatry')],
  },
  { name: 'east-west', sides: [words('east eastside eastern'), words('west westside western')] },
  { name: 'north-south', sides: [words('north northside northern'), words('south southside southern')] },
];

function sideOf(
  form: NameForm,
  sides: readonly [ReadonlySet<string>, ReadonlySet<string>],
): 0 | 1 | undefined {
  const first = form.full.words.some((word) => sides[0].has(word));
  const second = form.full.words.some((word) => sides[1].has(word));
  return first === second ? undefined : first ? 0 : 1;
}

/** The contrast that keeps two names apart, or undefined. */
export function findVeto(a: NameForm, b: NameForm): string | undefined {
  for (const { name, sides } of CONTRASTS) {
    const left = sideOf(a, sides);
    const right = sideOf(b, sides);
    if (left !== undefined && right !== undefined && left !== right) return name;
  }
  if (a.numbers.size > 0 && b.numbers.size > 0) {
    const equal =
      a.numbers.size === b.numbers.size && [...a.numbers].every((number) => b.numbers.has(number));
    if (!equal) return 'numbers';
  }
  return undefined;
}
