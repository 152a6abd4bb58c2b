export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** From here on a number has a separator in it: "1,000". */
const FIRST_LONG_NUMBER = 1000;

/**
 * Makes the counting function of one locale: the form for the number, with `#` replaced by it. A search page
 * counts some two hundred things, so what needs no look-up has none.
 */
export function pluralsIn(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => {
    const shown = count < FIRST_LONG_NUMBER && count >= 0 ? String(count) : numbers.format(count);
    const isOneForm = Object.keys(forms).length === 1;
    return ((isOneForm ? undefined : forms[rules.select(count)]) ?? forms.other).replaceAll('#', shown);
  };
}
