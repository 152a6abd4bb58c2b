import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireClaimFor } from '#app/pages/claim-decision/load-claim-decision.server.ts';
import { findPapers } from '#app/portal/claims/paper-repository.server.ts';
import { MEDIA_TYPE } from '#app/portal/claims/paper-type.ts';

/** A file from a stranger: saved by the browser and never shown, under a name of ours. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { reader } = context.db;
  const actor = await context.findActor(request);
  const { claim } = await requireClaimFor(reader, actor, 'claim.read-documents', params.key, request);
  const papers = await findPapers(reader, claim.id);
  const number = papers.findIndex(({ key }) => key === params.paper) + 1;
  const paper = papers[number - 1];
  const bytes = paper && (await context.portal.papers.read(paper.key));
  if (!bytes) throw new Response(null, { status: 404 });
  return new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': MEDIA_TYPE[paper.type],
      'Content-Disposition': `attachment; filename="paper-${number}.${paper.type}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
