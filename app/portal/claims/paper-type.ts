export const PAPER_TYPES = ['pdf', 'png', 'jpeg'] as const;
export type PaperType = (typeof PAPER_TYPES)[number];

/** What a browser is told it is. */
export const MEDIA_TYPE: Readonly<Record<PaperType, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
};

/** In bytes. */
export const LARGEST_PAPER = 10_000_000;
export const MOST_PAPERS = 5;

const BEGINS: Readonly<Record<PaperType, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
};

/** By the first bytes alone: a name and a stated type are the sender's to choose. */
export function paperTypeOf(bytes: Uint8Array): PaperType | undefined {
  return PAPER_TYPES.find((type) => BEGINS[type].every((byte, at) => bytes[at] === byte));
}
