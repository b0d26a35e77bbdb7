/** Excel's error codes that the host gives, with Excel's own messages. */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'This operation is not permitted for the current object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  OperationCellsExceedLimit:
    'The attempted operation affects more than the limit of 33554000 cells.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type ErrorCode = keyof typeof MESSAGES | 'HostDoesNotKnow' | 'HostFailed';

const STATUS: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
};

/** An error that the client gets as `RichApi.Error` with this code. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  /** The member that failed, as `Range.values`. */
  location: string | null = null;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = STATUS[code] ?? 400;
  }
}

export function apiError(code: keyof typeof MESSAGES): ApiError {
  return new ApiError(code, MESSAGES[code]);
}

/** The host is a stand-in: what it was not taught it refuses by name, never by guessing. */
export function unknownMember(type: string, member: string): ApiError {
  return new ApiError('HostDoesNotKnow', `host does not know ${type}.${member}`);
}
