import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { WayOn } from '#app/design/way-on.ts';
import { STATUS_OF_ERROR } from '#app/http/errors.ts';
import { readForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { dayOf } from '#app/listings/freshness/shelf-life.ts';
import { fullName } from '#app/listings/full-name.ts';
import { readCorrectionReport, type TypedReport } from '#app/moderation/correction-report.ts';
import { insertCorrectionReport } from '#app/moderation/correction-report-repository.server.ts';
import { loadReportedProgram } from '#app/pages/report-error/load-reported-program.server.ts';
import { ReportPage, type ReportToMend } from '#app/pages/report-error/report-page.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await loadReportedProgram(context.db.reader, params.slug ?? '');
  if (!found) throw new Response(null, { status: 404 });
  if (found.kind === 'gone') throw data<WayOn>({ state: found.state }, { status: 410 });
  if (found.kind === 'moved') throw redirect(`/programs/${found.program.slug}/report`, 301);
  return found.program;
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const found = await loadReportedProgram(context.db.reader, params.slug ?? '');
  if (!found) throw new Response(null, { status: 404 });
  const form = await readForm(request);
  if (form.kind === 'refuse') throw new Response(null, { status: STATUS_OF_ERROR[form.code] });
  const typed: TypedReport = {
    wrong: form.fields.all('wrong'),
    words: form.fields.text('words'),
    contact: form.fields.text('contact'),
    term: form.fields.text('term'),
    answer: form.fields.text('answer'),
    toldOn: form.fields.text('toldOn'),
    toldBy: form.fields.text('toldBy'),
  };
  const now = context.clock();
  const read = readCorrectionReport(typed, dayOf(now));
  if (read.kind === 'trouble') {
    const mend: ReportToMend = { trouble: read.trouble, typed };
    return data(mend, { status: 400 });
  }
  if (!context.reports.take(context.client, now.getTime())) {
    const mend: ReportToMend = { trouble: {}, typed, isTooMany: true };
    return data(mend, { status: 429 });
  }
  const { publicId, slug } = found.program;
  await insertCorrectionReport(context.db.writer, publicId, read.report, now);
  // A page of its own, so that loading it again sends nothing again.
  throw redirect(`/programs/${slug}/report/thanks`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: program }) => {
  if (!program) return [];
  const { shell, report } = messagesFor('en');
  return [{ title: shell.title(report.title(fullName(program))) }, { name: 'robots', content: 'noindex' }];
};

export default function ReportRoute() {
  return <ReportPage program={useLoaderData<typeof loader>()} mend={useActionData<ReportToMend>()} />;
}
