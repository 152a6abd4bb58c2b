import type { PlaceAnchor } from '#app/needs/needs.ts';
import type { FreeWeek } from '#app/schedule-fit/attendable.ts';
import type { Signature } from '#app/schedule-fit/signature.ts';
import type { SearchEngine } from './engine.ts';

/** Signatures that fit into free hours as a whole, and those that fit in part. */
export interface FittingWeeks {
  whole: readonly Signature[];
  part: readonly Signature[];
}

/** The engine in this process's own memory, beside a search server that all processes share. */
export interface SpareEngine extends SearchEngine {
  /** Of the signatures of the listings in a place. */
  signaturesFitting(week: FreeWeek, place: PlaceAnchor): FittingWeeks;
}
