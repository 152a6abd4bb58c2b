import type { ReactNode } from 'react';
import { useMessages } from '#app/language/use-messages.ts';

interface FindBoxProps {
  /** What the box holds already. */
  value?: string;
  /** What else the form sends: the rest of the search. */
  kept?: readonly (readonly [name: string, value: string])[];
  /** In the head of a page of results: one row, its label only spoken. */
  isSlim?: boolean;
  /** Other parts of the same form. */
  children?: ReactNode;
}

/**
 * The one box for a place, a program, or what is needed. The server understands what was typed; `suggest-box.client.ts`
 * makes suggestions where scripts run.
 */
export function FindBox({ value = '', kept = [], isSlim = false, children }: FindBoxProps) {
  const { box } = useMessages();
  const { count, kinds } = box.suggestions;
  return (
    <form
      className={isSlim ? 'find slim' : 'find field'}
      action="/search"
      data-suggest="/suggest"
      data-label={box.suggestions.label}
      data-none={count.none}
      data-one={count.one}
      data-other={`${count.other} ${box.suggestions.how}`}
      data-kinds={JSON.stringify(kinds)}
    >
      {kept.map(([name, each]) => (
        <input key={`${name} ${each}`} type="hidden" name={name} value={each} />
      ))}
      <label className={isSlim ? 'spoken' : undefined} htmlFor="find">
        {box.label}
      </label>
      {!isSlim && (
        <span className="quiet" id="find-hint">
          {box.hint}
        </span>
      )}
      <div className="place-field">
        <input
          className="text-field"
          id="find"
          name="find"
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={200}
          defaultValue={value}
          placeholder={isSlim ? box.short : undefined}
          aria-describedby={isSlim ? undefined : 'find-hint'}
        />
        <button className={isSlim ? 'button plain' : 'button'} type="submit">
          {box.search}
        </button>
      </div>
      {children}
    </form>
  );
}
