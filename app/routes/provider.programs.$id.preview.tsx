import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useMatches } from '@remix-run/react';
import { can } from '#app/accounts/permissions.ts';
import { loadTray } from '#app/compare/load-tray.server.ts';
import { takePicks } from '#app/compare/picks.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { decodeSearch } from '#app/needs/search-url.ts';
import { PreviewBand } from '#app/pages/edit-listing/preview-band.tsx';
import { requireListingFor } from '#app/pages/edit-listing/require-listing-for.server.ts';
import { loadProgram } from '#app/pages/program/load-program.server.ts';
import { ProgramPage } from '#app/pages/program/program-page.tsx';
import { withDraftsPublished } from '#app/portal/editing/preview-drafts.server.ts';
import { membersOfListing } from '#app/portal/organizations/organization-repository.server.ts';
import { addressOf, publicUrlOf } from '#app/seo/page-tags.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { reader } = context.db;
  const asked = await context.findActor(request);
  const { listing, actor } = await requireListingFor(reader, asked, 'listing.see-drafts', params.id, request);
  const answer = await withDraftsPublished(context.portal, actor.accountId, listing, (trx) =>
    loadProgram(trx, listing.slug, { care: { kind: 'any' }, needs: {} }),
  );
  if (answer?.kind !== 'found') throw new Response(null, { status: 404 });
  const nothing = new URLSearchParams();
  return unsent({
    publicId: listing.publicId,
    program: answer.program,
    canPublish: can(actor, 'listing.publish', await membersOfListing(reader, listing.id)),
    tray: await loadTray(reader, takePicks(nothing)),
    state: decodeSearch(nothing).state,
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => {
  const { shell, editing } = messagesFor('en');
  if (!answer) return [];
  const title = shell.title(editing.previewBand.title(answer.page.program.name));
  return [{ title }, { name: 'robots', content: 'noindex' }];
};

export default function PreviewRoute() {
  const { publicId, program, canPublish, tray, state } = useLoaderData<typeof loader>().page;
  const address = addressOf(`/programs/${program.slug}`, publicUrlOf(useMatches()));
  return (
    <>
      <PreviewBand publicId={publicId} name={program.name} canPublish={canPublish} />
      <ProgramPage program={program} address={address} asked={{ state, isAsked: false }} tray={tray} />
    </>
  );
}
