import { useMessages } from '#app/language/use-messages.ts';
import type { CrisisLine } from '#app/vocabulary/crisis-lines.ts';

/** What to press: call, and text where the line takes texts. */
export function CrisisLinks({ line, spelledOut }: { line: CrisisLine; spelledOut: boolean }) {
  const { crisis } = useMessages().shell;
  if (line.id === 'helpline') return <a href={line.callHref}>{line.number}</a>;
  if (!line.textHref) return <a href={line.callHref}>{crisis.callNumber(line.number)}</a>;
  return (
    <span>
      <a href={line.callHref}>{spelledOut ? crisis.callNumber(line.number) : crisis.call}</a> {crisis.or}{' '}
      <a href={line.textHref}>{crisis.textNumber(line.number)}</a>
    </span>
  );
}
