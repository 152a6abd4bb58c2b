import type { ActionFunctionArgs } from '@remix-run/node';
import { requireForm } from '#app/http/read-form.ts';
import { CALLED_FIELD } from '#app/listings/counts/calls-path.ts';
import { isPublicId } from '#app/listings/public-id.ts';

const done = () => new Response(null, { status: 204 });

/** A browser says that a phone number was pressed. What is not counted gets the same answer. */
export async function action({ context, request }: ActionFunctionArgs) {
  const pick = (await requireForm(request)).text(CALLED_FIELD);
  if (!isPublicId(pick)) return done();
  if (!context.calls.take(context.client, context.clock().getTime())) return done();
  context.counts.note('called', [pick], request);
  return done();
}

/** There is nothing to read. */
export function loader() {
  throw new Response(null, { status: 404 });
}
