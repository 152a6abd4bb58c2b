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
  const { program } = useMessages();
  const { number, extension } = phone;
  const text = phoneText(number) + (extension ? program.extension(extension) : '');
  return (
    <a href={`tel:+1${number}${extension ? `;ext=${extension}` : ''}`} data-pick={pick}>
      {text}
    </a>
  );
}
