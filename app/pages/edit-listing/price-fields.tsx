import { TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { sayCents } from '#app/listings/say-own-words.ts';
import { PRICE_UNITS, type PriceLine, priceLinesOf } from '#app/portal/editing/prices-section.ts';
import { problemIn } from './problem-in.ts';
import type { SectionFieldsProps } from './section-form.ts';

/** Lines to fill in beyond those that are there. */
const BLANK_LINES = 2;
const BLANK: PriceLine = { cents: null, typed: '', per: 'session', covers: '' };

/** A price a line, with what it is for and what it covers. */
export function PriceFields({ value, problems }: SectionFieldsProps) {
  const messages = useMessages();
  const { prices } = messages.editing;
  const problem = problemIn(problems, messages);
  const lines = [...priceLinesOf(value), ...Array.from({ length: BLANK_LINES }, () => BLANK)];
  return (
    <>
      {lines.map(({ cents, typed, per, covers }, index) => {
        const at = index + 1;
        return (
          <fieldset key={at} className="flow form">
            <legend className="label">{prices.line(at)}</legend>
            <TextField
              id={`amount-${at}`}
              name="amount"
              type="text"
              label={prices.amount}
              autoComplete="off"
              value={cents === null ? typed : sayCents(cents)}
              problem={problem(`amount-${at}`)}
            />
            <div className="field">
              <label htmlFor={`per-${at}`}>{prices.unit}</label>
              <select className="select" id={`per-${at}`} name="per" defaultValue={per}>
                {PRICE_UNITS.map((unit) => (
                  <option key={unit} value={unit}>
                    {prices.per[unit]}
                  </option>
                ))}
              </select>
            </div>
            <TextField
              id={`covers-${at}`}
              name="covers"
              type="text"
              label={prices.covers}
              autoComplete="off"
              value={covers}
              problem={problem(`covers-${at}`)}
            />
          </fieldset>
        );
      })}
      <button className="button plain" type="submit" name="intent" value="more">
        {prices.more}
      </button>
    </>
  );
}
