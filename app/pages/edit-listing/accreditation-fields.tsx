import { TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { CREDENTIAL_SCOPES, credentialField } from '#app/portal/editing/accreditation-section.ts';
import { textIn } from '#app/portal/editing/field-text.ts';
import { labelOfFacet } from '#app/vocabulary/facet-words.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { problemIn } from './problem-in.ts';
import type { SectionFieldsProps } from './section-form.ts';
import { TermField } from './terms-fields.tsx';

/** Each credential, and what can be told of it where it is held. */
export function AccreditationFields(props: SectionFieldsProps) {
  return (['accreditation', 'licensing'] as const).map((facet) => (
    <section key={facet} className="section" aria-labelledby={`facet-${facet}`}>
      <h2 id={`facet-${facet}`}>{labelOfFacet(facet)}</h2>
      {termsOfFacet(facet).map(({ slug }) => (
        <div key={slug} className="credential">
          <TermField term={slug} value={props.value} beside={props.beside[slug]} />
          <CredentialParts term={slug} {...props} />
        </div>
      ))}
    </section>
  ));
}

type CredentialPartsProps = Pick<SectionFieldsProps, 'value' | 'problems'> & { term: TermSlug };

/** Open where something was told: without script as well as with. */
function CredentialParts({ term, value, problems }: CredentialPartsProps) {
  const messages = useMessages();
  const { credential, notSaid } = messages.editing;
  const { label } = wordsOfTerm(term);
  const problem = problemIn(problems, messages);
  const [number, scope, expires, evidence] = (['number', 'scope', 'expires', 'evidence'] as const).map(
    (part) => credentialField(term, part),
  ) as [string, string, string, string];
  const isTold = [number, scope, expires, evidence].some((field) => value[field] !== undefined);
  return (
    <details open={isTold}>
      <summary>{credential.more(label)}</summary>
      <div className="flow form">
        <TextField
          name={number}
          type="text"
          label={credential.of(label, credential.number)}
          autoComplete="off"
          value={textIn(value, number)}
        />
        <div className="field">
          <label htmlFor={scope}>{credential.of(label, credential.scope)}</label>
          <select className="select" id={scope} name={scope} defaultValue={textIn(value, scope)}>
            <option value="">{notSaid}</option>
            {CREDENTIAL_SCOPES.map((each) => (
              <option key={each} value={each}>
                {credential.scopes[each]}
              </option>
            ))}
          </select>
        </div>
        <TextField
          name={expires}
          type="text"
          label={credential.of(label, credential.expires)}
          hint={credential.dayHint}
          autoComplete="off"
          value={textIn(value, expires)}
          problem={problem(expires)}
        />
        <TextField
          name={evidence}
          type="text"
          label={credential.of(label, credential.evidence)}
          autoComplete="off"
          value={textIn(value, evidence)}
          problem={problem(evidence)}
        />
      </div>
    </details>
  );
}
