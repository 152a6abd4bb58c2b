/** A name as people know it; a program of several at one place is told from the others. */
export function fullName({ name, program }: { name: string; program?: string | null | undefined }): string {
  return program ? `${name}: ${program}` : name;
}
