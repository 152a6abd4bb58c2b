import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { answerRuling } from '#app/pages/moderate/answer-ruling.server.ts';
import { requireReport } from '#app/pages/moderate/load-item.server.ts';
import { loadReportView } from '#app/pages/moderate/load-report-view.server.ts';
import { moderationPartsOf } from '#app/pages/moderate/moderation-parts-of.ts';
import { choicesOfReport, ReportItem } from '#app/pages/moderate/report-item.tsx';
import type { RulingToMend } from '#app/pages/moderate/ruling-form.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requirePermission(await context.findActor(request), 'report.decide', {}, request);
  return unsent(await loadReportView(context.db.reader, await requireReport(context.db.reader, params.id)));
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = requirePermission(await context.findActor(request), 'report.decide', {}, request);
  const fields = await requireForm(request);
  const found = await requireReport(context.db.reader, params.id);
  const choices = choicesOfReport(found.listing !== undefined);
  const parts = moderationPartsOf(context);
  const answer = await answerRuling(parts, actor, { kind: 'report', ...found }, fields, choices);
  return answer.kind === 'see' ? answer.response : data(answer.mend, { status: 400 });
}

export const meta: MetaFunction = () => {
  const { shell, moderate } = messagesFor('en');
  return [{ title: shell.title(moderate.kinds.reports) }];
};

export default function ReportItemRoute() {
  return <ReportItem view={useLoaderData<typeof loader>().page} mend={useActionData<RulingToMend>()} />;
}
