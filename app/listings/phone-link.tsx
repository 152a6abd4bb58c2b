import { html, type Markup } from '#app/design/markup.ts';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import type { Phone } from './listing.ts';

/** "303-555-0142": ten digits as people write them. */
export function phoneText(number: string): string {
  return number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
}

interface PhoneLinkProps {
  phone: Phone;
  /** The listing's public id, where a press is to be counted (`count-calls.client.ts`). */
  pick?: string;
}

export function PhoneLink({ phone, pick }: PhoneLinkProps) {
  const { href, text } = linkOf(phone, useMessages());
  return (
    <a href={href} data-pick={pick}>
      {text}
    </a>
  );
}

/** The same for a page that is text. */
export function phoneLinkHtml(phone: Phone, messages: Messages, pick: string): Markup {
  const { href, text } = linkOf(phone, messages);
  return html`<a href="${href}" data-pick="${pick}">${text}</a>`;
}

function linkOf({ number, extension }: Phone, { program }: Messages): { href: string; text: string } {
  return extension
    ? { href: `tel:+1${number};ext=${extension}`, text: phoneText(number) + program.extension(extension) }
    : { href: `tel:+1${number}`, text: phoneText(number) };
}
