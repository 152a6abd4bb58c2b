import type { LoadedPick } from '#app/compare/load-picked.server.ts';
import type { Question } from '#app/compare/questions.ts';
import { tellsPrices } from '#app/listings/own-words.ts';
import { findOwnWordsOf } from '#app/portal/editing/find-own-words.server.ts';
import type { Db } from '#db/connect.server.ts';

const asksNoPrice = (question: Question) => question.kind !== 'usual' || question.question !== 'price';

/** The picks with what their programs say in words of their own. */
export async function withOwnWords(db: Db, loaded: readonly LoadedPick[]): Promise<LoadedPick[]> {
  const words = await findOwnWordsOf(
    db,
    loaded.flatMap(({ listing }) => listing ?? []),
  );
  return loaded.map((pick) => {
    const ownWords = pick.listing && words.get(pick.listing.id);
    if (!ownWords || !pick.compared) return pick;
    const questions = tellsPrices(ownWords) ? pick.questions.filter(asksNoPrice) : pick.questions;
    return { ...pick, compared: { ...pick.compared, ownWords }, questions };
  });
}
