import { useMessages } from '#app/language/use-messages.ts';
import type { Register } from '#app/vocabulary/registers.ts';

/** Where an issuer's record can be looked up. */
export function RegisterLink({ label, register }: { label: string; register: Register }) {
  const { moderate: words } = useMessages();
  return (
    <p>
      <a href={register.href} rel="noreferrer">
        {words.lookUp(label)}
      </a>
      {!register.checked && <span className="quiet choice-hint">{words.linkNotChecked}</span>}
    </p>
  );
}
