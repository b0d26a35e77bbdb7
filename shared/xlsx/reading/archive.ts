/** The parts of a workbook's archive, read on demand and each within the limits. */
import { FILE_LIMITS } from '../limits';
import { readDirectory, partKey } from './directory';
import { memberData } from './member-data';
import type { Meter } from './meter';
import { xmlInput, type XmlHandler } from './parse-xml';
import { refuseFile } from './refuse';
import { unpack } from './unpack';

export interface Archive {
  /** Names of all members as {@link partKey} makes them. */
  readonly keys: ReadonlySet<string>;
  readonly has: (part: string) => boolean;
  /**
   * Reads a part; `handler` gets the elements of `namespaces`.
   *
   * @param limit most bytes that it may unpack to.
   *
   * @throws {RefusedFile} when it is missing or wrong in any way.
   */
  readonly readXml: (
    part: string,
    namespaces: readonly string[],
    handler: XmlHandler,
    limit?: number,
  ) => void;
}

/** @throws {RefusedFile} when the bytes are no sound zip archive. */
export function openArchive(bytes: Uint8Array, meter: Meter): Archive {
  const members = memberData(bytes, readDirectory(bytes));
  return {
    keys: new Set(members.keys()),
    has: (part) => members.has(partKey(part)),
    readXml(part, namespaces, handler, limit = FILE_LIMITS.part) {
      const member = members.get(partKey(part));
      if (member === undefined) return refuseFile({ code: 'file-part-missing', part });
      const input = xmlInput(part, namespaces, handler);
      unpack(member, limit, meter, input.write);
      input.close();
    },
  };
}
