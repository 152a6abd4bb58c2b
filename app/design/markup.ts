import { escapeHtml } from './escape-html.ts';

/** HTML that may stand as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, a list is joined, and what is not there leaves nothing. */
export type MarkupValue = Markup | readonly Markup[] | string | number | false | undefined;

/**
 * To be spread over the element whose inside it is. The one way from text to elements: only a `Markup` goes it, and all that a
 * template takes in is escaped there.
 */
export function inside(markup: Markup): { dangerouslySetInnerHTML: { __html: string } } {
  return { dangerouslySetInnerHTML: { __html: markup.text } };
}

/** HTML of a template: for parts of a page with so many elements that React would spend more on them than on all else. */
export function html(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let text = parts[0]!;
  for (let at = 0; at < values.length; at++) text += textOf(values[at]) + parts[at + 1]!;
  return new Markup(text);
}

function textOf(value: MarkupValue): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (value instanceof Markup) return value.text;
  let text = '';
  for (const each of value) text += each.text;
  return text;
}
