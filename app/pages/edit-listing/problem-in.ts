import type { FieldProblem } from '#app/design/form-parts.tsx';
import type { Messages } from '#app/language/messages.ts';
import type { Problem } from '#app/portal/editing/section.ts';

/** Says what is wrong with a field, if anything is. */
export function problemIn(
  problems: readonly Problem[],
  { editing }: Messages,
): (field: string) => string | undefined {
  return (field) => {
    const found = problems.find((problem) => problem.field === field);
    return found && editing.trouble[found.trouble];
  };
}

export function sayProblems(problems: readonly Problem[], { editing }: Messages): FieldProblem[] {
  return problems.map(({ field, trouble }) => ({ field, text: editing.trouble[trouble] }));
}
