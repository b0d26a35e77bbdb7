/**
 * How much of a file the reader takes on, whatever the file says of itself. What the cards of the
 * programmes need, and what the worst files need that are read, `npm run bench` measures: see
 * `bench/memory.ts`. Of a card's file of 25–210 kB that unpacks to 6 MB, LibreOffice makes 2 MB and
 * 40 MB when its table has 2,000 full rows: it writes the formula of each row out in full.
 *
 * Of what is unpacked only values, names and texts are kept. So the bytes bound work, and cells and
 * text bound memory: a Worker has 128 MB.
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
  text: 6_000_000,
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
