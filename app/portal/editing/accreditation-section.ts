import { z } from 'zod';
import type { Messages } from '#app/language/messages.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { isTermSlug, type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { isIsoDay, isSiteAddress } from './field-tests.ts';
import { lineOf, textIn, valueSchema, withoutBlanks } from './field-text.ts';
import type { Problem, Section, SectionValue } from './section.ts';
import { answersIn, isTermAnswer } from './terms-section.ts';

/** In characters. */
const LONGEST_NUMBER = 60;
const LONGEST_ADDRESS = 300;

export const CREDENTIAL_TERMS = (['accreditation', 'licensing'] as const).flatMap((facet) =>
  termsOfFacet(facet).map(({ slug }) => slug),
);

/** What can be told of a credential that is held; a field of it is called `carf.number`. */
export const CREDENTIAL_PARTS = ['number', 'scope', 'expires', 'evidence'] as const;
export type CredentialPart = (typeof CREDENTIAL_PARTS)[number];

export const CREDENTIAL_SCOPES = ['organization', 'program', 'site'] as const;

export const credentialField = (term: TermSlug, part: CredentialPart) => `${term}.${part}`;

const isScope = (text: string) => CREDENTIAL_SCOPES.some((scope) => scope === text);

/** A credential that the program says it holds. */
export interface ToldCredential {
  term: TermSlug;
  number?: string;
  scope?: string;
  /** ISO day: its last. */
  expires?: string;
}

export function credentialsOf(value: SectionValue): ToldCredential[] {
  return CREDENTIAL_TERMS.filter((term) => value[term] === 'yes').map((term) => {
    const part = (name: CredentialPart) => textIn(value, credentialField(term, name));
    const [number, scope, expires] = [part('number'), part('scope'), part('expires')];
    return { term, ...(number && { number }), ...(scope && { scope }), ...(expires && { expires }) };
  });
}

function splitField(field: string): { term: TermSlug; part: CredentialPart } | undefined {
  const [term = '', part] = field.split('.');
  const known = CREDENTIAL_PARTS.find((each) => each === part);
  return isTermSlug(term) && known ? { term, part: known } : undefined;
}

/** Accreditations and licenses: each with its number, what it covers, its last day and where it can be seen. */
export const ACCREDITATION_SECTION: Section = {
  group: 'accreditation',
  waits: true,
  schema: valueSchema(
    Object.fromEntries(
      CREDENTIAL_TERMS.flatMap((term) => [
        [term, z.enum(['yes', 'no']).optional()],
        ...CREDENTIAL_PARTS.map((part) => [credentialField(term, part), z.string().optional()] as const),
      ]),
    ),
  ),
  parse(form) {
    const answers = answersIn(form, CREDENTIAL_TERMS);
    // What is told of a credential that is not held would be shown with none.
    const held = CREDENTIAL_TERMS.filter((term) => answers[term] === 'yes');
    const parts = held.flatMap((term) =>
      CREDENTIAL_PARTS.map((part) => {
        const field = credentialField(term, part);
        const text = lineOf(form.text(field), part === 'evidence' ? LONGEST_ADDRESS : LONGEST_NUMBER);
        return [field, part === 'scope' && !isScope(text) ? '' : text] as const;
      }),
    );
    return withoutBlanks({ ...answers, ...Object.fromEntries(parts) });
  },
  problemsOf: (value) =>
    CREDENTIAL_TERMS.flatMap((term): Problem[] => {
      const [expires, evidence] = [credentialField(term, 'expires'), credentialField(term, 'evidence')];
      const [day, address] = [textIn(value, expires), textIn(value, evidence)];
      return [
        ...(day !== '' && !isIsoDay(day) ? [{ field: expires, trouble: 'day' as const }] : []),
        ...(address !== '' && !isSiteAddress(address)
          ? [{ field: evidence, trouble: 'website' as const }]
          : []),
      ];
    }),
  labelOf(field, { editing }) {
    if (isTermSlug(field)) return wordsOfTerm(field).label;
    const split = splitField(field);
    return split
      ? editing.credential.of(wordsOfTerm(split.term).label, editing.credential[split.part])
      : field;
  },
  say: (field, value, messages) => sayPart(field, value, messages),
};

function sayPart(field: string, value: unknown, { editing }: Messages): string {
  if (isTermAnswer(value)) return editing.answer[value];
  const scope = CREDENTIAL_SCOPES.find((each) => each === value);
  return scope && splitField(field)?.part === 'scope' ? editing.credential.scopes[scope] : String(value);
}
