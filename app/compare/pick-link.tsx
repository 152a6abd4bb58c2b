import { useMessages } from '#app/language/use-messages.ts';
import { withPicks } from './picks.ts';
import { picksOf, useTray } from './tray.ts';

interface PickLinkProps {
  pick: string;
  name: string;
  /** The address of this page, without picks. */
  here: string;
}

/** Puts a program on the tray, or takes it off again: the same page with other picks in its address. */
export function PickLink({ pick, name, here }: PickLinkProps) {
  const { tray: words } = useMessages().compare;
  const picks = picksOf(useTray());
  const isPicked = picks.includes(pick);
  const next = isPicked ? picks.filter((each) => each !== pick) : [...picks, pick];
  return (
    <a
      className={isPicked ? 'pick picked' : 'pick'}
      href={withPicks(here, next)}
      data-pick={pick}
      aria-label={isPicked ? words.remove(name) : words.add(name)}
    >
      {words.compare}
    </a>
  );
}
