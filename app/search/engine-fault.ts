export const FAULT_CODES = [
  'refused',
  'timeout',
  'busy',
  'broken',
  'key',
  'no-index',
  'incomplete',
  'behind',
  'answer',
  'task',
] as const;

/** Why an engine that is a server of its own cannot be asked. */
export type FaultCode = (typeof FAULT_CODES)[number];

/** The engine could not do what it was asked for a reason of its own; the same question may be asked of another one. */
export class EngineFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string) {
    super(message);
    this.code = code;
  }
}
