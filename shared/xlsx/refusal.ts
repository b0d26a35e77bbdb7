/** Why a file is not read at all; a closed list, its texts stand in `messages/file-refusals.ts`. */
export const FILE_REFUSAL_CODES = [
  'file-empty',
  'file-too-large',
  'file-encrypted',
  'file-old-excel',
  'file-binary-excel',
  'file-open-document',
  'file-with-macros',
  'file-text',
  'file-other-document',
  'file-not-a-workbook',
  'file-damaged',
  'file-size-mismatch',
  'file-overlapping-parts',
  'file-duplicate-parts',
  'file-too-many-entries',
  'file-part-too-large',
  'file-unpacks-too-large',
  'file-too-many-cells',
  'file-too-much-text',
  'file-doctype',
  'file-malformed-xml',
  'file-too-deep',
  'file-part-missing',
  'file-part-invalid',
  'file-shared-text-missing',
] as const;
export type FileRefusalCode = (typeof FILE_REFUSAL_CODES)[number];

/** Codes that say in which part of the archive the fault is. */
type PartCode =
  | 'file-size-mismatch'
  | 'file-duplicate-parts'
  | 'file-part-too-large'
  | 'file-doctype'
  | 'file-malformed-xml'
  | 'file-too-deep'
  | 'file-part-missing'
  | 'file-part-invalid';

/** A refusal and what its message needs; `part` is a path in the archive, `cell` an A1 address. */
export type FileRefusal =
  | { readonly code: PartCode; readonly part: string }
  | {
      readonly code: 'file-shared-text-missing';
      readonly part: string;
      readonly cell: string;
    }
  | { readonly code: Exclude<FileRefusalCode, PartCode | 'file-shared-text-missing'> };
