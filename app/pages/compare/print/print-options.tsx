import { nameOf } from '#app/compare/name-of-picked.ts';
import { PRINT_FORMS, PRINT_PARTS } from '#app/compare/print-url.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { encodeSearch } from '#app/needs/search-url.ts';
import { groupName } from '../row-words.ts';
import type { PrintData } from './load-print.server.ts';

/** What is printed, as plain controls that stand in the address. They are not on the paper. */
export function PrintOptions({ data }: { data: PrintData }) {
  const messages = useMessages();
  const { options: words } = messages.questionSheet;
  const { picks, programs, chosen, parts, form, isLarge, state } = data;
  const isWhole =
    form === 'questions' &&
    parts.length === PRINT_PARTS.length &&
    chosen.length === programs.length &&
    !isLarge;
  return (
    <details className="print-options" open={!isWhole}>
      <summary>{words.summary}</summary>
      <form action="/print">
        {picks.map((pick) => (
          <input key={pick} type="hidden" name="p" value={pick} />
        ))}
        {[...encodeSearch(state)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend className="label">{words.what}</legend>
          {PRINT_FORMS.map((each) => (
            <label className="check" key={each}>
              <input type="radio" name="as" value={each} defaultChecked={each === form} />
              <span>{words.forms[each]}</span>
            </label>
          ))}
        </fieldset>
        {programs.length > 1 && (
          <fieldset>
            <legend className="label">{words.programs}</legend>
            {programs.map((program) => (
              <label className="check" key={program.pick}>
                <input
                  type="checkbox"
                  name="only"
                  value={program.pick}
                  defaultChecked={chosen.includes(program.pick)}
                />
                <span>{nameOf(program)}</span>
              </label>
            ))}
          </fieldset>
        )}
        <fieldset>
          <legend className="label">{words.parts}</legend>
          {PRINT_PARTS.map((part) => (
            <label className="check" key={part}>
              <input type="checkbox" name="part" value={part} defaultChecked={parts.includes(part)} />
              <span>{groupName(part, messages)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend className="label">{words.type}</legend>
          <label className="check">
            <input type="checkbox" name="type" value="large" defaultChecked={isLarge} />
            <span>{words.large}</span>
          </label>
        </fieldset>
        <button className="button plain" type="submit">
          {words.show}
        </button>
      </form>
    </details>
  );
}
