import type { Listing } from '#app/listings/listing.ts';
import { findListingsByIds } from '#app/listings/listing-repository.server.ts';
import { LOOKED_UP } from '#app/moderation/ruling.ts';
import { type Told, toldIn } from '#app/portal/confirmations/asked-facts.ts';
import {
  type Confirmation,
  findConfirmation,
} from '#app/portal/confirmations/confirmation-repository.server.ts';
import { requireTerm } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { type ItemListing, itemListingOf, loadShown, type Shown } from './load-item.server.ts';

export interface AnswerView extends Told {
  shown: Shown;
  /** Only its issuer can say it. */
  isLookedUp: boolean;
}

export interface ConfirmationView {
  listing: ItemListing;
  way: Confirmation['way'];
  proofTo?: string | undefined;
  answeredOn: string;
  answers: AnswerView[];
  isSettled: boolean;
}

export interface ConfirmationMatter {
  confirmation: Confirmation;
  listing: Listing;
}

/** Answers that a program gave, with its listing; throws the answer "not found" where none are under this number. */
export async function requireConfirmation(db: Db, id: string | undefined): Promise<ConfirmationMatter> {
  const confirmation = /^[1-9]\d{0,14}$/.test(id ?? '') ? await findConfirmation(db, Number(id)) : undefined;
  const [listing] = confirmation ? await findListingsByIds(db, [confirmation.listingId]) : [];
  if (!confirmation || !listing) throw new Response(null, { status: 404 });
  return { confirmation, listing };
}

export async function loadConfirmation(
  db: Db,
  { confirmation, listing }: ConfirmationMatter,
): Promise<ConfirmationView> {
  const answers: AnswerView[] = [];
  for (const told of toldIn(confirmation.answers)) {
    const isLookedUp = LOOKED_UP.includes(requireTerm(told.term).facet);
    answers.push({ ...told, isLookedUp, shown: await loadShown(db, listing.id, told.term) });
  }
  return {
    listing: itemListingOf(listing),
    way: confirmation.way,
    proofTo: confirmation.proofTo,
    answeredOn: (confirmation.answeredAt ?? '').slice(0, 10),
    answers,
    isSettled: confirmation.settledAt !== undefined,
  };
}
