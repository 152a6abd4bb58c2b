import { CrisisList } from '#app/design/crisis-list.tsx';
import { HELP_LINES, type HelpLine, telHref } from '#app/guides/help-lines.ts';
import { useMessages } from '#app/language/use-messages.ts';

/** The lines of every page, and then those for some people. */
export function GuideLines() {
  const { guides } = useMessages();
  return (
    <>
      <CrisisList className="help-lines" />
      <h3>{guides.lines.heading}</h3>
      <ul className="help-lines">
        {HELP_LINES.map((line) => (
          <li key={line.forWhom}>
            <b>{line.name}</b>
            <br />
            {guides.lines[line.forWhom]}
            <br />
            <LineLinks line={line} />
          </li>
        ))}
      </ul>
    </>
  );
}

function LineLinks({ line: { call, text } }: { line: HelpLine }) {
  const { lines } = useMessages().guides;
  const toText = text && (text.word ? lines.wordTo(text.word, text.number) : text.number);
  return (
    <>
      {call && (
        <a href={telHref(call.number)}>
          {call.press ? lines.callAndPress(call.number, call.press) : lines.call(call.number)}
        </a>
      )}
      {call && text && ` ${lines.or} `}
      {text && toText && (
        <a href={`sms:${text.number}`}>{call ? lines.orText(toText) : lines.text(toText)}</a>
      )}
    </>
  );
}
