/**
 * LibreOffice as an independent oracle: what another spreadsheet program makes of our files. Tests
 * only; guard a suite by {@link libreOfficeAvailable}.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { openBridge, type Bridge } from './bridge';
import { workbookLookSchema, type WorkbookLook } from './workbook-look';

const LIMIT_MS = 120_000;

/** A cell by its sheet's name and its A1 address. */
export interface CellReference {
  readonly sheet: string;
  readonly address: string;
}

/** What a test puts into a cell; null leaves it blank. */
export type OracleInput = string | number | null;

const valueSchema = v.union([v.number(), v.string(), v.strictObject({ error: v.string() })]);
/**
 * What a cell shows: a number in full precision (a truth value as 1 or 0), a text (empty also for a
 * blank cell) or an error as LibreOffice writes it.
 */
export type OracleValue = v.InferOutput<typeof valueSchema>;
const valuesSchema = v.array(v.array(valueSchema));

const clippedSchema = v.array(v.tuple([v.string(), v.string(), v.number(), v.number()]));
/** A text that is cut off in its cell: the points that it needs, and those that there are. */
export interface ClippedText extends CellReference {
  readonly needed: number;
  readonly offered: number;
}

export interface OracleWorkbook {
  /**
   * Puts each filling into `cells` (one input per cell), recalculates everything, and gives the
   * values of `read`, filling by filling. Unprotects the sheets of `cells`.
   */
  readonly fill: (
    cells: readonly CellReference[],
    fillings: readonly (readonly OracleInput[])[],
    read: readonly CellReference[],
  ) => Promise<OracleValue[][]>;
  /** The recalculated values of cells as they are. */
  readonly read: (cells: readonly CellReference[]) => Promise<OracleValue[]>;
  readonly look: () => Promise<WorkbookLook>;
  /** The texts on visible sheets that their cells do not show whole. */
  readonly clipped: () => Promise<readonly ClippedText[]>;
  /** The workbook as LibreOffice saves it, recalculated. */
  readonly toXlsx: () => Promise<Uint8Array>;
  readonly toPdf: () => Promise<Uint8Array>;
  /**
   * The first sheet as text, saved with the options of LibreOffice's filter for CSV:
   * `59,34,76,1,,1045,false,true` is semicolons, quotes, UTF-8, Polish, cells as they are shown.
   */
  readonly toCsv: (options: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface Oracle {
  readonly open: (file: Uint8Array) => Promise<OracleWorkbook>;
  /** Ends LibreOffice and removes all that it left. */
  readonly close: () => Promise<void>;
}

const pair = ({ sheet, address }: CellReference): readonly [string, string] => [sheet, address];

function workbook(bridge: Bridge, document: number): OracleWorkbook {
  const ask = (request: string, rest: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
    bridge.ask({ do: request, document, ...rest }, LIMIT_MS);
  const save = async (format: 'xlsx' | 'pdf' | 'csv', options = ''): Promise<Uint8Array> => {
    const path = join(bridge.folder, `${document}-saved.${format}`);
    await ask('save', { path, format, options });
    return readFile(path);
  };
  const fill: OracleWorkbook['fill'] = async (cells, fillings, read) => {
    if (fillings.some((filling) => filling.length !== cells.length))
      throw new Error('A filling has not one input per cell.');
    return v.parse(
      valuesSchema,
      await ask('fill', { cells: cells.map(pair), fillings, read: read.map(pair) }),
    );
  };
  return {
    fill,
    read: async (cells) => (await fill([], [[]], cells)).flat(),
    look: async () => v.parse(workbookLookSchema, await ask('look')),
    clipped: async () =>
      v
        .parse(clippedSchema, await ask('clipped'))
        .map(([sheet, address, needed, offered]) => ({ sheet, address, needed, offered })),
    toXlsx: () => save('xlsx'),
    toPdf: () => save('pdf'),
    toCsv: (options) => save('csv', options),
    close: async () => {
      await ask('close');
    },
  };
}

/**
 * Starts a LibreOffice with a profile of its own that recalculates every file it opens.
 *
 * @param sources where `bridge.py` stands, for a program that was bundled.
 * @throws Error when LibreOffice is missing or does not start in 90 seconds.
 */
export async function openOracle(sources?: string): Promise<Oracle> {
  const bridge = await openBridge(sources);
  let opened = 0;
  return {
    async open(file) {
      const path = join(bridge.folder, `${opened}.xlsx`);
      opened += 1;
      await writeFile(path, file);
      const document = v.parse(v.number(), await bridge.ask({ do: 'open', path }, LIMIT_MS));
      return workbook(bridge, document);
    },
    close: bridge.close,
  };
}
