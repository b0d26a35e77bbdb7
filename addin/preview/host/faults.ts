/** What can go wrong in a real Excel and that a test wants to go wrong here. Requests count from 1. */
export type Fault =
  /** The user begins to edit a cell just before the request; `endEdit` ends it. */
  | { readonly kind: 'cell-being-edited'; readonly request: number }
  /** `protect` and `unprotect` are refused (office-js #6784). */
  | { readonly kind: 'access-denied-at-protect' }
  /** The workbook takes no custom XML, as on an iPad before it was saved (office-js #3936). */
  | { readonly kind: 'custom-xml-refused' }
  /** The request is refused as too large whatever its size. */
  | { readonly kind: 'payload-over-limit'; readonly request: number }
  /** A colleague types into a cell just before the request. */
  | {
      readonly kind: 'remote-edit';
      readonly request: number;
      readonly sheet: string;
      readonly cell: { readonly row: number; readonly column: number };
      readonly text: string;
    }
  /** The set is not supported from this version on. */
  | { readonly kind: 'missing-set'; readonly set: string; readonly from: string }
  /** `Office.onReady` never answers. */
  | { readonly kind: 'never-ready' };
