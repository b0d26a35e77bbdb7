/**
 * How much of a file the reader takes on, whatever the file says of itself. Of what is unpacked only
 * values, names and texts are kept: bytes bound work, cells and text bound memory.
 *
 * The residents' survey, filled to the last of its 2,000 rows with 21 answers each, is a file of 0.6 MB
 * that unpacks to 6 MB, and as LibreOffice saves it one of 2 MB with a sheet of 37 MB, for it writes the
 * formula of each row out in full; it has 44,000 typed cells and 46,000 formulas. The three tables of
 * 2,000 rows that consultations have are 68,000 and 106,000 in one workbook.
 *
 * A register of 2,000 remarks with the longest texts has 7 million characters.
 *
 * Of the 128 MB that a Worker has, reading, checking and scoring take 30 MB for that card, 45 MB for the
 * register, 53 MB when each answer of a card is wrong and told of, and up to 80 MB for a file in which
 * cells, texts, names and links reach their limits at once. `npm run bench` (`bench/memory.ts`) measures it.
 */
export const FILE_LIMITS = {
  /** Bytes of the file. */
  upload: 4 * 1024 * 1024,
  /** Bytes of one unpacked sheet, and of the table of texts. */
  sheet: 48 * 1024 * 1024,
  /** Bytes of one other unpacked part. */
  part: 4 * 1024 * 1024,
  /** Bytes of all parts unpacked, of those that are read. */
  total: 64 * 1024 * 1024,
  /** Characters of all texts and names that are kept. */
  text: 8_000_000,
  /** Members of the archive. */
  entries: 200,
  /**
   * Cells that hold something typed. Cells that only look like something are neither counted nor
   * kept: a table made ready for 2,000 rows has tens of thousands of them.
   */
  cells: 80_000,
  /**
   * Cells with a formula that shows something. They are counted apart, because behind each answer of
   * ours stands a hidden formula: together, a full table would be over the limit of one.
   */
  formulas: 120_000,
  /** Elements within each other; a sheet needs about ten. */
  depth: 64,
  /** Rows and columns of a sheet in which a card is looked for; what is further is none of ours. */
  rows: 20_000,
  columns: 128,
} as const;

/**
 * Bytes that may come out of one step of unpacking after the limit was reached: 1,024 bytes, unpacked
 * to at most 1,032 times as many. Smaller steps would make every honest file several times as slow.
 */
export const INFLATE_OVERRUN = 1025 * 1032;
