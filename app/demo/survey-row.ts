import type { SourceRow } from '#app/import/source-row.ts';
import { affirming, denying, drawStyle, silentAnswers, surveyAnswers } from './give-answers.ts';
import { hasShape, type Program } from './program.ts';
import { type Random, randomOf } from './random.ts';
import { rowOf, withheldAddress } from './row-of-program.ts';
import { askedBySurvey } from './survey-forms.ts';

export type SurveyYear = '2025' | '2026';

/** What the made-up survey of one year says of a program. */
export function surveyRow(seed: string, program: Program, year: SurveyYear, rowNumber: number): SourceRow {
  return rowOf(program, rowNumber, {
    ...namesIn(program, year),
    ...addressIn(program, year),
    answers: answersIn(seed, program, year),
  });
}

function answersIn(seed: string, program: Program, year: SurveyYear): SourceRow['answers'] {
  if (hasShape(program, 'silent')) return silentAnswers();
  const { truth, kind, details } = program;
  const style = drawStyle(randomOf(`${seed}/${program.key}/style`));
  const survey = {
    truth,
    asked: askedBySurvey(kind.form),
    always: kind.always,
    details,
    // The first survey went into less detail.
    style: year === '2025' ? { ticks: style.ticks * 0.9, noes: style.noes / 2 } : style,
  };
  const answers = surveyAnswers(survey, randomOf(`${seed}/${program.key}/answers`));
  const told = withPaymentPlan(answers, randomOf(`${seed}/${program.key}/payment-plan`));
  return hasShape(program, 'register-affirms') ? denying(told, 'intensive-outpatient') : told;
}

/** Drawn by itself: the survey asked it later than all else. What takes no payment takes none in parts. */
function withPaymentPlan(answers: SourceRow['answers'], random: Random): SourceRow['answers'] {
  const said = random.next();
  if (answers.yes.includes('no-charge')) return answers;
  if (said < 0.3) return affirming(answers, 'payment-plan');
  return said < 0.45 ? denying(answers, 'payment-plan') : answers;
}

function namesIn(
  { organization, name, site, slot }: Program,
  year: SurveyYear,
): Pick<SourceRow, 'name1' | 'name2'> {
  const isOldName = year === '2025' && slot.shape === 'renamed';
  return { name1: isOldName ? `${organization} Counseling Office` : name, name2: isOldName ? '' : site };
}

function addressIn(program: Program, year: SurveyYear): Partial<SourceRow> {
  const { city } = program.address.place;
  if (hasShape(program, 'withheld')) return withheldAddress('');
  if (hasShape(program, 'withheld-with-city')) return withheldAddress(city);
  if (hasShape(program, 'no-zip')) return { zip: '' };
  return year === '2025' && hasShape(program, 'moved') ? { street1: '12 Former Address Street' } : {};
}
