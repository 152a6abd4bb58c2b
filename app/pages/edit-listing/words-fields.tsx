import { WordsField } from '#app/design/choice-field.tsx';
import { TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { textIn } from '#app/portal/editing/field-text.ts';
import { AFTERCARE_LINKS, CLINICIANS, LONGEST_SUMMARY } from '#app/portal/editing/words-sections.ts';
import { problemIn } from './problem-in.ts';
import type { SectionFieldsProps } from './section-form.ts';

export function SummaryFields({ value }: SectionFieldsProps) {
  const { summary } = useMessages().editing;
  return (
    <WordsField
      name="summary"
      label={summary.label}
      hint={summary.hint(LONGEST_SUMMARY)}
      problem={undefined}
      value={textIn(value, 'summary')}
    />
  );
}

export function AftercareLinkFields({ value, problems }: SectionFieldsProps) {
  const messages = useMessages();
  return AFTERCARE_LINKS.map((link) => (
    <TextField
      key={link}
      name={link}
      type="text"
      label={messages.editing.aftercareLinks[link]}
      autoComplete="off"
      value={textIn(value, link)}
      problem={problemIn(problems, messages)(link)}
    />
  ));
}

export function ClinicianFields({ value, problems }: SectionFieldsProps) {
  const messages = useMessages();
  return CLINICIANS.map((kind) => (
    <TextField
      key={kind}
      name={kind}
      type="text"
      inputMode="numeric"
      label={messages.editing.clinicians[kind]}
      autoComplete="off"
      value={textIn(value, kind)}
      problem={problemIn(problems, messages)(kind)}
    />
  ));
}
