/** A backup or a restore cannot be made as asked; the message says why and what to do. Nothing was changed. */
export class UpkeepError extends Error {
  readonly code = 'upkeep-refused';
}
