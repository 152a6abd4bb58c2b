import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import type { ReportedProgram } from './load-reported-program.server.ts';

export function ThanksPage({ program }: { program: ReportedProgram }) {
  const { report } = useMessages();
  const { thanks } = report;
  return (
    <div className="flow measure">
      <h1>{thanks.heading}</h1>
      <p className="lead">{thanks.kept}</p>
      <p>{thanks.contact}</p>
      <p className="notice">{thanks.danger}</p>
      <p>
        <a href={`/programs/${program.slug}`}>{thanks.back(fullName(program))}</a>
      </p>
    </div>
  );
}
