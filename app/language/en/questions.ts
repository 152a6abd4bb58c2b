import { listOf } from './count.ts';

/** Labels that begin with a name keep their capital inside a sentence. */
const NAMES = /^(?:[A-Z]{2}|12|Matrix|Medica|Indian|American|Latino|[A-Z]\w+ [A-Z])/;

function spoken(labels: readonly string[]): string {
  const words = labels.map((label) =>
    NAMES.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1),
  );
  return listOf(words, 'or');
}

const named = (labels: readonly string[]) => listOf(labels, 'or');

type Ask = (labels: readonly string[]) => string;

/** What a visitor asked for, facet by facet, as one asks it on the phone. */
const need = {
  care: (labels) => `Do you offer this care: ${spoken(labels)}?`,
  openings: () => 'Are you taking new people? How long is the wait?',
  focus: (labels) => `Do you help with ${spoken(labels)}?`,
  populations: (labels) => `Is there something for this group: ${spoken(labels)}?`,
  ages: (labels) => `Do you take people of this age: ${spoken(labels)}?`,
  accreditation: (labels) => `Is this program itself accredited by ${named(labels)}? Until what date?`,
  licensing: (labels) => `Do you hold this: ${spoken(labels)}? What is the number?`,
  therapies: (labels) => `Do you use ${spoken(labels)}?`,
  formats: (labels) => `Do you have ${spoken(labels)}?`,
  medications: (labels) => `Can people get this from you: ${spoken(labels)}?`,
  supports: (labels) => `Do you offer this: ${spoken(labels)}?`,
  daypart: (labels) => `Do people meet at this time: ${spoken(labels)}? On which days?`,
  delivery: (labels) => `Do you offer this: ${spoken(labels)}?`,
  length: (labels) => `How many weeks does it last? I hope for ${spoken(labels)}.`,
  aftercare: (labels) => `Do you offer this: ${spoken(labels)}?`,
  payers: (labels) => `Are you in network with ${named(labels)}? My plan is …`,
  payment: (labels) => `Do you take ${spoken(labels)}?`,
  assistance: (labels) => `Is there this help with the cost: ${spoken(labels)}?`,
  languages: (labels) => `Does someone there speak ${named(labels)}?`,
  access: (labels) => `Do you have this: ${spoken(labels)}?`,
} satisfies Record<string, Ask>;

/** Terms whose label makes no question by itself. */
const needOfTerm: Readonly<Record<string, string | undefined>> = {
  'welcomes-opioid-medicine': 'Can people come who take medicine for opioid use?',
  'welcomes-alcohol-medicine': 'Can people come who take medicine for alcohol use?',
  telehealth: 'Is some of the care by video or phone?',
  'online-program': 'Can people do all of it from home by video?',
  'accepts-women': 'Can women come?',
  'accepts-men': 'Can men come?',
  'bcbs-unspecified': 'Are you in network with my Blue Cross plan? Its whole name is …',
  medicaid: 'Do you take the Medicaid of my state? My state and plan are …',
  medicare: 'Can you bill Medicare for this program? My plan is …',
  'military-insurance': 'Has TRICARE approved you, and do you take my plan?',
  'va-funds': 'Can the VA pay for this? Whose word do I need first?',
  morning: 'Do people meet in the morning? On which days?',
  midday: 'Do people meet in the middle of the day? On which days?',
  evening: 'Do people meet in the evening? On which days?',
  weekend: 'Do people meet on weekends? At what times?',
  'smoking-allowed': 'May people smoke there?',
  'vaping-allowed': 'May people vape there?',
};

export const questions = {
  need,
  needOfTerm,
  stillThere: 'Do you still run this program? Is the address still right?',
  notes: {
    confirm: 'It says yes. Nobody has checked.',
    overdue: 'It was said a while ago. Ask if it is still so.',
    payers: 'Say if it is an HMO or a PPO. Ask your plan the same.',
    stillThere: 'It is not in the newest list of its source.',
  },
};
