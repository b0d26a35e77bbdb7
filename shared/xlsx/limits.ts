/**
 * How much of a file the reader takes on, whatever the file says of itself. A card's file has 12–180 kB
 * and unpacks to at most 4 MB; but LibreOffice writes the formula of each row of a table out in full,
 * which makes 11 MB of a sheet with 600 rows and 31 MB of all cards of a programme. Unpacking and
 * parsing go by small pieces, so these bound work, not memory.
 */
export const FILE_LIMITS = {
  /** Bytes of the file. */
  upload: 2 * 1024 * 1024,
  /** Bytes of one unpacked part. */
  part: 16 * 1024 * 1024,
  /** Bytes of all parts unpacked, of those that are read. */
  total: 48 * 1024 * 1024,
  /** Members of the archive. */
  entries: 200,
  /**
   * Cells that hold something typed. Cells that only look like something are neither counted nor
   * kept: a table made ready for 2,000 rows has tens of thousands of them.
   */
  cells: 50_000,
  /**
   * Cells with a formula that shows something. They are counted apart, because behind each answer of
   * ours stands a hidden formula: together, a full table would be over the limit of one.
   */
  formulas: 50_000,
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
