import { ProblemSummary, TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';

export interface CodeToMend {
  trouble: 'wrong' | 'too-many';
}

/** The second step of signing in. */
export function CodePage({ mend }: { mend: CodeToMend | undefined }) {
  const { account: words } = useMessages();
  const problem = mend?.trouble === 'wrong' ? words.codePage.wrong : undefined;
  return (
    <div className="flow measure">
      <ProblemSummary
        problems={problem ? [{ field: 'code', text: problem }] : []}
        note={mend?.trouble === 'too-many' ? words.tooMany : undefined}
      />
      <h1>{words.codePage.heading}</h1>
      <p>{words.codePage.text}</p>
      <form className="flow form" method="post" noValidate>
        <TextField
          name="code"
          type="text"
          label={words.codePage.code}
          hint={words.codePage.hint}
          autoComplete="one-time-code"
          problem={problem}
        />
        <button className="button" type="submit">
          {words.codePage.send}
        </button>
      </form>
    </div>
  );
}
