import { useMessages } from '#app/language/use-messages.ts';

/** What `call-answers.client.ts` puts beside each question and above each call: without a script there is paper. */
export function AnswerFields() {
  const { answer, told } = useMessages().notebook;
  return (
    <>
      <template data-call-fields>
        <div className="told-fields call-fields" data-own>
          <label>
            <span className="label">{answer.spokeWith}</span>
            <input className="text-field" name="by" type="text" autoComplete="off" />
          </label>
          <label>
            <span className="label">{answer.date}</span>
            <input className="text-field" name="on" type="date" />
          </label>
        </div>
      </template>
      <template
        data-answer-fields
        data-by-phone={told.byPhone}
        data-by-phone-no-date={told.byPhoneNoDate}
        data-unsure={answer.unsure}
      >
        <div className="told-fields" data-own>
          <fieldset className="told-said">
            {(['yes', 'no', 'unsure'] as const).map((said) => (
              <label className="check" key={said}>
                <input type="radio" value={said} />
                <span>{answer[said]}</span>
              </label>
            ))}
          </fieldset>
          <label>
            <span className="label">{answer.words}</span>
            <input className="text-field" type="text" autoComplete="off" />
          </label>
          <p className="told-when quiet" hidden>
            <span />{' '}
            <button className="link" type="button" data-remove-answer>
              {answer.remove}
            </button>
          </p>
        </div>
      </template>
    </>
  );
}
