/**
 * How much of a file the reader takes on, whatever the file says of itself. A card's file has 12–80 kB
 * and unpacks to about 80–800 kB; a table of 2,000 rows and 16 columns to under 4 MB.
 */
export const FILE_LIMITS = {
  /** Bytes of the file. */
  upload: 2 * 1024 * 1024,
  /** Bytes of one unpacked part. */
  part: 4 * 1024 * 1024,
  /** Bytes of all parts unpacked, of those that are read. */
  total: 8 * 1024 * 1024,
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
