import { ProblemSummary } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import type { ClashView } from './answer-section-form.server.ts';

const SIDES = ['theirs', 'mine'] as const;

/** What two people left differently: field by field, with what the page said before. */
export function ClashForm({ clash }: { clash: ClashView }) {
  const { editing } = useMessages();
  const words = editing.clash;
  const { version, savedBy, updatedAt, mine, from, fields, missing } = clash;
  return (
    <>
      <ProblemSummary
        problems={missing.map((field) => ({
          field: `take.${field}`,
          text: words.choose(fields.find((each) => each.field === field)?.label ?? field),
        }))}
        note={missing.length === 0 ? words.note(savedBy, updatedAt) : undefined}
      />
      <p>{words.lead}</p>
      <form className="flow form" method="post" noValidate>
        <input type="hidden" name="intent" value="join" />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="mine" value={mine} />
        <input type="hidden" name="from" value={from} />
        {fields.map(({ field, label, base, chosen, ...said }) => (
          <fieldset key={field} className={missing.includes(field) ? 'problem' : undefined}>
            <legend className="label">{label}</legend>
            <p className="quiet">{words.before(base)}</p>
            {SIDES.map((side) => (
              <label key={side} className="check">
                <input
                  id={side === 'theirs' ? `take.${field}` : undefined}
                  type="radio"
                  name={`take.${field}`}
                  value={side}
                  defaultChecked={chosen === side}
                />
                <span>
                  <b>{words.side[side]}</b> <span className="said">{said[side]}</span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        <button className="button" type="submit">
          {words.save}
        </button>
      </form>
    </>
  );
}
