import { CrisisLinks } from '#app/design/crisis-links.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { CRISIS_LINES } from '#app/vocabulary/crisis-lines.ts';

/** The crisis lines at the foot of a sheet of paper. */
export function SheetFoot() {
  const { questionSheet: words, shell } = useMessages();
  return (
    <p className="sheet-foot">
      <b>
        {CRISIS_LINES.map((line, index) => (
          <span key={line.id}>
            {index > 0 && ' · '}
            {shell.crisis.short[line.id]}: <CrisisLinks line={line} spelledOut={false} />
          </span>
        ))}
      </b>{' '}
      <span>{words.noMoney}</span>
    </p>
  );
}
