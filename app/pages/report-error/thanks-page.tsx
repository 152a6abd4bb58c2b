import { useMessages } from '#app/language/use-messages.ts';
import type { ReportedProgram } from './load-reported-program.server.ts';

export function ThanksPage({ program }: { program: ReportedProgram }) {
  const { program: programWords, report } = useMessages();
  const { thanks } = report;
  return (
    <div className="flow measure">
      <h1>{thanks.heading}</h1>
      <p className="lead">{thanks.kept}</p>
      <p>{thanks.contact}</p>
      <p className="notice">{thanks.danger}</p>
      <p>
        <a href={`/programs/${program.slug}`}>
          {thanks.back(programWords.fullName(program.name, program.program))}
        </a>
      </p>
    </div>
  );
}
