import { useMessages } from '#app/language/use-messages.ts';

/** Turns single keys on and off within `data-keys`. Without script there are none, and it is not seen. */
export function KeysSwitch() {
  const { keys } = useMessages().moderate;
  return (
    <label className="check" data-keys-switch="" hidden>
      <input type="checkbox" defaultChecked />
      <span>
        {keys.use} <span className="quiet choice-hint">{keys.hint}</span>
      </span>
    </label>
  );
}
