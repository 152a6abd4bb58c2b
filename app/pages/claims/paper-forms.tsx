import { FieldFrame, notesOfField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { claimPath, papersPath } from '#app/portal/portal-paths.ts';
import type { ClaimView } from './load-claim.server.ts';

interface PaperFormsProps {
  claim: ClaimView;
  problem: string | undefined;
}

/** One file at a time; they are handed in together. */
export function PaperForms({ claim, problem }: PaperFormsProps) {
  const { papers: words } = useMessages().claims.page;
  return (
    <>
      <p>{words.text}</p>
      {claim.papers.length > 0 && (
        <ul className="row-list" aria-label={words.list}>
          {claim.papers.map(({ key, type, size }, index) => (
            <li key={key}>
              <span>{words.item(words.types[type], index + 1, size)}</span>
              <form method="post" action={claimPath(claim.key)}>
                <input type="hidden" name="intent" value="remove-paper" />
                <input type="hidden" name="paper" value={key} />
                <button className="link" type="submit" aria-label={words.removeNamed(index + 1)}>
                  {words.remove}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form
        className="flow form"
        method="post"
        action={papersPath(claim.key)}
        encType="multipart/form-data"
        noValidate
      >
        <FieldFrame id="paper" label={words.file} hint={words.hint} problem={problem}>
          <input
            className="text-field"
            {...notesOfField('paper', problem, words.hint)}
            id="paper"
            name="paper"
            type="file"
            accept="application/pdf,image/png,image/jpeg"
          />
        </FieldFrame>
        <button className="button plain" type="submit">
          {words.add}
        </button>
      </form>
      {claim.papers.length > 0 && (
        <form method="post" action={claimPath(claim.key)}>
          <input type="hidden" name="intent" value="send-papers" />
          <button className="button" type="submit">
            {words.send}
          </button>
        </form>
      )}
      <p className="quiet">{words.kept}</p>
    </>
  );
}
