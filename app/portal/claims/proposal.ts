import { z } from 'zod';
import { parsePhoneNumbers } from '#app/import/phone-numbers.ts';
import { addressKey } from '#app/import/same-place/address-key.ts';
import { webAddressOf } from '#app/listings/web-address.ts';
import { findState } from '#app/vocabulary/states.ts';

/** A listing that somebody asks for. */
export interface Proposal {
  name: string;
  street: string;
  city: string;
  /** USPS code. */
  state: string;
  /** Five digits. */
  zip: string;
  /** Ten digits. */
  phone: string;
  extension?: string;
  website?: string;
}

/** What was typed, kept as it came for the form to show again. */
export const PROPOSAL_FIELDS = ['name', 'street', 'city', 'state', 'zip', 'phone', 'website'] as const;
export type ProposalField = (typeof PROPOSAL_FIELDS)[number];
export type TypedProposal = Readonly<Record<ProposalField, string>>;

/** In characters. */
const LONGEST_NAME = 150;
const LONGEST_LINE = 100;
const LONGEST_WEBSITE = 300;

/** One line without control characters, blanks joined. */
export function tidyLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

const line = (least: number, most: number) =>
  z.string().transform(tidyLine).pipe(z.string().min(least).max(most));

const schema = z.object({
  name: line(3, LONGEST_NAME),
  street: line(3, LONGEST_LINE),
  city: line(2, LONGEST_LINE),
  state: z.string().refine((code) => findState(code) !== undefined),
  zip: z
    .string()
    .trim()
    .regex(/^\d{5}(?:-\d{4})?$/)
    .transform((zip) => zip.slice(0, 5)),
  phone: z.string().refine((text) => parsePhoneNumbers(text).length === 1),
  website: line(0, LONGEST_WEBSITE).refine((text) => text === '' || isSite(text)),
});

function isSite(text: string): boolean {
  const address = webAddressOf(text);
  return address !== undefined && address.username === '' && /\.[a-z]{2,}$/.test(address.hostname);
}

export type ReadProposal =
  | { kind: 'proposal'; proposal: Proposal }
  | { kind: 'trouble'; fields: ProposalField[] };

/** Total: names each field that cannot be used. */
export function readProposal(typed: TypedProposal): ReadProposal {
  const read = schema.safeParse(typed);
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
    return { kind: 'trouble', fields: PROPOSAL_FIELDS.filter((field) => wrong.has(field)) };
  }
  const { phone, website, ...rest } = read.data;
  const [{ number, extension } = { number: '' }] = parsePhoneNumbers(phone);
  const address = website === '' ? undefined : webAddressOf(website)?.href;
  return {
    kind: 'proposal',
    proposal: {
      ...rest,
      phone: number,
      ...(extension === undefined ? {} : { extension }),
      ...(address === undefined ? {} : { website: address }),
    },
  };
}

/** As in `listing.address_key`. */
export function addressKeyOf({ street, zip }: Pick<Proposal, 'street' | 'zip'>): string | undefined {
  return addressKey({ street1: street, street2: '', zip }) || undefined;
}
